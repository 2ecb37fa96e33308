import { splitCommands } from './dialogs.js';

const shown = ({ buttons, rest }: ReturnType<typeof splitCommands>) => [
  buttons.map((c) => c.action),
  rest.map((c) => c.action),
];

describe('the commands of a unit', () => {
  it('puts first what is done where the unit stands', () =>
    expect(
      shown(
        splitCommands({ actions: ['pause', 'requestExtension', 'recordReview', 'waiveStep'], standsAt: 'review' }, 2),
      ),
    ).toEqual([
      ['recordReview', 'requestExtension'],
      ['waiveStep', 'pause'],
    ]));
  it('puts a waiting request before everything', () =>
    expect(
      shown(splitCommands({ actions: ['recordReview', 'decideExtension', 'pause', 'propose'], standsAt: 'review' }, 1)),
    ).toEqual([['decideExtension'], ['recordReview', 'propose', 'pause']]));
  it('shows one lonely command as a button', () =>
    expect(shown(splitCommands({ actions: ['reportViolation'], standsAt: 'plan' }, 2))).toEqual([
      ['reportViolation'],
      [],
    ]));
  it('shows nothing to whom nothing is allowed', () =>
    expect(shown(splitCommands({ actions: [], standsAt: 'plan' }, 2))).toEqual([[], []]));
});

import { given } from '@vandong/testing/decider';
import { defaultLadders, ladderNames } from '../default-ladders.js';
import type { LadderEvent } from '../events/index.js';
import { ladderRulesDecider } from './decide.js';
import { ladderInForce } from './state.js';

const at = '2026-11-16T02:00:00.000Z';
const rungs = [{ after: 2, time: '09:00', effect: 'notice', audience: ['teamLead'] }] as const;
const publish = { kind: 'publishLadder', ladder: 'inspection', from: '2026-12-01', rungs, at } as const;
const published: LadderEvent = {
  type: 'LadderPublished',
  occurredAt: at,
  data: { ladder: 'inspection', version: 2, from: '2026-12-01', rungs },
};

describe('publishing a ladder', () => {
  it('begins at version 2: version 1 came with the program', () => {
    given(ladderRulesDecider).when(publish).then([published]);
    given(ladderRulesDecider, [published]).when(publish).thenNothing();
    given(ladderRulesDecider, [published])
      .when({ ...publish, from: '2027-01-01' })
      .then([{ ...published, data: { ...published.data, version: 3, from: '2027-01-01' } }]);
  });
  it.each(ladderNames)('publishes the unchanged %s as version 1', (ladder) => {
    const unchanged = defaultLadders[ladder].rungs;
    given(ladderRulesDecider)
      .when({ ...publish, ladder, rungs: unchanged })
      .then([{ ...published, data: { ladder, version: 1, from: publish.from, rungs: unchanged } }]);
  });
  it('refuses what cannot be climbed', () => {
    const when = (change: object) => given(ladderRulesDecider).when({ ...publish, ...change });
    when({ ladder: 'toString' }).refuses('ladder.unknown');
    when({ from: '2026-02-30' }).refuses('ladder.dayInvalid');
    when({ from: '2026-11-15' }).refuses('ladder.fromInPast');
    when({ rungs: [] }).refuses('ladder.empty');
    when({ rungs: [{ ...rungs[0], time: '24:00' }] }).refuses('ladder.timeInvalid');
    when({ rungs: [{ ...rungs[0], audience: [] }] }).refuses('ladder.audienceEmpty');
    when({ rungs: [{ ...rungs[0], after: 0, effect: 'formalReminder' }] }).refuses('ladder.reminderBeforeLate');
    when({ rungs: [rungs[0], rungs[0]] }).refuses('ladder.rungTwice');
    given(ladderRulesDecider, [published])
      .when({ ...publish, from: '2026-11-30' })
      .refuses('ladder.beforeLast');
  });
});

describe('the ladder in force', () => {
  const state = given(ladderRulesDecider, [published]).state();
  it('is the one of the due day', () => {
    expect(ladderInForce(state, 'inspection', '2026-11-30')).toBe(defaultLadders.inspection);
    expect(ladderInForce(state, 'inspection', '2026-12-01')).toEqual({ ladder: 'inspection', version: 2, rungs });
  });
  it('tells nothing of what fell due before the first day of version 1', () => {
    const { rungs: own } = defaultLadders.inspection;
    const state = { versions: [{ ladder: 'inspection', version: 1, from: '2026-11-16', rungs: own }] };
    expect(ladderInForce(state, 'inspection', '2026-11-13').rungs).toEqual([]);
    expect(ladderInForce(state, 'inspection', '2026-11-16').rungs).toEqual(own);
  });
});

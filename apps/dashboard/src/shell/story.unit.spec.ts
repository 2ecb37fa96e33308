import { captions } from './captions.js';
import { type Scene, storyPoint } from './story.js';

const scene = (person: string, more: Partial<Scene> = {}): Scene => ({
  person,
  hint: undefined,
  waiting: [],
  done: [],
  ...more,
});

describe('the caption of the story', () => {
  it.each([
    ['the board with the draft waiting', scene('GL-000002', { hint: 'board', waiting: ['approveReminder'] }), 'board'],
    ['its reason', scene('GL-000002', { hint: 'why', waiting: ['approveReminder'] }), 'why'],
    ['its reason once the draft is approved', scene('GL-000002', { hint: 'why' }), 'sent'],
    ['the board once the draft is approved', scene('GL-000002', { hint: 'board' }), 'nextDay'],
    ['the board after the minutes', scene('GL-000002', { hint: 'next' }), 'next'],
    [
      'another page of the case officer',
      scene('GL-000012', { hint: 'next', waiting: ['concludeViolation'] }),
      'toCase',
    ],
    ['her inbox', scene('GL-000012', { hint: 'inbox', waiting: ['concludeViolation'] }), 'openCase'],
    ['the leader before anything happened', scene('GL-000007'), 'start'],
    ['the leader with a review', scene('GL-000007', { waiting: ['explainReview'] }), 'toReview'],
    ['the leader who has explained', scene('GL-000007', { done: ['explainReview'] }), 'explained'],
    ['the superior before a conclusion', scene('GL-000005', { waiting: ['concludeViolation'] }), 'start'],
    ['the superior after it', scene('GL-000005'), 'toAnnul'],
    ['the team leader', scene('GL-000008', { waiting: ['step'] }), 'toBriefing'],
    ['the team leader when all are briefed', scene('GL-000008'), 'play'],
    ['anybody else on the board', scene('GL-000013', { hint: 'board' }), 'start'],
  ] as const)('on %s', (_where, at, point) => expect(storyPoint(at)).toBe(point));

  it('waits until it is known what waits', () =>
    expect(storyPoint(scene('GL-000002', { hint: 'board', waiting: undefined }))).toBeUndefined());

  it('counts to nine', () =>
    expect([...new Set(Object.values(captions).map(({ n }) => n))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]));
});

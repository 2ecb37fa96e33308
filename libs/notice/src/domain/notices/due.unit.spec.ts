import { emptyCalendar, instantAt, type Day, type Instant } from '@vandong/kernel';
import { defaultLadders } from '../default-ladders.js';
import { dueNotices, dueRungs, endLadder, nextRungAt, type DueQuery } from './due.js';
import { evolveNotices } from './evolve.js';
import { formalReminder } from './route.js';
import { ladderState, matterOf, type LadderState } from './state.js';
import type { NoticeEvent } from '../events/index.js';

const posts = {
  teamLead: [{ post: 'C07-P03.deputy-1', person: 'GL-000004' }],
  chairHead: [{ post: 'C07-P03.head' }],
} as const;
const query = (now: Instant, state: LadderState = ladderState, dueOn: Day = '2026-11-11'): DueQuery => ({
  matter: 'inspection',
  dueOn,
  ladder: defaultLadders.inspection,
  calendar: emptyCalendar,
  state,
  now,
  resolve: (role) => (role === 'teamLead' || role === 'chairHead' ? posts[role] : []),
  reminder: () => formalReminder('C07-P03.head', 'C07.deputy-1'),
});
const after = (events: readonly NoticeEvent[], state = ladderState) => events.reduce(evolveNotices, state);
const told = (events: readonly NoticeEvent[]) =>
  events.map(({ type, occurredAt, data }) => [
    type,
    occurredAt,
    'post' in data ? data.post : 'addresseePost' in data ? data.addresseePost : '',
  ]);

const monday = instantAt('2026-11-16', '09:00');
const wholeLadder = [
  ['NoticeDecided', '2026-11-11T09:00:00.000Z', 'C07-P03.deputy-1'],
  ['NoticeDecided', '2026-11-12T00:30:00.000Z', 'C07-P03.deputy-1'],
  ['NoticeDecided', '2026-11-12T00:30:00.000Z', 'C07-P03.head'],
  ['FormalReminderDrafted', '2026-11-16T01:00:00.000Z', 'C07-P03.head'],
];

describe('the ladder of an inspection due on Wednesday 11/11/2026', () => {
  it('says everything that is due in one catch-up, each at its own instant', () => {
    expect(told(dueNotices(query(monday)))).toEqual(wholeLadder);
  });

  it('says the same when it is looked at on every rung', () => {
    let state = ladderState;
    const all = ['2026-11-11T08:59:59.999Z', '2026-11-11T09:00:00.000Z', '2026-11-12T00:30:00.000Z', monday].flatMap(
      (now) => {
        const events = dueNotices(query(now, state));
        state = after(events, state);
        return events;
      },
    );
    expect(told(all)).toEqual(wholeLadder);
  });

  it('skips the weekend and names the next rung, then none', () => {
    expect(nextRungAt(query('2026-11-11T08:00:00.000Z'))).toBe('2026-11-11T09:00:00.000Z');
    expect(nextRungAt(query('2026-11-12T00:30:00.000Z'))).toBe('2026-11-16T01:00:00.000Z');
    expect(nextRungAt(query(monday))).toBeUndefined();
  });

  it('waits a day longer where a day is off', () => {
    const holiday = { ...emptyCalendar, off: { '2026-11-12': 'x' } };
    expect(dueRungs({ ...query('2026-11-30T00:00:00.000Z'), calendar: holiday }).map(({ at }) => at)).toEqual([
      '2026-11-11T09:00:00.000Z',
      '2026-11-13T00:30:00.000Z',
      '2026-11-17T01:00:00.000Z',
    ]);
  });

  it('tells a post that is vacant, and a post with two roles once', () => {
    const twice = { ...query('2026-11-12T01:00:00.000Z'), resolve: () => [{ post: 'P' }] };
    expect(dueNotices(twice).map(({ data }) => data)).toEqual([
      { matter: 'inspection', rung: 0, dueOn: '2026-11-11', post: 'P', ladder: 'inspection', ladderVersion: 1 },
      { matter: 'inspection', rung: 1, dueOn: '2026-11-11', post: 'P', ladder: 'inspection', ladderVersion: 1 },
    ]);
  });

  it('drafts nothing that nobody may sign', () => {
    expect(told(dueNotices({ ...query(monday), reminder: () => undefined }))).toEqual(wholeLadder.slice(0, 3));
  });

  it('never tells of a rung before the date was set', () => {
    expect(told(dueNotices({ ...query(monday), since: '2026-11-12T00:31:00.000Z' }))).toEqual(wholeLadder.slice(3));
  });
});

describe('a moved deadline', () => {
  const state = after(dueNotices(query(monday)));

  it('withdraws what was not signed, and starts again for the new date', () => {
    const withdrawn = endLadder(state, 'inspection', 'moved', monday);
    expect(withdrawn.map(({ data }) => data)).toEqual([
      { matter: 'inspection', ordinal: 1, dueOn: '2026-11-11', cause: 'moved' },
    ]);
    const again = dueNotices(query(instantAt('2026-11-25', '09:00'), after(withdrawn, state), '2026-11-20'));
    expect(told(again)).toHaveLength(4);
    expect(again.at(-1)?.data).toMatchObject({ ordinal: 1, dueOn: '2026-11-20' });
  });

  it('counts on from a reminder that was signed for the first date', () => {
    const signed = {
      type: 'FormalReminderApproved',
      occurredAt: monday,
      data: { matter: 'inspection', ordinal: 1, dueOn: '2026-11-11', by: 'x' },
    } as const;
    const approved = after([signed], state);
    expect(endLadder(approved, 'inspection', 'completed', monday)).toEqual([]);
    const again = dueNotices(query(instantAt('2026-11-25', '09:00'), approved, '2026-11-20'));
    expect(again.at(-1)?.data).toMatchObject({ ordinal: 2, dueOn: '2026-11-20' });
    expect(matterOf(approved, 'inspection').drafts).toHaveLength(1);
  });
});

import { fold, instantAt } from '@vandong/kernel';
import { defaultLadders } from '@vandong/notice/domain';
import { given } from '@vandong/testing/decider';
import type { InspectionEvent } from '../events/index.js';
import { inspectionDecider } from './decide.js';
import { approve, lookAt, morning, record, recordedOn, scheduled } from './inspection.fixture.spec.js';
import { nextLookAt } from './look.js';

type Command = Parameters<typeof inspectionDecider.decide>[0];
/** The stream after each command was decided and appended. */
function play(commands: readonly Command[], past: readonly InspectionEvent[] = [scheduled]): InspectionEvent[] {
  return commands.reduce(
    (events, command) => [...events, ...inspectionDecider.decide(command, fold(inspectionDecider, events))],
    [...past],
  );
}
const told = (events: readonly InspectionEvent[]) =>
  events.map(({ type, occurredAt, data }) =>
    [
      type,
      occurredAt,
      ...('post' in data ? [data.post] : 'addresseePost' in data ? [data.addresseePost, data.signerPost] : []),
    ].join(' '),
  );

const chased = [
  'NoticeDecided 2026-11-11T09:00:00.000Z C07-P03.deputy-1',
  'NoticeDecided 2026-11-12T00:30:00.000Z C07-P03.deputy-1',
  'NoticeDecided 2026-11-12T00:30:00.000Z C07-P03.head',
  'FormalReminderDrafted 2026-11-16T01:00:00.000Z C07-P03.head C07.deputy-1',
];

describe('an inspection due on 11/11/2026', () => {
  it('is noticed on 11 and 12/11, drafted on 16/11, approved, recorded on 17/11, and then left in peace', () => {
    const looks = ['2026-11-11', '2026-11-12', '2026-11-16'].map((day) => lookAt(instantAt(day, '16:00')));
    const after = [lookAt(morning('2026-11-18')), lookAt(morning('2026-12-01'))];
    const events = play([...looks, approve('2026-11-16'), record('2026-11-17'), ...after]);
    expect(told(events.slice(1))).toEqual([
      ...chased,
      `FormalReminderApproved ${morning('2026-11-16')}`,
      `InspectionRecorded ${morning('2026-11-17')}`,
    ]);
  });

  it('is caught up with in one look', () => {
    expect(told(play([lookAt(morning('2026-11-16'))]).slice(1))).toEqual(chased);
  });

  it('withdraws the open draft in the append that records', () => {
    const drafted = play([lookAt(morning('2026-11-16'))]);
    given(inspectionDecider, drafted)
      .when(record('2026-11-17'))
      .then([
        {
          type: 'FormalReminderWithdrawn',
          occurredAt: morning('2026-11-17'),
          data: { matter: 'inspection', ordinal: 1, dueOn: '2026-11-11', cause: 'completed' },
        },
        recordedOn('2026-11-17'),
      ]);
    const over = play([record('2026-11-17')], drafted);
    given(inspectionDecider, over)
      .when(approve('2026-11-17'))
      .refuses('reminder.withdrawn', ['reminder.withdrawn.completed']);
  });

  it('never tells a post of the inspected unit, whatever a ladder says', () => {
    const mistaken = {
      ...defaultLadders.inspection,
      version: 2,
      rungs: [{ after: 0, time: '16:00', effect: 'notice', audience: ['unitHead', 'teamLead'] }],
    } as const;
    expect(told(play([lookAt(morning('2026-11-16'), { ladder: mistaken })]).slice(1))).toEqual(chased.slice(0, 1));
    const leak = { inspectedPosts: ['C07-P03.head'] };
    expect(told(play([lookAt(morning('2026-11-16'), leak)]).slice(1))).toEqual(chased.slice(0, 2));
  });

  it('is missed at the end of its window, and its draft goes with it', () => {
    const events = play([lookAt(morning('2026-12-01'))]);
    expect(told(events.slice(1))).toEqual([
      ...chased,
      'FormalReminderWithdrawn 2026-11-27T16:59:59.999Z',
      'InspectionMissed 2026-11-27T16:59:59.999Z',
    ]);
    given(inspectionDecider, events)
      .when(lookAt(morning('2026-12-02')))
      .thenNothing();
    given(inspectionDecider, [scheduled]).when(lookAt('2026-11-27T16:59:59.998Z')).then(events.slice(1, 5));
  });

  it('knows when to look next', () => {
    const { facts } = lookAt('');
    const at = (now: string) => nextLookAt(fold(inspectionDecider, [scheduled]), facts, now);
    expect([at('2026-11-01T00:00:00.000Z'), at('2026-11-11T09:00:00.000Z'), at(morning('2026-11-16'))]).toEqual([
      '2026-11-11T09:00:00.000Z',
      '2026-11-12T00:30:00.000Z',
      '2026-11-27T16:59:59.999Z',
    ]);
    expect(
      nextLookAt(fold(inspectionDecider, [scheduled, recordedOn('2026-11-11')]), facts, morning('2026-11-16')),
    ).toBeUndefined();
  });
});

describe('a paused unit', () => {
  const lasting = { from: morning('2026-11-12'), reason: 'Bão số 12' };
  const over = { ...lasting, to: morning('2026-11-16'), resumedBy: 'GL-000001' };

  it('is not chased while its clocks stand still', () => {
    const look = lookAt(morning('2026-11-20'), { pauses: [lasting] });
    expect(told(play([look]).slice(1))).toEqual(chased.slice(0, 3));
    expect(nextLookAt(fold(inspectionDecider, [scheduled]), look.facts, look.now)).toBeUndefined();
    expect(told(play([lookAt(morning('2027-01-20'), { pauses: [lasting] })]).slice(1))).toEqual(chased.slice(0, 3));
  });

  it('has its due date and window moved by the working days it stood still', () => {
    const events = play([
      lookAt(morning('2026-11-16'), { pauses: [over] }),
      lookAt(morning('2026-11-17'), { pauses: [over] }),
    ]);
    expect(events.at(-1)).toEqual({
      type: 'InspectionRescheduled',
      occurredAt: over.to,
      data: { dueOn: '2026-11-13', windowEndsOn: '2026-12-01', reason: 'Bão số 12', approver: 'GL-000001' },
    });
    expect(told(play([lookAt(morning('2026-11-18'), { pauses: [over] })], events).slice(events.length))).toEqual([
      'FormalReminderDrafted 2026-11-18T01:00:00.000Z C07-P03.head C07.deputy-1',
    ]);
  });
});

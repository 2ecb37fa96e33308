import type { RecordedEvent } from '@vandong/kernel';
import { route } from './route.js';
import { distinct, opened, together } from './targets.js';

const at = '2026-11-16T02:00:00.000Z';
const stored = (stream: string, type: string, data: object): RecordedEvent => ({
  id: '00000000-0000-5000-8000-000000000000',
  stream,
  revision: 0,
  position: 1,
  type,
  schemaVersion: 1,
  payload: JSON.stringify(data),
  recordedAt: at,
  metadata: { occurredAt: at, actor: 'system:test', correlationId: 'c', commandId: 'c', commandDigest: 'd' },
});
const unitRound = 'unitRound-CVD-2026-01.2.PC07-31';
const campaign = 'campaign-CVD-2026-01';

describe('route: who looks again after an event', () => {
  it('an enrolment opens the unit’s round, and the campaign waits for it', () => {
    const data = { campaign: 'CVD-2026-01', round: 2, unit: 'PC07-31', profile: 'office', strength: 20, group: '31' };
    expect(route(stored(campaign, 'UnitEnrolled', data))).toMatchObject({
      opened: [{ id: unitRound, wakes: [campaign] }],
    });
  });
  it('an inspection wakes itself and the round whose step it is', () => {
    const data = {
      inspection: 'KT-1',
      campaign: 'CVD-2026-01',
      round: 2,
      unit: 'PC07-31',
      opensOn: '2026-11-02',
      dueOn: '2026-11-11',
      windowEndsOn: '2026-11-27',
      teamName: 'Đoàn số 1',
      leadPost: 'C07-P03.deputy',
      chairUnit: 'C07-P03',
    };
    const { look, opened } = route(stored('inspection-KT-1', 'InspectionScheduled', data));
    expect(look).toEqual(expect.arrayContaining(['inspection-KT-1', unitRound, campaign]));
    expect(opened.map(({ id }) => id)).toEqual(['inspection-KT-1']);
  });
  it('the resolved leaders’ reviews open, one each', () => {
    const leader = (officer: string) => ({
      officer,
      post: 'P.head',
      unit: 'P',
      level: 1,
      because: 'head',
      competentPost: 'Q.head',
    });
    const data = {
      violation: 'HS-7',
      asOf: '2026-08-15',
      ruleVersion: 1,
      levelsUp: 2,
      leaders: [leader('GL-1'), leader('GL-2')],
      notOpened: [],
    };
    expect(route(stored('violation-HS-7', 'LiableLeadersResolved', data)).opened.map(({ id }) => id)).toEqual([
      'leaderReview-HS-7.GL-1',
      'leaderReview-HS-7.GL-2',
    ]);
  });
  it('an order that goes one level further opens the reviews it adds', () => {
    const leader = {
      officer: 'GL-5',
      post: 'Q.deputy',
      unit: 'Q',
      level: 3,
      because: 'furtherLevel',
      competentPost: 'R.head',
    };
    const order = { reason: 'r', decisionNo: '9', orderedOn: '2026-11-18', by: 'GL-12' };
    const data = { violation: 'HS-7', level: 3, leaders: [leader], notOpened: [], ...order };
    expect(route(stored('violation-HS-7', 'FurtherLevelOpened', data)).opened.map(({ id }) => id)).toEqual([
      'leaderReview-HS-7.GL-5',
    ]);
  });
  it('a new date of an inspection wakes whoever waits for it', () => {
    expect(
      route(
        stored('inspection-KT-1', 'InspectionRescheduled', { dueOn: '2026-11-18', reason: 'Mưa lũ', approver: 'GL-2' }),
      ).moved,
    ).toEqual(['inspection-KT-1']);
  });
  it('a decided review makes the open proposals look at their gates again', () => {
    const data = {
      measure: 'criticism',
      reason: 'r',
      leader: 'GL-1',
      decisionNo: '1',
      decidedOn: '2026-11-18',
      by: 'GL-5',
    };
    expect(route(stored('leaderReview-HS-7.GL-1', 'LeaderReviewDecided', data))).toMatchObject({
      closed: ['leaderReview-HS-7.GL-1'],
      lookAll: ['commendation-'],
    });
  });
  it('an annulment opens the reviews again, also those that were over before it', () => {
    const review = 'leaderReview-HS-7.GL-1';
    const annulment = {
      violation: 'HS-7',
      reason: 'r',
      decisionNo: '2',
      annulledOn: '2026-11-18',
      by: 'GL-5',
      reviews: [review],
    };
    const annulled = route(stored('violation-HS-7', 'ViolationAnnulled', annulment));
    expect(annulled).toMatchObject({ look: [review], opened: [{ id: review, wakes: [] }], closed: [] });
    const decision = {
      measure: 'criticism',
      reason: 'r',
      leader: 'GL-1',
      decisionNo: '1',
      decidedOn: '2026-11-18',
      by: 'GL-5',
    };
    const decided = route(stored(review, 'LeaderReviewDecided', decision));
    const cancelled = route(stored(review, 'LeaderReviewCancelled', { cause: 'HS-7' }));
    expect(together([decided, annulled]).closed).toEqual([]);
    expect(together([decided, annulled, cancelled]).closed).toEqual([review]);
    expect(distinct(together([opened(review, unitRound), annulled])).opened).toEqual([
      { id: review, wakes: [unitRound] },
    ]);
  });
  it('an ending closes the case', () => {
    expect(route(stored('inspection-KT-1', 'InspectionMissed', { windowEndedOn: '2026-11-27' })).closed).toEqual([
      'inspection-KT-1',
    ]);
  });
  it('a calendar change concerns every case; an event of no case concerns none', () => {
    expect(
      route(stored('calendar', 'CalendarDaySet', { date: '2026-11-24', kind: 'off', note: '', noteEn: '' })).lookAll,
    ).toEqual(['']);
    expect(
      route(stored('unit-PC07-31', 'StrengthRecorded', { unit: 'PC07-31', strength: 20, from: '2026-01-01' })),
    ).toEqual({ look: [], lookAll: [], opened: [], closed: [], moved: [] });
  });
  it('an event that this code cannot read still wakes its own case, and nobody else', () => {
    expect(route(stored('inspection-KT-1', 'InspectionScheduled', { inspection: 7 }))).toEqual({
      look: ['inspection-KT-1'],
      lookAll: [],
      opened: [],
      closed: [],
      moved: [],
    });
    expect(route(stored('inspection-KT-1', 'FromTheFuture', {})).look).toEqual(['inspection-KT-1']);
  });
});

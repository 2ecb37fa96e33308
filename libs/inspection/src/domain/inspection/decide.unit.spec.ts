import { given as givenBy } from '@vandong/testing/decider';
import type { InspectionEvent } from '../events/index.js';
import { inspectionDecider } from './decide.js';
import {
  independent,
  minutes,
  morning,
  plan,
  record,
  recordedOn,
  scheduled,
  scheduledAt,
} from './inspection.fixture.spec.js';

const given = (...events: readonly InspectionEvent[]) => givenBy(inspectionDecider, events);

describe('scheduling', () => {
  const schedule = { kind: 'schedule', at: scheduledAt, facts: independent, ...plan } as const;

  it('is an event; the same again is none, another under the same number is refused', () => {
    given().when(schedule).then([scheduled]);
    given(scheduled).when(schedule).thenNothing();
    given(scheduled)
      .when({ ...schedule, dueOn: '2026-11-12' })
      .refuses('inspection.alreadyScheduled');
    given(scheduled)
      .when({ ...schedule, unannounced: true })
      .refuses('inspection.alreadyScheduled');
    given({ ...scheduled, data: { ...scheduled.data, unannounced: true } } as InspectionEvent)
      .when(schedule)
      .refuses('inspection.alreadyScheduled');
  });

  it.each([
    [{ dueOn: '2026-02-30' }, 'inspection.dayInvalid'],
    [{ windowEndsOn: 'hôm nay' }, 'inspection.dayInvalid'],
    [{ dueOn: '2026-10-04' }, 'inspection.dueOutsideWindow'],
    [{ dueOn: '2026-11-28' }, 'inspection.dueOutsideWindow'],
    [{ opensOn: '2026-09-01', dueOn: '2026-09-30' }, 'inspection.dueInPast'],
    [{ teamName: ' ' }, 'inspection.teamNameMissing'],
    [{ facts: { ...independent, unitOpen: false } }, 'inspection.unitNotOpen'],
    [{ facts: { ...independent, chairUnitOpen: false } }, 'inspection.chairUnitNotOpen'],
    [{ facts: { ...independent, leadUnits: [] } }, 'inspection.leadPostUnknown'],
    [{ facts: { ...independent, leadUnits: ['C07-P03', 'PC07-31-KV02'] } }, 'inspection.leadNotIndependent'],
    [{ chairUnit: 'PC07-31' }, 'inspection.chairNotIndependent'],
  ])('refuses %j', (wrong, code) => {
    given()
      .when({ ...schedule, ...wrong })
      .refuses('inspection.cannotSchedule', [code]);
  });

  it('says everything that is wrong at once', () => {
    const facts = { ...independent, unitOpen: false, leadUnits: [] };
    given()
      .when({ ...schedule, facts, dueOn: '2026-12-01' })
      .refuses('inspection.cannotSchedule', [
        'inspection.dueOutsideWindow',
        'inspection.unitNotOpen',
        'inspection.leadPostUnknown',
      ]);
  });
});

describe('rescheduling', () => {
  const reschedule = {
    kind: 'reschedule',
    at: morning('2026-11-10'),
    dueOn: '2026-11-20',
    reason: 'Bão số 12',
    approver: 'GL-000002',
    lead: 'GL-000004',
  } as const;
  const rescheduled: InspectionEvent = {
    type: 'InspectionRescheduled',
    occurredAt: reschedule.at,
    data: { dueOn: '2026-11-20', reason: 'Bão số 12', approver: 'GL-000002' },
  };

  it('moves the due date inside the window, once', () => {
    given(scheduled).when(reschedule).then([rescheduled]);
    given(scheduled, rescheduled).when(reschedule).thenNothing();
  });
  it.each([
    [{ dueOn: '2026-13-01' }, 'inspection.dayInvalid'],
    [{ reason: '' }, 'inspection.reasonMissing'],
    [{ approver: 'GL-000004' }, 'inspection.approverIsLead'],
    [{ dueOn: '2026-11-09' }, 'inspection.dueInPast'],
    [{ dueOn: '2026-11-28' }, 'inspection.dueOutsideWindow'],
  ])('refuses %j', (wrong, code) => {
    given(scheduled)
      .when({ ...reschedule, ...wrong })
      .refuses(code);
  });
  it('is over with the inspection', () => {
    given().when(reschedule).refuses('inspection.unknown');
    given(scheduled, recordedOn('2026-11-11'))
      .when({ ...reschedule, at: morning('2026-11-12') })
      .refuses('inspection.alreadyRecorded');
  });
});

describe('recording the minutes', () => {
  it('is an event, once; other minutes are refused', () => {
    given(scheduled)
      .when(record('2026-11-17'))
      .then([recordedOn('2026-11-17')]);
    given(scheduled, recordedOn('2026-11-17')).when(record('2026-11-18')).thenNothing();
    given(scheduled, recordedOn('2026-11-17'))
      .when({ ...record('2026-11-18'), findingCount: 3 })
      .refuses('inspection.alreadyRecorded');
  });
  it.each([
    [{ minutesNo: ' ' }, 'inspection.minutesNoMissing'],
    [{ conductedOn: '2026-11-31' }, 'inspection.dayInvalid'],
    [{ conductedOn: '2026-11-18' }, 'inspection.conductedInFuture'],
    [{ conductedOn: '2026-10-04' }, 'inspection.conductedBeforeOpening'],
    [{ findingCount: -1 }, 'inspection.findingCountInvalid'],
    [{ findingCount: 1.5 }, 'inspection.findingCountInvalid'],
    [{ findingCount: 501 }, 'inspection.findingCountInvalid'],
  ])('refuses %j', (wrong, code) => {
    given(scheduled)
      .when({ ...record('2026-11-17'), ...wrong })
      .refuses(code);
  });
  it('comes too late after the window, whether or not anybody looked since', () => {
    const missed: InspectionEvent = {
      type: 'InspectionMissed',
      occurredAt: '2026-11-27T16:59:59.999Z',
      data: { windowEndedOn: plan.windowEndsOn },
    };
    given(scheduled)
      .when({ ...record('2026-11-28'), ...minutes })
      .refuses('inspection.windowEnded');
    given(scheduled, missed).when(record('2026-11-28')).refuses('inspection.windowEnded');
    given(scheduled)
      .when(record('2026-11-27'))
      .then([recordedOn('2026-11-27')]);
  });
});

describe('cancelling', () => {
  const cancel = { kind: 'cancel', at: morning('2026-11-10'), reason: 'Đơn vị sáp nhập', by: 'GL-000002' } as const;
  const cancelled: InspectionEvent = {
    type: 'InspectionCancelled',
    occurredAt: cancel.at,
    data: { reason: cancel.reason, by: cancel.by },
  };

  it('is an event with a reason, once, and ends the case', () => {
    given(scheduled).when(cancel).then([cancelled]);
    given(scheduled, cancelled).when(cancel).thenNothing();
    given(scheduled)
      .when({ ...cancel, reason: ' ' })
      .refuses('inspection.reasonMissing');
    given(scheduled, cancelled).when(record('2026-11-17')).refuses('inspection.cancelled');
    given(scheduled, recordedOn('2026-11-09')).when(cancel).refuses('inspection.alreadyRecorded');
  });
});

it('knows no other matter than the inspection', () => {
  const call = {
    kind: 'logContact',
    matter: 'review',
    contacted: 'x',
    contactedAt: scheduledAt,
    answer: 'x',
    by: 'GL-000003',
    at: morning('2026-11-12'),
  } as const;
  given(scheduled).when(call).refuses('notice.noSuchMatter');
  given().when(call).refuses('inspection.unknown');
});

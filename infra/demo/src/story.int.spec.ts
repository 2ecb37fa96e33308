import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, foldStored, instantAt, workingDaysBetween, type RecordedEvent } from '@vandong/kernel';
import { exportWorkbook } from '@vandong/import/export';
import { writeXlsx } from '@vandong/import/write';
import { createMemoryEventStore, memoryHolding, type MemoryEventStore } from '@vandong/event-store/memory';
import {
  evolveUnitRound,
  initialUnitRound,
  isSettled,
  unitRoundEvents,
  type UnitRoundState,
} from '@vandong/campaign/domain';
import { calendar, NOW } from './campaign/dates.js';
import { dataOf, demoAhead, demoInput, load } from './load.fixture.spec.js';

const LONG = 300_000;
const today = dayOf(NOW);
let log: MemoryEventStore;
let report: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  log = createMemoryEventStore();
  report = await load(log, demoInput());
}, LONG);

const ofType = (...types: string[]) => log.events.filter(({ type }) => types.includes(type));
function rounds(round: number): { readonly stream: string; readonly state: UnitRoundState }[] {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of log.events.filter(({ stream }) => stream.startsWith(`unitRound-CVD-2026-01.${round}.`))) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  const rule = { initial: initialUnitRound, evolve: evolveUnitRound };
  return [...streams].map(([stream, events]) => ({ stream, state: foldStored(rule, unitRoundEvents, events) }));
}
const inspected = (round: number, type: string) => {
  const scheduled = new Set(
    ofType('InspectionScheduled')
      .filter((event) => dataOf(event).round === round)
      .map(({ stream }) => stream),
  );
  return ofType(type).filter(({ stream }) => scheduled.has(stream));
};
const told = (event: RecordedEvent) => [
  event.type,
  event.metadata.occurredAt,
  dataOf(event).post ?? dataOf(event).signerPost,
];

describe('the demo at Monday 16/11/2026 09:00 (dossier 8.10)', () => {
  it('is imported without an error', () => {
    expect([report.rowErrors, report.refusals]).toEqual([[], []]);
    expect(report.events).toBe(log.events.length);
  });

  it('counts 436 units in round 1, which is closed, and 435 in round 2', () => {
    expect([rounds(1).length, rounds(2).length]).toEqual([436, 435]);
    expect(ofType('RoundClosed').map((event) => dataOf(event).round)).toEqual([1]);
  });

  it('has nothing overdue but the inspection of PC07-31, three working days late', () => {
    const late = rounds(2).flatMap(({ stream, state }) =>
      state.closed
        ? []
        : state.steps
            .filter((each) => !isSettled(each) && each.dueOn < today)
            .map(({ step, dueOn }) => [stream, step, dueOn]),
    );
    expect(late).toEqual([['unitRound-CVD-2026-01.2.PC07-31', 'inspection', '2026-11-11']]);
    expect(rounds(1).every(({ state }) => state.closed)).toBe(true);
    expect(workingDaysBetween(calendar, '2026-11-11', today)).toBe(3);
    const reviews = new Set(ofType('LeaderReviewDecided').map(({ stream }) => stream));
    expect(ofType('LeaderReviewOpened').filter(({ stream }) => !reviews.has(stream))).toEqual([]);
    const decided = new Set(ofType('CommendationApproved', 'CommendationRejected').map(({ stream }) => stream));
    const open = ofType('CommendationProposed').filter(({ stream }) => !decided.has(stream));
    expect(open.map((event) => dataOf(event).decideBy < today)).toEqual([false, false]);
  });

  it('told the inspecting side on 11/11 16:00 and 12/11 07:30 and drafted the reminder of 16/11 08:00', () => {
    const ladder = log.events.filter(
      ({ stream, type }) =>
        stream === 'inspection-KT2-PC07-31' && type !== 'InspectionScheduled' && type !== 'NoticeOpened',
    );
    expect(ladder.map(told)).toEqual([
      ['NoticeDecided', instantAt('2026-11-11', '16:00'), 'C07-P03.deputy'],
      ['NoticeDecided', instantAt('2026-11-12', '07:30'), 'C07-P03.deputy'],
      ['NoticeDecided', instantAt('2026-11-12', '07:30'), 'C07-P03.head'],
      ['FormalReminderDrafted', instantAt('2026-11-16', '08:00'), 'C07.deputy-politics'],
    ]);
    const opened = ofType('NoticeOpened').map(({ metadata }) => metadata.occurredAt);
    expect(opened).toEqual([instantAt('2026-11-12', '07:41'), instantAt('2026-11-12', '07:41')]);
  });

  it('has 26 of 34 localities inspected in round 2 and 7 scheduled up to 27/11', () => {
    const done = new Set(inspected(2, 'InspectionRecorded').map(({ stream }) => stream));
    const ahead = inspected(2, 'InspectionScheduled')
      .filter(({ stream }) => !done.has(stream))
      .map((event) => dataOf(event).dueOn);
    expect([done.size, ahead.filter((due) => due >= today).length, ahead.filter((due) => due < today).length]).toEqual([
      26, 7, 1,
    ]);
    expect(ahead.sort().at(-1)).toBe('2026-11-27');
  });

  it('has two things waiting for the standing deputy: that draft, and the extension asked by PC07-14', () => {
    const ended = ofType('FormalReminderApproved', 'FormalReminderWaived', 'FormalReminderWithdrawn').length;
    expect(ofType('FormalReminderDrafted').length - ended).toBe(1);
    const asked = rounds(2).flatMap(({ stream, state }) =>
      state.extensions.filter(({ status }) => status === 'asked').map(({ step }) => [stream, step]),
    );
    expect(asked).toEqual([['unitRound-CVD-2026-01.2.PC07-14', 'implementation']]);
  });

  it('has the case of PC07-31-KV02 open, its ninetieth day on 18/11', () => {
    const reported = ofType('ViolationReported').map(dataOf);
    const concluded = new Set(ofType('ViolationConcluded').map((event) => dataOf(event).violation));
    const open = reported.filter(({ violation }) => !concluded.has(violation));
    expect(open.map(({ violation }) => violation)).toEqual(['HS-2026-007', 'HS-2026-009', 'HS-2026-010']);
    expect(open[0]).toMatchObject({ act: 'V06', unit: 'PC07-31-KV02', officer: 'GL-000018', occurredOn: '2026-08-15' });
    expect(addDays(open[0]!.detectedOn, 90)).toBe('2026-11-18');
  });

  it('is not perfect: steps late, extended and waived, one unit paused, one team closed and merged in mid-year', () => {
    const steps = [...rounds(1), ...rounds(2)].flatMap(({ state }) => state.steps);
    const late = steps.filter(({ dueOn, completedOn }) => completedOn !== undefined && completedOn > dueOn);
    expect(late.length).toBeGreaterThan(5);
    const plansLate = rounds(1).filter(({ state }) => {
      const plan = state.steps.find(({ step }) => step === 'plan');
      return (
        state.opening?.profile === 'office' && plan?.completedOn !== undefined && plan.completedOn > plan.firstDueOn
      );
    });
    // K01 of dossier 8.3: 33 of 34 plans in time
    expect(plansLate).toHaveLength(1);
    const extended = ofType('StepDeadlineMoved').filter((event) => dataOf(event).cause === 'extension');
    expect(extended.map((event) => [event.stream, dataOf(event).from, dataOf(event).to])).toEqual([
      ['unitRound-CVD-2026-01.1.PC07-20', '2026-06-30', '2026-07-07'],
    ]);
    expect(ofType('StepWaived').length).toBeGreaterThan(0);
    const paused = [...rounds(2)].filter(({ state }) => state.pause !== undefined).map(({ stream }) => stream);
    expect(paused).toEqual(['unitRound-CVD-2026-01.2.PC07-31-KV08']);
    expect(ofType('UnitClosed').map((event) => dataOf(event).unit)).toEqual(['PC07-25-KV07']);
  });

  it('has the six concluded cases of dossier 8.8: one without ground beside them, one review late, one exempt', () => {
    const concluded = ofType('ViolationConcluded').map(dataOf);
    expect(concluded.filter(({ outcome }) => outcome !== 'noViolation')).toHaveLength(6);
    expect(concluded.filter(({ outcome }) => outcome === 'noViolation')).toHaveLength(1);
    const limits = new Map(ofType('LeaderReviewOpened').map((event) => [event.stream, dataOf(event).decideBy]));
    const decided = ofType('LeaderReviewDecided');
    expect(new Set(decided.map((event) => dataOf(event).measure))).toEqual(
      new Set(['drawLessons', 'criticism', 'reprimand', 'exempt']),
    );
    expect(decided.filter((event) => (dataOf(event).decidedOn ?? '') > (limits.get(event.stream) ?? ''))).toHaveLength(
      1,
    );
  });

  it('has the third outline to be briefed in one team by 20/11, and everyone else through', () => {
    const owing = rounds(2).filter(({ state }) =>
      state.steps.some(({ step, status }) => step === 'briefing' && status === 'entered'),
    );
    expect(owing.map(({ stream, state }) => [stream, state.steps[1]?.dueOn])).toEqual([
      ['unitRound-CVD-2026-01.2.PC07-31-KV02', '2026-11-20'],
    ]);
  });

  it('says of each event that the force knew it when it happened', () => {
    expect(log.events.every(({ metadata }) => metadata.knownAt === metadata.occurredAt)).toBe(true);
  });
});

describe('loading again', () => {
  it(
    'changes nothing',
    async () => {
      const before = log.events.length;
      expect((await load(log, demoInput())).events).toBe(0);
      expect(log.events.length).toBe(before);
    },
    LONG,
  );

  it(
    'changes nothing with the workbook that is filled from what exists',
    async () => {
      const before = log.events.length;
      const bytes = await writeXlsx(await exportWorkbook(log.events));
      const { rowErrors, refusals, rows, events } = await load(log, [{ name: 'so.xlsx', bytes }]);
      expect([rowErrors, refusals, events, log.events.length]).toEqual([[], [], 0, before]);
      expect(rows).toBeGreaterThan(8_000);
    },
    LONG,
  );

  it.each([12_000, 26_000])(
    'completes a load that was cut after some %i events: the same events',
    async (wanted) => {
      // an append is whole or not at all: the cut lies where the stream changes
      const cut =
        log.events.findIndex(({ stream, position }) => position > wanted && stream !== log.events[position]?.stream) +
        1;
      const half = await memoryHolding(log.events.slice(0, cut));
      expect((await load(half, demoInput())).refusals).toEqual([]);
      const ids = (store: MemoryEventStore) =>
        store.events
          .map(({ id }) => id)
          .sort()
          .join();
      expect(ids(half) === ids(log)).toBe(true);
    },
    LONG,
  );

  it(
    'plays to the end: what the scripted people do ahead closes the campaign by 29/01/2027',
    async () => {
      const report = await load(log, demoAhead(), instantAt('2027-01-30', '00:00'));
      expect([report.rowErrors, report.refusals]).toEqual([[], []]);
      const closed = ofType('CampaignClosed').map(({ metadata }) => dayOf(metadata.occurredAt));
      expect(closed).toEqual(['2027-01-30']);
      const nothingAfter = log.events.filter(
        ({ stream, metadata }) =>
          stream === 'inspection-KT2-PC07-31' && metadata.occurredAt > instantAt('2026-11-17', '12:00'),
      );
      expect(nothingAfter).toEqual([]);
    },
    LONG,
  );
});

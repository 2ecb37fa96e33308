import { instantAt, Refusal, type Day, type Instant } from '@vandong/kernel';
import { defaultLadders, formalReminder } from '@vandong/notice/domain';
import { calendar2026 } from '@vandong/testing/calendar';
import { defaultRounds, profilesOf, type ProfileName } from '../default-profiles.js';
import type { UnitRoundEvent } from '../events/index.js';
import { initialUnitRound, unitRound, type UnitRoundAct, type UnitRoundFacts, type UnitRoundState } from './index.js';

export const HEAD = 'GL-000006';
export const DEPUTY = 'GL-000002';
export const at = (day: Day, time = '09:00'): Instant => instantAt(day, time);

/** A PC07 in round 1, enrolled on 05/01/2026, outline 1 published, two tasks. */
export function facts(
  now: Instant,
  change: Partial<UnitRoundFacts> = {},
  profile: ProfileName = 'office',
): UnitRoundFacts {
  const steps = profilesOf(defaultRounds[1]).find((each) => each.profile === profile)?.steps ?? [];
  const opening = { campaign: 'CVD', round: 1, unit: 'PC07-31', profile, strength: 40, coverageTarget: 90, steps };
  return {
    at: now,
    enrolment: { at: at('2026-01-05'), opening },
    outlines: [{ version: 1, at: at('2026-01-05', '08:00') }],
    tasks: [
      { task: 'T1', dueOn: '2026-06-30', at: at('2026-01-05', '08:00') },
      { task: 'T2', dueOn: '2026-06-30', at: at('2026-01-05', '08:00') },
    ],
    suspensions: [],
    inspections: [],
    proposals: [],
    reviews: [],
    calendar: calendar2026,
    calendarChangedAt: '',
    ladder: () => defaultLadders.step,
    audience: () => [{ post: 'PC07-31.head', person: HEAD }],
    reminder: () => formalReminder('PC07-31.head', 'CAT-31.head'),
    unitHeads: [HEAD],
    approver: { post: 'C07.deputy', persons: [DEPUTY], notBeyond: {} },
    ...change,
  };
}

export const recordPlan = {
  kind: 'recordPlan',
  documentNo: '07/KH',
  issuedOn: '2026-01-20',
  basis: ['15/KH-C07'],
  sixClarities: true,
} as const;
export const briefed = {
  kind: 'recordBriefing',
  session: 'S1',
  heldOn: '2026-02-02',
  outlineVersion: 1,
  present: 37,
  absentees: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
  makeUpOn: '2026-02-06',
} as const;
export const deliver = (task: string) => ({ kind: 'deliverTask', task, deliverable: 'Báo cáo', by: HEAD }) as const;
export const accept = (task: string, on: Day) => ({ kind: 'acceptTask', task, on, by: DEPUTY }) as const;
export const review = { kind: 'recordReview', documentNo: '12/TB', heldOn: '2026-07-10', conclusions: [] } as const;
export const minutes = {
  inspection: 'I1',
  status: 'recorded',
  dueOn: '2026-06-10',
  windowEndsOn: '2026-06-26',
  dueSince: at('2026-05-04'),
  settledAt: at('2026-06-11'),
  conductedOn: '2026-06-10',
} as const;

/** One round that takes commands and looks one after the other. */
export class Round {
  events: UnitRoundEvent[] = [];
  state: UnitRoundState = initialUnitRound;

  constructor(
    private readonly standing: Partial<UnitRoundFacts> = {},
    private readonly profile: ProfileName = 'office',
  ) {}

  act(now: Instant, command: UnitRoundAct, change: Partial<UnitRoundFacts> = {}): readonly UnitRoundEvent[] {
    return this.decide(now, command, change);
  }
  look(now: Instant, asked: readonly string[] = [], change: Partial<UnitRoundFacts> = {}): readonly UnitRoundEvent[] {
    return this.decide(now, { kind: 'look', asked }, change);
  }
  private decide(
    now: Instant,
    command: UnitRoundAct | { kind: 'look'; asked: readonly string[] },
    change: Partial<UnitRoundFacts>,
  ) {
    const decider = unitRound(facts(now, { ...this.standing, ...change }, this.profile));
    const made = decider.decide(command, this.state);
    this.state = made.reduce(decider.evolve, this.state);
    this.events.push(...made);
    return made;
  }
}

export const types = (events: readonly UnitRoundEvent[]): string[] =>
  events.map(({ type, data }) =>
    'step' in data ? `${type} ${data.step}` : 'matter' in data ? `${type} ${data.matter}` : type,
  );
/** A round that is through the first two steps. */
export function throughBriefing(standing: Partial<UnitRoundFacts> = {}): Round {
  const round = new Round(standing);
  round.act(at('2026-01-21'), recordPlan);
  round.act(at('2026-02-03'), briefed);
  return round;
}
export function throughImplementation(standing: Partial<UnitRoundFacts> = {}): Round {
  const round = throughBriefing(standing);
  for (const task of ['T1', 'T2']) {
    round.act(at('2026-03-02'), deliver(task));
    round.act(at('2026-03-03'), accept(task, '2026-03-03'));
  }
  return round;
}

/** What the act is refused with. */
export function refusal(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

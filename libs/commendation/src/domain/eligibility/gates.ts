import { dayOf, type Day, type Instant } from '@vandong/kernel';
import { measures, outcomes } from '@vandong/conduct/domain/events';
import { gates, type Gate } from '../events/index.js';
import type { EligibilityHistory, ReviewFact, ViolationFact } from './history.js';

/** What the gates of dossier 5.4 answer: `blocking` forbids an award, `warnings` ask for a reasoned override. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly blocking: readonly Gate[];
  readonly warnings: readonly Gate[];
}

type Measure = (typeof measures)[number];
const WARNINGS: readonly Gate[] = ['G4'];
/** Years of a clean record that a commendation for one feat or one campaign asks for (dossier 5.4). */
const CLEAN_YEARS = 1;

/** As of an instant: what became known later does not count, what had passed by then neither. */
export function checkGates(history: EligibilityHistory, asOf: Instant): Eligibility {
  const known = history.violations.filter((fact) => !happened(fact.annulledAt, asOf));
  const held: Readonly<Record<Gate, boolean>> = {
    G1: known.some((fact) => isConcluded(fact, asOf) && fact.outcome === 'prosecution'),
    G2:
      known.some((fact) => isConcluded(fact, asOf) && isDiscipline(fact) && inEffect(fact.concludedOn, dayOf(asOf))) ||
      history.reviews.some((fact) => endedWith(fact, 'reprimand', asOf)),
    G3: known.some((fact) => happened(fact.reportedAt, asOf) && !isConcluded(fact, asOf)),
    G4: history.reviews.some((fact) => weighsOn(fact, asOf)),
    G5: history.awards.some(({ approvedAt }) => happened(approvedAt, asOf)),
  };
  const blocking = gates.filter((gate) => held[gate] && !WARNINGS.includes(gate));
  return {
    eligible: blocking.length === 0,
    blocking,
    warnings: gates.filter((gate) => held[gate] && WARNINGS.includes(gate)),
  };
}

/** The gate that a concluded violation closes by itself; undefined when it leaves the way open. */
export function gateOfViolation({ outcome }: ViolationFact): Gate | undefined {
  if (outcome === 'prosecution') return 'G1';
  return isDiscipline({ outcome }) ? 'G2' : undefined;
}

const happened = (at: Instant | undefined, asOf: Instant): boolean => at !== undefined && at <= asOf;
const isConcluded = ({ concludedAt }: ViolationFact, asOf: Instant): boolean => happened(concludedAt, asOf);

/** Criticism and a lower title are no discipline (dossier 1.7). */
const isDiscipline = ({ outcome }: Pick<ViolationFact, 'outcome'>): boolean =>
  outcome !== undefined && outcomes.indexOf(outcome) >= outcomes.indexOf('reprimand');

/** The same day of a later year; days sort as text, so a 29 February of a common year does no harm. */
const yearsLater = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
const inEffect = (concludedOn: Day | undefined, today: Day): boolean =>
  concludedOn !== undefined && today < yearsLater(concludedOn, CLEAN_YEARS);

/** A review weighs while it is open, and for a year after it ended with criticism or more; from reprimand on it is G2's. */
function weighsOn(fact: ReviewFact, asOf: Instant): boolean {
  if (!happened(fact.openedAt, asOf) || happened(fact.droppedAt, asOf)) return false;
  return !happened(fact.decidedAt, asOf) || (endedWith(fact, 'criticism', asOf) && !endedWith(fact, 'reprimand', asOf));
}

/** Ended with this measure or a heavier one, within the year from the day of the decision (dossier 6.3). */
function endedWith({ decidedAt, decidedOn, measure, droppedAt }: ReviewFact, least: Measure, asOf: Instant): boolean {
  if (!happened(decidedAt, asOf) || happened(droppedAt, asOf) || measure === undefined) return false;
  return measures.indexOf(measure) >= measures.indexOf(least) && inEffect(decidedOn, dayOf(asOf));
}

/** Every instant after `since` at which the answer may have changed, in order. */
export function changesSince(history: EligibilityHistory, since: Instant, until: Instant): Instant[] {
  const instants = [
    ...history.violations.flatMap((fact) => [fact.reportedAt, fact.concludedAt, fact.annulledAt]),
    ...history.reviews.flatMap((fact) => [fact.openedAt, fact.decidedAt, fact.droppedAt]),
    ...history.awards.map(({ approvedAt }) => approvedAt),
  ];
  return [...new Set(instants)].filter((at): at is Instant => at !== undefined && at > since && at <= until).sort();
}

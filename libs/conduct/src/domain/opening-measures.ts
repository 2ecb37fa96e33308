import { measures, type Measure, type Outcome } from './events/index.js';
import type { Recurrence } from './resolver/index.js';

/** The range that is proposed for a leader; without `to` it is open at its heavy end. A suggestion, never a limit. */
export interface OpeningMeasure {
  readonly from: Measure;
  readonly to?: Measure;
}

const grave: OpeningMeasure = { from: 'reprimand', to: 'warning' };
const gravest: OpeningMeasure = { from: 'warning' };
/** The last column of the table of dossier 6.6. */
const byOutcome: Readonly<Partial<Record<Outcome, OpeningMeasure>>> = {
  reprimand: { from: 'drawLessons', to: 'criticism' },
  warning: { from: 'criticism', to: 'reprimand' },
  lowerPay: grave,
  demotion: grave,
  lowerPost: grave,
  removal: grave,
  strip: gravest,
  prosecution: gravest,
};

/** Recurrence moves the range one step up; undefined where the table proposes nothing. */
export function openingMeasure(outcome: Outcome, recurrence: Recurrence | undefined): OpeningMeasure | undefined {
  const own = byOutcome[outcome];
  if (!own || !recurrence) return own;
  return { from: heavier(own.from), ...(own.to && { to: heavier(own.to) }) };
}

const heavier = (measure: Measure): Measure => measures[measures.indexOf(measure) + 1] ?? measure;

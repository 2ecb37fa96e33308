import type { Step } from '@vandong/campaign/domain/events';
import { both, type Bilingual } from './bilingual.js';

/** One word for each thing (dossier 1.7). A team issues no numbered plan: its first step is another one. */
export const stepNames: Readonly<Record<Step, Bilingual>> = {
  plan: both('Kế hoạch', 'Plan'),
  briefing: both('Quán triệt', 'Briefing'),
  implementation: both('Triển khai', 'Implementation'),
  inspection: both('Kiểm tra', 'Inspection'),
  review: both('Tổng kết', 'Final review'),
  commendation: both('Khen thưởng', 'Commendation'),
  accountability: both('Xem xét trách nhiệm', 'Leader review'),
};
const teamPlan = both('Tiếp nhận, phân công', 'Receipt, assignment');
const interimReview = both('Sơ kết', 'Interim review');

/** Whose step it is, and in which round: both decide what it is called. */
export interface StepOf {
  /** the unit's kind */
  readonly kind?: string | undefined;
  /** whether another round follows: only the last one ends with the final review */
  readonly interim?: boolean | undefined;
}
export function stepName(step: Step, { kind, interim = false }: StepOf): Bilingual {
  if (step === 'plan' && kind === 'team') return teamPlan;
  return step === 'review' && interim ? interimReview : stepNames[step];
}
/** A step's or another matter's name, as ladders know it. */
export function matterName(matter: string, of: StepOf = {}): Bilingual {
  if (Object.hasOwn(stepNames, matter)) return stepName(matter as Step, of);
  return Object.hasOwn(matters, matter) ? matters[matter]! : both(matter, matter);
}
const matters: Readonly<Record<string, Bilingual>> = {
  explanation: both('Giải trình', 'Explanation'),
  decision: both('Quyết định', 'Decision'),
};

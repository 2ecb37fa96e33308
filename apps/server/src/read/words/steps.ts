import type { Step } from '@vandong/campaign/domain/events';
import { both, type Bilingual } from './bilingual.js';

/** One word for each thing (dossier 1.7). A team issues no numbered plan: its first step is another one. */
export const stepNames: Readonly<Record<Step, Bilingual>> = {
  plan: both('Kế hoạch', 'Plan'),
  briefing: both('Quán triệt', 'Briefing'),
  implementation: both('Triển khai', 'Implementation'),
  inspection: both('Kiểm tra', 'Inspection'),
  review: both('Tổng kết', 'Review'),
  commendation: both('Khen thưởng', 'Commendation'),
  accountability: both('Xem xét trách nhiệm', 'Leader review'),
};
const teamPlan = both('Tiếp nhận, phân công', 'Receipt and assignment');

export const stepName = (step: Step, kind?: string): Bilingual =>
  step === 'plan' && kind === 'team' ? teamPlan : stepNames[step];
/** A step's or another matter's name, as ladders know it. */
export function matterName(matter: string): Bilingual {
  if (Object.hasOwn(stepNames, matter)) return stepNames[matter as Step];
  return Object.hasOwn(matters, matter) ? matters[matter]! : both(matter, matter);
}
const matters: Readonly<Record<string, Bilingual>> = {
  explanation: both('Giải trình', 'Explanation'),
  decision: both('Quyết định', 'Decision'),
};

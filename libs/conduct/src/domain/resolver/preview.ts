import { outcomes, type Outcome } from '../events/index.js';
import { resolveLiableLeaders, type ResolverInput, type Resolution } from './resolve.js';

export type ConclusionPreview = Readonly<Record<Outcome, Resolution>>;

/** What each outcome would open, before anyone concludes: "Kết luận này sẽ mở 3 hồ sơ xem xét trách nhiệm". */
export function previewConclusion(input: Omit<ResolverInput, 'outcome'>): ConclusionPreview {
  const entries = outcomes.map((outcome) => [outcome, resolveLiableLeaders({ ...input, outcome })] as const);
  return Object.fromEntries(entries) as ConclusionPreview;
}

import type { CaseRef } from '@vandong/case-workflow/contract';
import { openCase } from '@vandong/case-workflow/definition';

/** One leader's review after an officer's violation: he explains, the competent authority decides (dossier 6.6). */
export async function leaderReview(ref: CaseRef) {
  const review = openCase(ref);
  await review.through('explanation');
  await review.through('decision');
  await review.close();
}

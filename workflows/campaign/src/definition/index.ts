import type { CaseRef } from '@vandong/case-workflow/contract';
import { openCase } from '@vandong/case-workflow/definition';

/** A campaign runs until its last round is closed and all reviews and awards are settled (dossier 1.5). */
export async function campaign(ref: CaseRef) {
  const wholeCampaign = openCase(ref);
  await wholeCampaign.through('rounds');
  await wholeCampaign.close();
}

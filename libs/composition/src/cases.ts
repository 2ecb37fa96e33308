import type { Type } from '@nestjs/common';
import { LookAtCampaign, LookAtUnitRound } from '@vandong/campaign/application';
import { LookAtCommendation } from '@vandong/commendation/application';
import { LookAtLeaderReview } from '@vandong/conduct/application';
import { LookAtInspection } from '@vandong/inspection/application';
import type { Case } from '@vandong/kernel';

const cases: Readonly<Record<string, Type<Case>>> = {
  campaign: LookAtCampaign,
  unitRound: LookAtUnitRound,
  inspection: LookAtInspection,
  leaderReview: LookAtLeaderReview,
  commendation: LookAtCommendation,
};

/** The cases by stream category, taken out of whatever container holds the contexts. */
export const casesFrom = (get: (type: Type<Case>) => Case): Readonly<Record<string, Case>> =>
  Object.fromEntries(Object.entries(cases).map(([category, type]) => [category, get(type)]));

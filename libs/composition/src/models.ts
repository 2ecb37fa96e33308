import { campaignReadModels } from '@vandong/campaign/read-model';
import { commendationReadModel } from '@vandong/commendation/read-model';
import { conductReadModel } from '@vandong/conduct/read-model';
import { inspectionReadModel } from '@vandong/inspection/read-model';
import { noticeReadModel } from '@vandong/notice/read-model';
import { organisationReadModel } from '@vandong/organisation/read-model';
import type { Models } from '@vandong/projection';
import { allEvents } from './definitions.js';

/** All read models of one generation: what the projector, `rebuild` and `verify` fold. */
export const readModels: Models = {
  projections: [
    organisationReadModel,
    ...campaignReadModels,
    inspectionReadModel,
    noticeReadModel,
    conductReadModel,
    commendationReadModel,
  ],
  definitions: allEvents,
};

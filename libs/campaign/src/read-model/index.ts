import type { Projection } from '@vandong/projection';
import { documentReadModel } from './documents/projection.js';
import { campaignReadModel } from './frame/projection.js';
import { timelineReadModel } from './timeline/projection.js';
import { unitRoundReadModel } from './unit-round/projection.js';

export * from './frame/queries.js';
export * from './unit-round/board-queries.js';
export * from './unit-round/file-queries.js';
export { DEPARTMENT_ROW } from './unit-round/board.sql.js';

export const campaignReadModels: readonly Projection[] = [
  campaignReadModel,
  unitRoundReadModel,
  timelineReadModel,
  documentReadModel,
];

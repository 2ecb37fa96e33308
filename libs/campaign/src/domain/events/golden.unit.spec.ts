import { goldenSpec } from '@vandong/testing/golden';
import { campaignEvents, unitRoundEvents } from './index.js';

goldenSpec({ ...campaignEvents, ...unitRoundEvents }, new URL('./golden/', import.meta.url));

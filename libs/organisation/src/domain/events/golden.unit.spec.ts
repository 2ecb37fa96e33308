import { goldenSpec } from '@vandong/testing/golden';
import { allOrganisationEvents } from './index.js';

goldenSpec(allOrganisationEvents, new URL('./golden/', import.meta.url));

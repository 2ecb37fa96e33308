import { goldenSpec } from '@vandong/testing/golden';
import { personEvents } from './index.js';

goldenSpec(personEvents, new URL('./golden/', import.meta.url));

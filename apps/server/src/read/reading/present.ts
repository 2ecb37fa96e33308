import { ALL_KNOWN } from '@vandong/projection/query';
import { soonUntil } from '../state/index.js';
import type { Reading } from './reading.js';

/** The same snapshot as of now: what waits for a person never depends on the day he looks at. */
export const present = (reading: Reading): Reading => ({
  ...reading,
  moment: { day: reading.today, at: reading.now, known: ALL_KNOWN },
  soon: soonUntil(reading.calendar, reading.today),
  units: reading.unitsToday,
});

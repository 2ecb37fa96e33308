export { clockBell } from './clock-bell.js';
export { createClock } from './clock.js';
export { CLOCK_CHANNEL, clockState, setClock, type ClockHolder, type ClockState } from './set-clock.js';
export { casesDueUntil, earliestDueBeside, recordDue, type DueCase } from './due.js';
export { parkedToTry, parkedTried, recordFailure, troubles, tryParkedNow, type Trouble } from './trouble.js';
export { migrateClock } from './schema.js';

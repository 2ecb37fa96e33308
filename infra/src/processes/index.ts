export { freePort } from './free-port.js';
export { holdProcess, removeAtEnd } from './leash.js';
export { startProcess, type OwnedProcess, type ProcessEnd, type ProcessOptions } from './owned-process.js';
export { endLeftovers, runningRecords, writePidFile, type PidRecord } from './pid-file.js';
export { isAlive, processStart } from './process-start.js';
export { ended, gone, stopProcess, GRACE_MS } from './stop-process.js';
export { withLimit } from './with-limit.js';

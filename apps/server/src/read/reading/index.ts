export { frameOf, type Frame } from './frame.js';
export { Readers, readerOf, type Asking } from './readers.js';
export { momentOf, Readings, type Answered, type Asked } from './readings.js';
export type { Reading } from './reading.js';
export { below, upwards } from './tree.js';
export { accounts } from './accounts.js';
export { holderName, labelOf, labelsOf, type PostLabel, type PostLabels } from './posts.js';
export { shownEvents, type ShownEvent } from './shown-events.js';
export { grouped } from './grouped.js';

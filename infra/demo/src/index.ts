export { actsAhead, type ActAhead } from './ahead.js';
export { NOW } from './campaign/dates.js';
export { fixedPeople, type FixedPerson } from './force/fixed-people.js';
export { AHEAD, demoFiles, writeDemo } from './files.js';
export { makeDemo, SEED, type Demo } from './make-demo.js';

export { environmentOf, isRunning } from './environment.js';
export { run } from './run.js';
export { settingsOf, type Settings } from './settings.js';
export type { Context, Link, Running, ServiceStep, Step, TaskStep, Title } from './step.js';
export { STEPS } from './steps.js';
export { supervise, type Instance } from './supervise.js';

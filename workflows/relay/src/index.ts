export * from './agreement.js';
export * from './open-cases/index.js';
export * from './recover.js';
export * from './relay.js';
export * from './settled.js';
export * from './sweep.js';
export { pokeAll, type Temporal } from './poking.js';

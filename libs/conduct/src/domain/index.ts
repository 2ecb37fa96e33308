export * from './acts.js';
export * from './default-rule.js';
export * from './ids.js';
export * from './leader-review/index.js';
export * from './liability-rule/index.js';
export * from './register.js';
export * from './resolver/index.js';
export * from './violation/index.js';

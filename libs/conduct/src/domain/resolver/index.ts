export * from './command-line.js';
export * from './competent-post.js';
export * from './preview.js';
export * from './reach.js';
export * from './recurrence.js';
export * from './resolve.js';

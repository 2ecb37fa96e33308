export { draftOf, maySign } from './drafts.js';
export { reviewMattersOf } from './review-matter.js';
export { mattersOf, type FindMatter, type Matter } from './matters.js';

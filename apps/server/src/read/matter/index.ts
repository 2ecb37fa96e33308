export { draftOf, maySign } from './drafts.js';
export { mattersOf, type FindMatter, type Matter } from './matters.js';

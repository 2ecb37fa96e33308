export { sentAbout } from './sent.js';
export { followUpOf, type FollowUp, type FollowUpFilter } from './follow-up.js';

export { followUpOf, type FollowUp, type FollowUpFilter } from './follow-up.js';

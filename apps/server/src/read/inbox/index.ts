export { decidableUnits } from './commendations.js';
export { inboxOf, waitingFor, type Inbox } from './inbox.js';
export type { InboxItem } from './item.js';
export { deciderOf } from './extensions.js';

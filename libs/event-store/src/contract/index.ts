export { eventStoreContract } from './event-store-contract.js';
export { newEvent, newEvents, type StoreUnderTest } from './samples.js';

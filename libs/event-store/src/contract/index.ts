export { eventStoreContract } from './event-store-contract.js';
export { collect, freshStream, newEvent, newEvents, readToEnd, type StoreUnderTest } from './samples.js';
export { contractSeed, printSeed } from './seed.js';
export { blows, patiently, surely, withTrouble, type Blow, type Trouble } from './trouble.js';

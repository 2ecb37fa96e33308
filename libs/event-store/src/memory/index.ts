export { createMemoryEventStore, memoryHolding, type MemoryEventStore } from './memory-event-store.js';

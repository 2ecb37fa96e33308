import { settling } from '@vandong/event-store/settling';
import { execute, type EventStore, type Execute, type Identity } from '@vandong/kernel';
import { sent } from './sent.js';

/** `execute` bound to the log; the receipt compares what the person sent. */
export function boundExecute(store: EventStore, identity: Identity): Execute {
  const surely = settling(store);
  return (execution) => {
    const plain = sent.getStore() ?? execution.plain;
    return execute({ store: surely, identity }, plain === undefined ? execution : { ...execution, plain });
  };
}

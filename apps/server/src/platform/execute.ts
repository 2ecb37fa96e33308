import { settling } from '@vandong/event-store/settling';
import { execute, type EventStore, type Execute, type Identity } from '@vandong/kernel';
import { sent } from './sent.js';
import { takingTurns } from './taking-turns.js';

/**
 * `execute` bound to the log; the receipt compares what the person sent. Commands to one stream take turns: in a crowd each
 * would else meet a faster one at every attempt.
 */
export function boundExecute(store: EventStore, identity: Identity): Execute {
  const surely = settling(store);
  const inTurn = takingTurns();
  return (execution) => {
    const plain = sent.getStore() ?? execution.plain;
    const asSent = plain === undefined ? execution : { ...execution, plain };
    return inTurn(execution.stream, () => execute({ store: surely, identity }, asSent));
  };
}

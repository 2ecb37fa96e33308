import type { EventDefinitions, EventOf, Only } from '@vandong/kernel';
import { projection, type EventContext, type Projection } from '../projection.js';
import type { Statement } from '../statement.js';

/** Handlers typed by a catalogue of event definitions. */
export type Handlers<D extends EventDefinitions> = {
  readonly [K in keyof D & string]?: (event: Only<EventOf<D>, K>, context: EventContext) => readonly Statement[];
};

/** A projection whose handlers are typed by `definitions`. */
export const readModel = <D extends EventDefinitions>(model: {
  readonly name: string;
  readonly version: number;
  readonly definitions: D;
  readonly tables: string;
  readonly handlers: Handlers<D>;
}): Projection => {
  const { name, version, tables, handlers } = model;
  return projection({ name, version, tables, handlers } as unknown as Parameters<typeof projection>[0]);
};

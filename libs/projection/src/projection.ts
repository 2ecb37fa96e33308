import type { Actor, DomainEvent, EventDefinitions, Instant, Only } from '@vandong/kernel';
import type { Statement } from './statement.js';

/** What a handler knows of an event beside what happened. */
export interface EventContext {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** `recordedAt`, or for imported history when the force knew it */
  readonly knownAt: Instant;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly commandId: string;
}

/** A method type, so that handlers of narrower events stand in the common map. */
type Handler<E> = { handle(event: E, context: EventContext): readonly Statement[] }['handle'];

/**
 * A read model: its tables, and the statements that follow from each event (style rule 10).
 * A change of tables or handlers is a new `version` and takes a rebuild.
 */
export interface Projection {
  readonly name: string;
  readonly version: number;
  /**
   * DDL without schema names. No column may depend on when it is written (`now()`, identity): a rebuild must give equal rows.
   * Constraints guard against faults; they are no rules: of several changes to a row in one batch only the last is written.
   */
  readonly tables: string;
  /** The only list of the events it reads. */
  readonly handlers: Readonly<Record<string, Handler<DomainEvent>>>;
}

/** `projection<UnitRoundEvent | InspectionEvent>({ … })`: handlers are typed by the events of their key. */
export const projection = <E extends DomainEvent>(
  definition: Omit<Projection, 'handlers'> & { readonly handlers: { readonly [T in E['type']]?: Handler<Only<E, T>> } },
): Projection => definition as unknown as Projection;

/** All that is folded together: one generation of read models. */
export interface Models {
  readonly projections: readonly Projection[];
  /** merged catalogue of all contexts */
  readonly definitions: EventDefinitions;
}

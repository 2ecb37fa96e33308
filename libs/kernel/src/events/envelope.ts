import type { Instant } from '../time/instant.js';

/** Who did it: `person:<id>` for the signed-in person, `system:<part>` for a workflow's decision, `import:<file digest>`. */
export type Actor = `person:${string}` | `system:${string}` | `import:${string}`;

/** What stands beside the payload of every event. */
export interface Metadata {
  /** when it happened */
  readonly occurredAt: Instant;
  /** imported history: when the force knew it, if not when it was recorded */
  readonly knownAt?: Instant;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  /** the person's idempotency key or the decision's natural key */
  readonly commandId: string;
  /** keyed hash of the canonical plain command */
  readonly commandDigest: string;
  /** position of the log up to which, at least, the facts from elsewhere were read on which this decision rests */
  readonly basis?: number;
}

/** An event to be appended. `payload` is the JSON text that is stored byte for byte. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly payload: string;
  readonly metadata: Metadata;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  /** from 0, contiguous in the stream */
  readonly revision: number;
  /** the global order; a safe integer, opaque but for its order */
  readonly position: number;
  readonly recordedAt: Instant;
}

import type { EventData, RecordedEvent as KurrentEvent, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { EventTooLarge, type Instant, type Metadata, type NewEvent, type RecordedEvent } from '@vandong/kernel';

/** What a server takes in one append unless it is configured otherwise. */
export const LARGEST_APPEND = 1_048_576;

/** What stands beside the payload. `recordedAt`: the server's own time comes back cut to seconds. */
interface StoredMetadata {
  readonly schemaVersion: number;
  readonly recordedAt: Instant;
  readonly metadata: Metadata;
}

/** Binary, not JSON: the client writes JSON anew, and the payload is kept byte for byte. */
export function encode({ id, type, schemaVersion, payload, metadata }: NewEvent, recordedAt: Instant): EventData {
  const beside: StoredMetadata = { schemaVersion, recordedAt, metadata };
  return { id, type, contentType: 'application/octet-stream', data: Buffer.from(payload), metadata: { ...beside } };
}

/** Throws `EventTooLarge` for an append that a server as it is delivered refuses; so no answer is lost to finding out. */
export function admitSize(events: readonly EventData[]): number {
  const bytes = events.reduce((sum, event) => sum + sizeOf(event), 0);
  if (bytes <= LARGEST_APPEND) return bytes;
  throw new EventTooLarge(events.length === 1 ? events[0]!.type : `an append of ${events.length} events`, bytes);
}

/** as the server counts: UTF-16 type, data, metadata */
const sizeOf = ({ type, data, metadata }: EventData): number =>
  2 * type.length + (data as Uint8Array).length + Buffer.byteLength(JSON.stringify(metadata));

/** Nothing for an event of the server itself. */
export function decode({ event }: ResolvedEvent): RecordedEvent | undefined {
  if (!event || event.type.startsWith('$') || event.streamId.startsWith('$')) return undefined;
  const { schemaVersion, recordedAt, metadata } = besideOf(event);
  return {
    id: event.id,
    type: event.type,
    schemaVersion,
    payload: textOf(event.data),
    metadata,
    stream: event.streamId,
    revision: Number(event.revision),
    position: positionOf(event),
    recordedAt,
  };
}

const textOf = (data: unknown): string =>
  data instanceof Uint8Array ? Buffer.from(data).toString('utf8') : JSON.stringify(data);

/** Somebody else's event gets a version that no code knows: whoever decodes it parks it, and it is shown. */
function besideOf(event: KurrentEvent): StoredMetadata {
  const beside = event.metadata as Partial<StoredMetadata> | undefined;
  if (typeof beside?.schemaVersion === 'number' && beside.recordedAt && beside.metadata)
    return beside as StoredMetadata;
  const at = event.created.toISOString();
  const unknown = {
    occurredAt: at,
    actor: 'system:unknown',
    correlationId: event.id,
    commandId: event.id,
    commandDigest: '',
  } as const;
  return { schemaVersion: 0, recordedAt: at, metadata: unknown };
}

/** A byte offset in the server's log: grows with every event, exact as a number up to 9 PB. */
export function positionOf({ position, streamId, id }: Pick<KurrentEvent, 'position' | 'streamId' | 'id'>): number {
  const commit = Number(position?.commit ?? -1n);
  if (Number.isSafeInteger(commit) && commit >= 0) return commit;
  throw new RangeError(`${streamId}: the server gives event ${id} no position that can be counted on`);
}

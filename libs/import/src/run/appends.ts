import type { ExpectedRevision, NewEvent, RecordedEvent } from '@vandong/kernel';

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

export interface History {
  /** does the file itself tell this event? */
  readonly told: (event: RecordedEvent) => boolean;
  /** position up to which the import had read the log */
  readonly after: number;
}

/** Far below what a store takes at once (10,000 events): an append is one call, and a call should answer soon. */
export const MOST_EVENTS = 2_000;
/** characters of payload */
const MOST_TEXT = 4 * 1_048_576;

/**
 * What follows each other in one stream is one append, up to a size. It is cut between commands only: half of what one
 * command wrote would be found as its receipt, and the rest never written.
 */
export function appendsOf(events: readonly RecordedEvent[], history: History): Append[] {
  const appends: RecordedEvent[][] = [];
  let text = 0;
  for (const command of byCommand(events)) {
    const size = command.reduce((sum, { payload }) => sum + payload.length, 0);
    const before = appends.at(-1);
    const fits = before && before.length + command.length <= MOST_EVENTS && text + size <= MOST_TEXT;
    if (fits && before[0]?.stream === command[0]?.stream) {
      before.push(...command);
      text += size;
    } else {
      appends.push([...command]);
      text = size;
    }
  }
  return appends.map((together) => appendOf(together, history));
}

/** Neighbours of one command in one stream. */
function byCommand(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const commands: RecordedEvent[][] = [];
  for (const event of events) {
    const before = commands.at(-1);
    const last = before?.[0];
    if (before && last?.stream === event.stream && last.metadata.commandId === event.metadata.commandId)
      before.push(event);
    else commands.push([event]);
  }
  return commands;
}

function appendOf(events: readonly RecordedEvent[], history: History): Append {
  const [first] = events;
  return {
    stream: first!.stream,
    expected: first!.revision === 0 ? 'no-stream' : first!.revision - 1,
    events: events.map((event) => asNew(event, history)),
  };
}

/**
 * What the file tells, the force knew when it happened: a board as of a past day shows it. Positions of the store in memory say
 * nothing in the log: what the import knew of others is the log as it read it.
 */
function asNew(event: RecordedEvent, { told, after }: History): NewEvent {
  const { id, type, schemaVersion, payload, metadata } = event;
  const knownAt = told(event) && { knownAt: metadata.occurredAt };
  return {
    id,
    type,
    schemaVersion,
    payload,
    metadata: { ...metadata, ...knownAt, ...(metadata.basis !== undefined && { basis: after }) },
  };
}

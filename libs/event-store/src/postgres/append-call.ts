import { categoryOf, EventIdReused, WrongExpectedRevision, type Appended, type Instant } from '@vandong/kernel';
import { asNumber, asRevision, type Append } from '../admission/index.js';
import { CALL_APPEND } from './append-function.js';

/** Appends of one call: each to another stream. `order` names, event by event, the append (from 0) it belongs to. */
export interface AppendCall {
  readonly appends: readonly Append[];
  readonly order: readonly number[];
  readonly recordedAt?: Instant;
}

/** What the append function answers; bigints arrive as text. */
export interface AppendAnswer {
  readonly base: string;
  readonly verdicts: readonly number[];
  readonly actual: readonly string[];
  readonly repeated_at: readonly string[];
}

export type Verdict = Appended | Error;

/** The append after the other, as one call at a time is asked for. */
export const inTurn = (appends: readonly Append[]): number[] =>
  appends.flatMap(({ events }, index) => events.map(() => index));

export function appendQuery({ appends, order, recordedAt }: AppendCall) {
  const used = appends.map(() => 0);
  const events = order.map((owner) => {
    const { stream, expected, events: own } = appends[owner]!;
    const index = used[owner]!++;
    return { owner, stream, revision: asNumber(expected) + 1 + index, event: own[index]! };
  });
  const values = [
    appends.map((append) => append.stream),
    appends.map((append) => asNumber(append.expected)),
    appends.map((append) => append.events.length),
    events.map(({ owner }) => owner + 1),
    events.map(({ stream }) => stream),
    events.map(({ stream }) => categoryOf(stream)),
    events.map(({ revision }) => revision),
    events.map(({ event }) => event.id),
    events.map(({ event }) => event.type),
    events.map(({ event }) => event.schemaVersion),
    events.map(({ event }) => event.payload),
    events.map(({ event }) => JSON.stringify(event.metadata)),
    recordedAt ?? null,
  ];
  return { name: 'log.append', text: CALL_APPEND, values };
}

/** One verdict per append, in their order. */
export function verdictsOf({ appends, order }: AppendCall, answer: AppendAnswer): Verdict[] {
  const lastPosition = appends.map(() => 0);
  let position = Number(answer.base);
  for (const owner of order) {
    if (answer.verdicts[owner] === 1) lastPosition[owner] = position += 1;
  }
  return appends.map(({ stream, expected, events }, index) => {
    const revision = asNumber(expected) + events.length;
    switch (answer.verdicts[index]) {
      case 1:
        return { position: lastPosition[index]!, revision };
      case 2:
        return { position: Number(answer.repeated_at[index]), revision };
      case 3:
        return new WrongExpectedRevision(stream, expected, asRevision(Number(answer.actual[index])));
      default:
        return new EventIdReused(`${stream}: an id of this append is stored already`);
    }
  });
}

import type { Appended, Instant } from '@vandong/kernel';
import type pg from 'pg';
import { admit, asNumber, type Append } from '../admission/index.js';
import { appendQuery, verdictsOf, type AppendAnswer, type AppendCall } from './append-call.js';
import { run } from './connection.js';

const CALL_EVENTS = 5_000;
const CALL_BYTES = 16 * 1_048_576;

/**
 * Many appends to many streams, written in the given order, in as few calls as their size allows. Appends that follow each
 * other in one stream count as one. Each call stands by itself: after an error the appends before it are written, and
 * the same sequence may be sent again. Answers with the last position.
 */
export async function bulkAppend(
  pool: pg.Pool,
  appends: Iterable<Append>,
  now?: () => Promise<Instant>,
): Promise<Pick<Appended, 'position'>> {
  let position = 0;
  for (const call of calls(appends)) {
    const recordedAt = await now?.();
    const [answer] = await run<AppendAnswer>(pool, appendQuery({ ...call, ...(recordedAt && { recordedAt }) }));
    for (const verdict of verdictsOf(call, answer!)) {
      if (verdict instanceof Error) throw verdict;
      position = Math.max(position, verdict.position);
    }
  }
  return { position };
}

function* calls(appends: Iterable<Append>): Generator<AppendCall> {
  let merged = new Map<string, { index: number; append: Append }>();
  let order: number[] = [];
  let bytes = 0;
  const call = (): AppendCall => ({ appends: [...merged.values()].map(({ append }) => append), order });
  for (const next of appends) {
    const size = admit(next);
    const held = merged.get(next.stream);
    const follows = !held || asNumber(held.append.expected) + held.append.events.length === asNumber(next.expected);
    if (
      order.length > 0 &&
      (!follows || order.length + next.events.length > CALL_EVENTS || bytes + size > CALL_BYTES)
    ) {
      yield call();
      merged = new Map();
      order = [];
      bytes = 0;
    }
    const earlier = merged.get(next.stream);
    const index = earlier?.index ?? merged.size;
    const append = earlier ? { ...earlier.append, events: [...earlier.append.events, ...next.events] } : next;
    merged.set(next.stream, { index, append });
    for (const _ of next.events) order.push(index);
    bytes += size;
  }
  if (order.length > 0) yield call();
}

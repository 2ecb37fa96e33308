import type { Appended, NewEvent } from '@vandong/kernel';
import { admit, asNumber, type Append } from '../admission/index.js';
import { LARGEST_APPEND } from './codec.js';

/** Beside payload and metadata each event carries a little; a group stays below what one append may hold. */
const GROUP_BYTES = LARGEST_APPEND * 0.75;
const GROUP_EVENTS = 500;

/**
 * Many appends in the given order, one after the other: two under way at once could change places. Neighbours in one stream go together.
 * After an error what came before is written, and the same sequence may be sent again.
 */
export async function bulkAppend(
  append: (append: Append) => Promise<Appended>,
  appends: Iterable<Append>,
): Promise<Pick<Appended, 'position'>> {
  let position = 0;
  for (const group of groups(appends)) position = Math.max(position, (await append(group)).position);
  return { position };
}

function* groups(appends: Iterable<Append>): Generator<Append> {
  let held: { stream: string; expected: Append['expected']; events: NewEvent[]; bytes: number } | undefined;
  for (const next of appends) {
    const bytes = admit(next);
    const follows =
      held?.stream === next.stream && asNumber(held.expected) + held.events.length === asNumber(next.expected);
    if (
      held &&
      follows &&
      held.bytes + bytes <= GROUP_BYTES &&
      held.events.length + next.events.length <= GROUP_EVENTS
    ) {
      held.events.push(...next.events);
      held.bytes += bytes;
      continue;
    }
    if (held) yield held;
    held = { stream: next.stream, expected: next.expected, events: [...next.events], bytes };
  }
  if (held) yield held;
}

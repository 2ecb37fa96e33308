import type { RecordedEvent } from '@vandong/kernel';
import type { Woken } from './agenda.js';

/**
 * Which events the file tells of: those its own commands wrote, and what the cases decided that it opened or wrote to.
 * Cases that merely look because imported time passes are none of it: what they decide is known from now on.
 */
export function toldBy(
  commands: readonly { readonly commandId: string }[],
  route: (event: RecordedEvent) => Woken,
  /** the whole log and what the import adds, in order: a file that was cut short told of its cases the first time */
  log: Iterable<RecordedEvent>,
): (event: RecordedEvent) => boolean {
  const own = new Set(commands.map(({ commandId }) => commandId));
  const streams = new Set<string>();
  const told = new Set<string>();
  for (const event of log) {
    if (!own.has(event.metadata.commandId) && !streams.has(event.stream)) continue;
    told.add(event.id);
    streams.add(event.stream);
    for (const { id } of route(event).opened) streams.add(id);
  }
  return ({ id }) => told.has(id);
}

/** A case that came into being, and the cases that must look again when it is over. */
export interface Opened {
  readonly id: string;
  readonly wakes: readonly string[];
}

/** What one event means for the cases: who should look again, which came into being, which are over. */
export interface Targets {
  readonly look: readonly string[];
  /** every open case whose id begins so should look again */
  readonly lookAll: readonly string[];
  readonly opened: readonly Opened[];
  readonly closed: readonly string[];
  /** goes on, but those who wait for it must look too */
  readonly moved: readonly string[];
}

export const nothing: Targets = { look: [], lookAll: [], opened: [], closed: [], moved: [] };
export const look = (...ids: string[]): Targets => ({ ...nothing, look: ids });
export const lookAll = (...prefixes: string[]): Targets => ({ ...nothing, lookAll: prefixes });
/** A new case looks at once, and so do those who wait for it. */
export const opened = (id: string, ...wakes: string[]): Targets => ({
  ...nothing,
  look: [id, ...wakes],
  opened: [{ id, wakes }],
});
export const closed = (id: string): Targets => ({ ...nothing, closed: [id] });
export const moved = (id: string): Targets => ({ ...nothing, moved: [id] });

export function together(all: readonly Targets[]): Targets {
  return {
    look: all.flatMap((t) => t.look),
    lookAll: all.flatMap((t) => t.lookAll),
    opened: all.flatMap((t) => t.opened),
    closed: overAtTheEnd(all),
    moved: all.flatMap((t) => t.moved),
  };
}

/** In their order: a case that is opened again after it was over is not over. */
function overAtTheEnd(all: readonly Targets[]): string[] {
  const over = new Set<string>();
  for (const each of all) {
    for (const { id } of each.opened) over.delete(id);
    for (const id of each.closed) over.add(id);
  }
  return [...over];
}

/** The same, each name once, and of two openings the one that says who waits: what a long batch keeps is bounded by the number of cases. */
export const distinct = ({ look, lookAll, opened, closed, moved }: Targets): Targets => ({
  look: [...new Set(look)],
  lookAll: [...new Set(lookAll)],
  opened: [
    ...new Map(
      [...opened].sort((a, b) => a.wakes.length - b.wakes.length).map((each) => [each.id, each] as const),
    ).values(),
  ],
  closed: [...new Set(closed)],
  moved: [...new Set(moved)],
});

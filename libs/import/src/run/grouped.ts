/** Groups in the order of their first members. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly [key: string, members: readonly [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

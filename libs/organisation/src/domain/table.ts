/**
 * Records by id, on shelves: putting one record copies a shelf and the list of shelves, never thousands of keys.
 * So states stay plain JSON that is never changed in place, and folding a whole force takes well under a second.
 */
export type Table<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

const SHELVES = 64;

function shelfOf(id: string): string {
  let sum = 0;
  for (let i = 0; i < id.length; i += 1) sum = (sum * 31 + id.charCodeAt(i)) % 65_521;
  return String(sum % SHELVES);
}

export function get<T>(table: Table<T>, id: string): T | undefined {
  const shelf = table[shelfOf(id)];
  // `hasOwn`: "constructor" is an acceptable id
  return shelf && Object.hasOwn(shelf, id) ? shelf[id] : undefined;
}

export function put<T>(table: Table<T>, id: string, value: T): Table<T> {
  const shelf = shelfOf(id);
  return { ...table, [shelf]: { ...table[shelf], [id]: value } };
}

export function* all<T>(table: Table<T>): Generator<T> {
  for (const shelf of Object.values(table)) yield* Object.values(shelf);
}

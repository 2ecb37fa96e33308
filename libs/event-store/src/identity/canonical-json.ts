/**
 * JSON with sorted keys: equal values give equal text, whatever the order in which their keys were set.
 * A key whose value is `undefined` counts as absent, as in JSON. Throws `TypeError` for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`no JSON for ${value}`);
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`no JSON for a ${typeof value}`);
  return text;
}

function objectText(value: object): string {
  if (value instanceof Date) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

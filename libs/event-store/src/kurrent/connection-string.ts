/** Milliseconds; the client's native half waits this long before its first connection, 500 when nothing is said. */
const DISCOVERY_MS = 50;
/** Set by the adapter: another value would break a promise of it. */
const OURS = ['nodepreference', 'throwonappendfailure'];

/**
 * The string clients are built from.
 * - The leader is asked for: followers may lag behind what was acknowledged.
 * - A refused append throws: as a result it would carry a wrong revision.
 * - `gossipTimeout` is refused: one half of the client reads it as seconds, the other as milliseconds.
 * Throws `RangeError` for what is not a connection string of KurrentDB.
 */
export function connectionString(url: string): string {
  const [address = '', query = ''] = url.trim().split('?', 2);
  if (!/^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\/[^/]/.test(address)) {
    throw new RangeError('KURRENTDB_URL begins with kurrentdb:// or kurrentdb+discover:// and names a host');
  }
  const given = query.split('&').filter(Boolean);
  const names = given.map((pair) => flat(pair.split('=', 1)[0]!));
  if (names.includes('gossiptimeout')) throw new RangeError('KURRENTDB_URL must not set gossipTimeout');
  const kept = given.filter((_, index) => !OURS.includes(names[index]!));
  if (!names.includes('discoveryinterval')) kept.push(`discoveryInterval=${DISCOVERY_MS}`);
  kept.push('nodePreference=leader', 'throwOnAppendFailure=true');
  return `${address.replace(/\/+$/, '')}?${kept.join('&')}`;
}

/** The client takes `node_preference` for `nodePreference`. */
const flat = (name: string) => name.toLowerCase().replaceAll(/[_-]/g, '');

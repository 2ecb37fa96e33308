/** The servers one `npm test` shares among its tiers, and the browser; each only when a chosen tier needs it. */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NEEDS_DATABASE = ['int', 'e2e', 'fault', 'browser'];
const NEEDS_BROWSER = ['e2e', 'browser'];

/** @returns `{ environment, stop }`: variables for every tier (addresses), and the end of the servers */
export async function startTestServers(tiers, say) {
  const environment = {};
  const stops = [];
  const stop = async () => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    if (tiers.some((tier) => NEEDS_DATABASE.includes(tier))) await startServers(environment, stops, say);
    if (tiers.some((tier) => NEEDS_BROWSER.includes(tier))) await addBrowser(environment, say);
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, stop };
}

async function startServers(environment, stops, say) {
  const { startPostgres } = await import('./dist/postgres/index.js');
  const { startTemporal } = await import('./dist/temporal/index.js');
  const { removeAtEnd } = await import('./dist/processes/index.js');
  const home = mkdtempSync(join(tmpdir(), 'vandong-test-'));
  chmodSync(home, 0o755); // as root the database server runs as another user
  removeAtEnd(home);
  say('\n── PostgreSQL, Temporal ──');
  const postgres = await startPostgres({ dataDir: join(home, 'postgres'), fsync: false, log: say });
  stops.push(postgres.stop);
  environment.VANDONG_TEST_DATABASE_URL = postgres.url;
  const temporal = await startTemporal({ log: say, logFile: join(home, 'temporal.log') });
  stops.push(temporal.stop);
  environment.VANDONG_TEST_TEMPORAL_ADDRESS = temporal.address;
}

async function addBrowser(environment, say) {
  const { findChromium } = await import('./dist/chromium/index.js');
  const { executablePath } = await findChromium();
  say(`Chromium: ${executablePath}`);
  environment.CHROMIUM_PATH = executablePath;
}

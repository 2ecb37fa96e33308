/**
 * `npm test [-- TIER…]`: installs and builds what is needed, starts one PostgreSQL and one Temporal, checks types,
 * lint and format, runs each tier, and ends with the line `N passed, N failed`. Without tiers: all of them.
 * A failing check counts as one failure. Ends with 1 on any failure, and when no test ran at all.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkFormat,
  checkTypes,
  ensureBuilt,
  ensureInstalled,
  filesBelow,
  lint,
  requireNode,
  run,
} from './prepare.mjs';
import { startTestServers } from './test-servers.mjs';
import { addUp, fromJest, fromPlaywright, lastLine } from './test-totals.mjs';

const JEST_TIERS = ['unit', 'architecture', 'int', 'replay', 'e2e', 'fault'];
const TIERS = [...JEST_TIERS, 'browser'];
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const SPEC_FOLDERS = ['apps', 'libs', 'workflows', 'infra', 'test'];
const FAILED_CHECK = { passed: 0, failed: 1, skipped: 0 };
const NOTHING = { passed: 0, failed: 0, skipped: 0 };

const say = (line) => process.stdout.write(`${line}\n`);
const reports = mkdtempSync(join(tmpdir(), 'vandong-reports-'));

process.exit(await main(process.argv.slice(2)));

async function main(chosen) {
  const unknown = chosen.filter((tier) => !TIERS.includes(tier));
  if (unknown.length > 0) {
    process.stderr.write(`unknown tier: ${unknown.join(', ')} (one of ${TIERS.join(', ')})\n`);
    return 2;
  }
  let total = NOTHING;
  try {
    total = await everything(chosen);
  } catch (error) {
    process.stderr.write(`\n${error.stack}\n`);
    total = FAILED_CHECK;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  say(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function everything(chosen) {
  requireNode();
  await ensureInstalled(say);
  await ensureBuilt(say);
  const results = chosen.length === 0 ? await checks() : [];
  const tiers = (chosen.length === 0 ? TIERS : chosen).filter(hasSpecs);
  const servers = await startTestServers(tiers, say);
  try {
    for (const tier of tiers) {
      say(`\n── ${tier} ──`);
      results.push(tier === 'browser' ? await browser(servers.environment) : await jest(tier, servers.environment));
    }
  } finally {
    await servers.stop();
  }
  return results.reduce(addUp, NOTHING);
}

async function checks() {
  say('\n── types, lint, format ──');
  const codes = await Promise.all([checkTypes(), lint(), checkFormat()]);
  return codes.map((code) => (code === 0 ? NOTHING : FAILED_CHECK));
}

async function jest(tier, environment) {
  const report = join(reports, `${tier}.json`);
  const args = [...JEST, '--json', `--outputFile=${report}`];
  // With --json Jest prints the report itself on standard output and what a person reads on standard error.
  const options = { env: { ...process.env, ...environment, TIER: tier }, stdio: ['ignore', 'ignore', 'inherit'] };
  const code = await run(process.execPath, args, options);
  return fromJest(reportIn(report), code);
}

async function browser(environment) {
  const report = join(reports, 'browser.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/browser', '--reporter=list,json'];
  const env = { ...process.env, ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await run(process.execPath, args, { env });
  return fromPlaywright(reportIn(report), code);
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function hasSpecs(tier) {
  const found = SPEC_FOLDERS.flatMap(filesBelow).some((path) => path.endsWith(`.${tier}.spec.ts`));
  if (!found) say(`── ${tier}: no specs, passed over ──`);
  return found;
}

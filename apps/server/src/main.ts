import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { migrated } from './platform/migrated.js';
import { readSettings, type Settings } from './settings.js';

const DRAIN_MS = 15_000;

/** Answers what is under way, takes nothing new, then ends; a drain that hangs is cut off. */
function endOn(signal: NodeJS.Signals, app: NestFastifyApplication): void {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    app.close().then(
      () => process.exit(process.exitCode ?? 0),
      () => process.exit(1),
    );
  });
}

async function serve(settings: Settings): Promise<void> {
  await migrated(settings.databaseUrl, settings.kurrentUrl);
  const app = await createApp(settings);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) endOn(signal, app);
  await app.listen(settings.port, settings.host);
  process.stdout.write(`${JSON.stringify({ ready: true, address: await app.getUrl() })}\n`);
}

try {
  await serve(readSettings(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

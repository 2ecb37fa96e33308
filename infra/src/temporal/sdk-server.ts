import { freePort } from '../processes/index.js';
import type { TemporalOptions, TemporalServer } from './server.js';

/** Lets the TypeScript SDK download and run the development server. Loaded only when needed: it brings native code. */
export async function startBySdk(options: TemporalOptions, log: (line: string) => void): Promise<TemporalServer> {
  log("Temporal: downloading by the SDK's own means");
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const port = options.port ?? (await freePort());
  const uiPort = options.uiPort ?? (await freePort());
  const environment = await TestWorkflowEnvironment.createLocal({
    server: { ip: '127.0.0.1', port, ui: true, uiPort, namespace: 'default' },
  });
  return {
    address: environment.address,
    uiUrl: `http://127.0.0.1:${uiPort}`,
    exited: new Promise(() => undefined),
    stop: () => environment.teardown(),
  };
}

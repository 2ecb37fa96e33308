import { randomUUID } from 'node:crypto';
import { temporalServer } from './own-servers.js';

/** Where the workflows of one spec file run: the shared server, a task queue of its own. */
export interface TestTemporal {
  /** `host:port`. */
  readonly address: string;
  readonly namespace: 'default';
  /** Nobody else's: workers of other spec files never see this file's tasks. */
  readonly taskQueue: string;
}

export async function testTemporal(): Promise<TestTemporal> {
  return { address: await temporalServer(), namespace: 'default', taskQueue: `test-${randomUUID()}` };
}

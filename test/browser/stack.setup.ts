import { startDemoStack } from '../stack/demo-stack.js';

/**
 * One product for all specs. `VANDONG_BROWSER_BASE` names one that runs already, with its clock still at the beginning;
 * `VANDONG_BROWSER_DATABASE` is its database, where a person's one-time password comes from.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env['VANDONG_BROWSER_BASE']) return () => Promise.resolve();
  const stack = await startDemoStack();
  process.env['VANDONG_BROWSER_BASE'] = stack.base;
  process.env['VANDONG_BROWSER_DATABASE'] = stack.databaseUrl;
  return stack.stop;
}

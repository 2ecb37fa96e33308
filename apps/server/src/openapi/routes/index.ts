import type { Route } from '../route.js';
import { attachmentRoutes } from './attachments.js';
import { commandRoutes } from './commands.js';
import { readRoutes } from './reads.js';
import { demoRoutes, sessionRoutes } from './session.js';

export const routes: readonly Route[] = [
  ...readRoutes,
  ...commandRoutes,
  ...attachmentRoutes,
  ...sessionRoutes,
  ...demoRoutes,
];
export { demoRoutes };

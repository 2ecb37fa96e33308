import { importQuery } from '../../commands/setup/bodies.js';
import * as c from '../../contract/index.js';
import { changePassword } from '../../session/bodies.js';
import { json, nothing, workbook, type Route } from '../route.js';

export const sessionRoutes: readonly Route[] = [
  { method: 'post', path: '/session', id: 'signIn', tag: 'session', answers: json(c.me), body: c.signIn },
  { method: 'get', path: '/session', id: 'getMe', tag: 'session', answers: json(c.me) },
  { method: 'delete', path: '/session', id: 'signOut', tag: 'session', answers: nothing },
  {
    method: 'post',
    path: '/session/password',
    id: 'changePassword',
    tag: 'session',
    answers: json(c.me),
    body: changePassword,
  },
  { method: 'get', path: '/stream', id: 'stream', tag: 'live', answers: { kind: 'stream', schema: c.streamMessage } },
  { method: 'get', path: '/healthz', id: 'getLiveness', tag: 'health', answers: json(c.health) },
  { method: 'get', path: '/readyz', id: 'getReadiness', tag: 'health', answers: json(c.health) },
  { method: 'get', path: '/health/cases', id: 'getTroubledCases', tag: 'health', answers: json(c.troubledCases) },
  {
    method: 'post',
    path: '/people/:person/password',
    id: 'issuePassword',
    tag: 'people',
    answers: json(c.oneTimePassword),
  },
  {
    method: 'post',
    path: '/setup/import',
    id: 'importWorkbook',
    tag: 'setup',
    answers: json(c.importAnswer),
    query: importQuery,
    upload: true,
  },
  {
    method: 'get',
    path: '/setup/import/progress',
    id: 'getImportProgress',
    tag: 'setup',
    answers: json(c.importProgress),
  },
  { method: 'get', path: '/setup/filled.xlsx', id: 'downloadFilledTemplate', tag: 'setup', answers: workbook },
];

/** These exist on simulated data only. */
export const demoRoutes: readonly Route[] = [
  { method: 'get', path: '/demo', id: 'getDemo', tag: 'demo', answers: json(c.demoState) },
  { method: 'post', path: '/demo/next-day', id: 'nextDay', tag: 'demo', answers: json(c.demoState) },
  { method: 'post', path: '/demo/run', id: 'runDemo', tag: 'demo', answers: json(c.demoState), body: c.demoRun },
  { method: 'post', path: '/demo/pause', id: 'pauseDemo', tag: 'demo', answers: json(c.demoState) },
  { method: 'post', path: '/demo/role', id: 'takeRole', tag: 'demo', answers: json(c.me), body: c.demoRole },
];

import * as c from '../../contract/index.js';
import { attachment, json, type Route } from '../route.js';
import { readQueryOfRound } from './reads.js';

const keep = (id: string, path: string): Route => ({
  method: 'post',
  path,
  id,
  tag: 'attachments',
  answers: json(c.attachmentKept),
  upload: true,
});
const hand = (id: string, path: string): Route => ({
  method: 'get',
  path,
  id,
  tag: 'attachments',
  answers: attachment,
  query: readQueryOfRound,
});

/** Files of cases: sent to the case, read where its page names them. */
export const attachmentRoutes: readonly Route[] = [
  keep('attachToInspection', '/inspections/:id/attachments'),
  keep('attachToUnitRound', '/unit-rounds/:caseId/attachments'),
  hand('getInspectionPhoto', '/inspections/:id/photo'),
  hand('getSignedList', '/units/:unit/briefings/:session/signed-list'),
];

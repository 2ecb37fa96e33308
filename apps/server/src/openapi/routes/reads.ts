import { z } from 'zod';
import * as c from '../../contract/index.js';
import { json, workbook, type Answers, type Route } from '../route.js';

const round = z.coerce.number().int().min(1).max(20).optional();
export const readQueryOfRound = c.readQuery.extend({ round });
export const followUpQuery = c.readQuery.extend({
  filter: z.enum(['all', 'late', 'drafts', 'unopened', 'mine']).optional(),
});

/** for what has no past to be looked at */
export const presentQuery = c.readQuery.pick({ after: true });
/** `before`: `next` of the page before */
export const fileReadsQuery = presentQuery.extend({ before: z.coerce.number().int().min(1).optional() });

const get = (tag: string, id: string, path: string, answers: Answers, query: z.ZodObject = c.readQuery): Route => ({
  method: 'get',
  path,
  id,
  tag,
  answers,
  query,
});

export const readRoutes: readonly Route[] = [
  get('board', 'getBoard', '/board', json(c.board), c.boardQuery),
  get('board', 'getLocality', '/board/localities/:key', json(c.localityUnits), readQueryOfRound),
  get('board', 'getChanges', '/board/changes', json(c.changes)),
  get('board', 'getCounted', '/board/counted', json(c.counted), c.countedQuery),
  get('board', 'getWhy', '/board/why/:unit/:step', json(c.why), readQueryOfRound),
  get('board', 'downloadBoard', '/board.xlsx', workbook, c.boardQuery),
  get('units', 'listUnits', '/units', json(c.unitList)),
  get('units', 'getUnit', '/units/:unit', json(c.unitPage), readQueryOfRound),
  { method: 'post', path: '/search', id: 'search', tag: 'units', answers: json(c.searchAnswer), body: c.searchRequest },
  get('inbox', 'getInbox', '/inbox', json(c.inboxPage)),
  get('inspections', 'listInspections', '/inspections', json(c.inspectionsPage), readQueryOfRound),
  get('inspections', 'getInspection', '/inspections/:id', json(c.inspectionPage), readQueryOfRound),
  get('inspections', 'downloadInspections', '/inspections.xlsx', workbook, readQueryOfRound),
  get('followUp', 'getFollowUp', '/follow-up', json(c.followUpPage), followUpQuery),
  get('followUp', 'downloadFollowUp', '/follow-up.xlsx', workbook, followUpQuery),
  get('conduct', 'getRegister', '/reviews', json(c.register)),
  get('conduct', 'getReview', '/reviews/:caseId', json(c.reviewPage)),
  get('conduct', 'getViolation', '/violations/:id', json(c.casePage)),
  get('commendations', 'listCommendations', '/commendations', json(c.commendationPage)),
  get('commendations', 'downloadCommendations', '/commendations.xlsx', workbook),
  get('campaign', 'getCommittee', '/committee', json(c.committee)),
  get('setup', 'getSetup', '/setup', json(c.setupPage)),
  get('people', 'getPeople', '/people', json(c.peoplePage), presentQuery),
  get('people', 'getFileReads', '/file-reads', json(c.fileReadsPage), fileReadsQuery),
  { method: 'get', path: '/setup/template.xlsx', id: 'downloadTemplate', tag: 'setup', answers: workbook },
];

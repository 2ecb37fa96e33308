import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import { routes as contract } from '../openapi/routes/index.js';
import type { Route } from '../openapi/route.js';
import { InProcessServer } from '../testing/in-process-server.js';
import type { Page } from '../testing/page.js';
import { CASE, concluded, reported } from '../testing/read/conduct.js';
import { campaign, roundOf } from '../testing/read/campaign.js';
import { at, CAMPAIGN, force } from '../testing/read/force.js';
import { append, type Teller } from '../testing/read/stage.js';

/** A case by its whole id: one that is there, and one of the same kind that is not. */
interface Pair {
  readonly real: string;
  readonly invented: string;
}
const VERIFYING: Pair = { real: 'violation-HS-008', invented: 'violation-HS-999' };
const CONCLUDED: Pair = { real: `violation-${CASE}`, invented: 'violation-HS-999' };
const REVIEW: Pair = { real: `leaderReview-${CASE}.GL-000021`, invented: 'leaderReview-HS-999.GL-000021' };
const SURPRISE: Pair = { real: 'inspection-KT-DX', invented: 'inspection-KT-99' };
const AWARD: Pair = { real: 'commendation-DX-1', invented: 'commendation-DX-9' };
const ROUND: Pair = { real: roundOf('PC07-31'), invented: roundOf('PC07-99') };
const pairs = [VERIFYING, CONCLUDED, REVIEW, SURPRISE, AWARD, ROUND];

/** Who has no sight of what. Each of them has rights over the unit, or over the whole force, that end before the case. */
const blind: Readonly<Record<string, readonly Pair[]>> = {
  // the office and the team where it happened; the first led the officer that day, so a conclusion could reach him
  headThen: [VERIFYING, SURPRISE],
  officeHead: [REVIEW, SURPRISE],
  officeDeputy: [VERIFYING, CONCLUDED, REVIEW, SURPRISE],
  teamLeader: [VERIFYING, CONCLUDED, REVIEW, SURPRISE, ROUND],
  officer: [VERIFYING, CONCLUDED, REVIEW, SURPRISE, AWARD, ROUND],
  leader: [VERIFYING, CONCLUDED, SURPRISE, ROUND],
  // the committee's people, with the whole force
  standingDeputy: [VERIFYING, CONCLUDED, REVIEW],
  committeeMember: [VERIFYING, CONCLUDED, REVIEW],
  assistant: [VERIFYING, CONCLUDED, REVIEW],
  inspectionLead: [VERIFYING, CONCLUDED, REVIEW, AWARD],
  administrator: [VERIFYING, CONCLUDED, REVIEW, SURPRISE, AWARD],
  // another province
  elsewhere: pairs,
};

/** A `:id` is a case's without the kind; a new kind of route has to say here which. That a campaign is there everyone knows. */
const kindOf: readonly (readonly [RegExp, string])[] = [
  [/^\/reviews\/:caseId$/, 'leaderReview'],
  [/^\/inspections\/:id/, 'inspection'],
  [/^\/violations\/:id/, 'violation'],
  [/^\/commendations\/:id/, 'commendation'],
  [/^\/campaigns\/:id/, 'campaign'],
];
/** what addresses name beside cases */
const others: Readonly<Record<string, string>> = {
  session: 'QT-1',
  task: 'T01',
  request: 'GH-1',
  step: 'briefing',
  key: '31',
  unit: 'PC07-31',
  person: 'GL-000106',
};
const parametersOf = ({ path }: Route) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
const namesInBody = ({ body }: Route) => Object.hasOwn((body as { shape?: object } | undefined)?.shape ?? {}, 'caseId');
const namesCase = (route: Route) =>
  parametersOf(route).some((name) => name === 'caseId' || name === 'id') || namesInBody(route);
const naming = contract.filter(namesCase);

/** The kinds of case a route can be asked about: an address with `:caseId` takes any, and must tell none apart. */
function takes({ path }: Route, { real }: Pair): boolean {
  const kind = kindOf.find(([pattern]) => pattern.test(path))?.[1];
  return kind === undefined ? true : real.startsWith(`${kind}-`);
}
const addressOf = ({ path }: Route, caseId: string) =>
  path.replace(/:(\w+)/g, (_, name: string) =>
    name === 'caseId' ? caseId : name === 'id' ? caseId.slice(caseId.indexOf('-') + 1) : others[name]!,
  );

let server: InProcessServer;
const pages = new Map<string, Page>();
async function join(name: string, role: Parameters<InProcessServer['person']>[1], person: string, unit?: string) {
  await server.person(person, role, unit);
  pages.set(name, await server.signedIn(person));
}
beforeAll(async () => {
  server = await InProcessServer.start();
  const store = server.app.get<EventStore>(EVENT_STORE);
  const teller: Teller = { store, tell: (stream, type, data, told) => append(store, stream, type, data, told) };
  await force(teller);
  await campaign(teller);
  await reported(teller);
  await concluded(teller);
  await reported(teller, 'HS-008');
  const c = { campaign: CAMPAIGN, round: 2, unit: 'PC07-31' };
  const days = { opensOn: '2026-11-02', dueOn: '2026-11-20', windowEndsOn: '2026-11-27' };
  const team = { teamName: 'Đoàn số 1', leadPost: 'C07-P03.deputy', chairUnit: 'C07-P03', unannounced: true };
  await teller.tell(
    'inspection-KT-DX',
    'InspectionScheduled',
    { ...c, ...days, ...team, inspection: 'KT-DX' },
    { at: at('2026-10-20') },
  );
  const deed = {
    subject: { kind: 'unit', id: 'PC07-31' },
    kind: 'thematic',
    form: 'giayKhen',
    achievement: 'Cứu 3 người',
    deedOn: '2026-11-01',
  };
  await teller.tell(
    'commendation-DX-1',
    'CommendationProposed',
    { ...c, ...deed, proposal: 'DX-1', achievementKey: 'A1', decideBy: '2026-11-30', by: 'GL-000006' },
    { at: at('2026-11-10') },
  );
  const told = { matter: 'explanation', rung: 0, dueOn: '2026-11-24', ladder: 'explanation', ladderVersion: 1 };
  await teller.tell(
    REVIEW.real,
    'NoticeDecided',
    { ...told, post: 'person.GL-000021', person: 'GL-000021' },
    { at: at('2026-11-24', '16:00') },
  );
  await join('headThen', 'officeHead', 'GL-000006', 'PC07-31');
  await join('officeHead', 'officeHead', 'GL-000106', 'PC07-31');
  await join('officeDeputy', 'officeDeputy', 'GL-000107', 'PC07-31');
  await join('teamLeader', 'teamLeader', 'GL-000008', 'PC07-31-KV02');
  await join('officer', 'officer', 'GL-000110', 'PC07-31-KV02');
  await join('leader', 'teamLeader', 'GL-000021', 'PC07-31-KV02');
  await join('standingDeputy', 'standingDeputy', 'GL-000102', 'C07');
  await join('committeeMember', 'committeeMember', 'GL-000113');
  await join('assistant', 'assistant', 'GL-000103');
  await join('inspectionLead', 'inspectionLead', 'GL-000104', 'C07-P03');
  await join('administrator', 'administrator', 'GL-000115');
  await join('elsewhere', 'officeHead', 'GL-000116', 'PC07-14');
});
afterAll(() => server.stop());

async function ask(page: Page, route: Route, caseId: string) {
  const path = addressOf(route, caseId);
  const body = namesInBody(route) ? { caseId } : {};
  const { statusCode, body: text } = await (route.method === 'get' ? page.get(path) : page.command(path, body));
  return { statusCode, text };
}

describe('every route that names a case', () => {
  it('is known: what a route names by another word is no case', () => {
    expect(naming.length).toBeGreaterThan(30);
    const named = contract.flatMap((route) => parametersOf(route).map((name) => `${name} ${route.path}`));
    const unknown = named.filter((each) => !/^(caseId|id) /.test(each) && !Object.hasOwn(others, each.split(' ')[0]!));
    expect(unknown).toEqual([]);
    const unkind = naming.filter(
      (route) => parametersOf(route).includes('id') && !kindOf.some(([pattern]) => pattern.test(route.path)),
    );
    expect(unkind.map(({ id }) => id)).toEqual([]);
  });

  it.each(naming.map((route) => [route.id, route] as const))(
    '%s answers who may not see a case as if it were not there',
    async (_, route) => {
      const told: unknown[] = [];
      for (const [who, pairsOfHis] of Object.entries(blind))
        for (const pair of pairsOfHis.filter((each) => takes(route, each))) {
          const page = pages.get(who)!;
          const [real, invented] = [await ask(page, route, pair.real), await ask(page, route, pair.invented)];
          const secret = real.text === invented.text && [403, 404].includes(real.statusCode);
          if (!secret || real.statusCode !== invented.statusCode) told.push({ who, case: pair.real, real, invented });
        }
      expect(told).toEqual([]);
    },
  );
});

describe('who may see a case', () => {
  const open = (who: string, caseId: string, matter: string) =>
    pages.get(who)!.command('/notices/opened', { caseId, matter, rung: 0 });

  it('opens what was sent to him, and is told when nothing was', async () => {
    expect((await open('leader', REVIEW.real, 'explanation')).statusCode).toBe(200);
    expect((await open('leader', REVIEW.real, 'decision')).json().code).toBe('notice.notFound');
    expect((await open('inspectionLead', SURPRISE.real, 'inspection')).json().code).toBe('notice.notFound');
    expect((await open('officeHead', AWARD.real, 'commendation')).json().code).toBe('notice.notFound');
  });
});

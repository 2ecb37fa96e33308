import { roles } from '@vandong/access/domain';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import { InProcessServer } from '../testing/in-process-server.js';
import { campaign } from '../testing/read/campaign.js';
import { force } from '../testing/read/force.js';
import { append } from '../testing/read/stage.js';
import type { Entry } from './entries.js';

/** What the page behind each entry of the menu asks for. */
const pages: Readonly<Record<Entry, string>> = {
  board: '/board',
  inbox: '/inbox',
  units: '/units',
  inspections: '/inspections',
  followUp: '/follow-up',
  reviews: '/reviews',
  commendation: '/commendations',
  reports: '/board',
  setup: '/setup',
};

let server: InProcessServer;
beforeAll(async () => {
  server = await InProcessServer.start();
  const store = server.app.get<EventStore>(EVENT_STORE);
  const teller = { store, tell: append.bind(null, store) };
  await force(teller);
  await campaign(teller);
  for (const [index, role] of roles.entries()) await server.person(`GL-0001${index + 10}`, role, 'PC07-31');
});
afterAll(() => server.stop());

describe('the menu', () => {
  it.each(roles.map((role, index) => [role, `GL-0001${index + 10}`] as const))(
    'of a %s has the entries that work, and no other',
    async (_, person) => {
      const page = await server.signedIn(person);
      const { entries } = (await page.get('/session')).json<{ entries: Entry[] }>();
      const answers: Record<string, number> = {};
      for (const [entry, path] of Object.entries(pages)) answers[entry] = (await page.get(path)).statusCode;
      const expected = Object.fromEntries(
        Object.keys(pages).map((entry) => [entry, entries.includes(entry as Entry) ? 200 : 403]),
      );
      expect(answers).toEqual(expected);
    },
  );
  it('shows the register to whom dossier 9.1 gives counts or files: to no member of the committee, to its deputy', async () => {
    const of = async (role: (typeof roles)[number]) =>
      (await (await server.signedIn(`GL-0001${roles.indexOf(role) + 10}`)).get('/reviews')).statusCode;
    expect(await Promise.all((['committeeHead', 'standingDeputy', 'caseOfficer', 'auditor'] as const).map(of))).toEqual(
      [200, 200, 200, 200],
    );
    expect(
      await Promise.all((['committeeMember', 'assistant', 'inspectionLead', 'administrator'] as const).map(of)),
    ).toEqual([403, 403, 403, 403]);
  });
});

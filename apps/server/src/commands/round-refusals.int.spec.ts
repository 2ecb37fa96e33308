import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import { InProcessServer } from '../testing/in-process-server.js';
import type { ProblemJson } from '../problems/problem-json.js';
import { campaign, roundOf } from '../testing/read/campaign.js';
import { at, CAMPAIGN, force } from '../testing/read/force.js';
import { append } from '../testing/read/stage.js';

let server: InProcessServer;
beforeAll(async () => {
  server = await InProcessServer.start();
  const store = server.app.get<EventStore>(EVENT_STORE);
  const teller = { store, tell: append.bind(null, store) };
  await force(teller);
  await campaign(teller);
  await server.person('GL-000008', 'teamLeader', 'PC07-31-KV02');
});
afterAll(() => server.stop());

const refused = async (step: string, language = 'vi') => {
  const page = await server.signedIn('GL-000008', language);
  return (
    await page.command(`/unit-rounds/${roundOf('PC07-31-KV02')}/steps/${step}/completion`, {})
  ).json<ProblemJson>();
};

describe('what a unit’s round refuses', () => {
  it('lists what is missing, each with the place where it is met', async () => {
    const { unmet } = await refused('briefing');
    expect(unmet?.map(({ code, href }) => [code, href])).toEqual([
      ['briefing.coverage', '/don-vi/PC07-31-KV02/quan-triet?dot=2'],
      ['briefing.makeUpList', '/don-vi/PC07-31-KV02?lenh=lap-phien&dot=2'],
    ]);
  });
  it('calls a step what it is called there', async () => {
    expect((await refused('plan')).detail).toBe('Đơn vị không phải thực hiện bước Tiếp nhận, phân công.');
    expect((await refused('plan', 'en')).detail).toBe('The unit does not owe step Receipt, assignment.');
    expect((await refused('review')).detail).toBe('Đơn vị không phải thực hiện bước Tổng kết.');
    const store = server.app.get<EventStore>(EVENT_STORE);
    const third = {
      campaign: CAMPAIGN,
      round: 3,
      from: '2027-02-01',
      to: '2027-06-30',
      coverageTarget: 90,
      profiles: [{ profile: 'pc07', steps: [] }],
    };
    await append(store, `campaign-${CAMPAIGN}`, 'RoundPlanned', third, { at: at('2026-11-16') });
    expect((await refused('review')).detail).toBe('Đơn vị không phải thực hiện bước Sơ kết.');
  });
});

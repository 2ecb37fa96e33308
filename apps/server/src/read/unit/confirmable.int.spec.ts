import { instantAt } from '@vandong/kernel';
import { campaign, roundOf } from '../../testing/read/campaign.js';
import { force } from '../../testing/read/force.js';
import { Stage, type Seat } from '../../testing/read/stage.js';
import { unitOf } from './index.js';

const NOW = instantAt('2027-01-18', '10:00');
const UNIT = 'PC07-31-KV02';
const head: Seat = {
  officer: 'GL-000008',
  posts: [`${UNIT}.head`],
  rights: { 'unit.read': [UNIT], 'plan.write': [UNIT] },
};
const caseOfficer: Seat = {
  officer: 'GL-000012',
  rights: { 'unit.read': ['CAT-31'], 'plan.write': ['CAT-31'], 'leaderReview.read': ['CAT-31'] },
};
const assistant: Seat = { officer: 'GL-000003', rights: { 'unit.read': 'whole', 'plan.write': 'whole' } };
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await force(stage);
  await campaign(stage);
});
afterAll(() => stage.close());
const offered = async (seat: Seat) => {
  await stage.catchUp();
  const { actions, choices } = await stage.read(seat, NOW, {}, (reading) => unitOf(reading, UNIT));
  expect(actions.includes('nothingArose')).toBe(choices.confirmable.length > 0);
  return choices.confirmable;
};
const tell = (type: string, data: object) => stage.tell(roundOf(UNIT), type as never, data as never, { at: NOW });

it('is offered once the steps before are through, and no longer once it is said', async () => {
  expect(await offered(head)).toEqual([]);
  for (const step of ['plan', 'briefing', 'implementation', 'review'])
    await tell('StepCompleted', { step, completedOn: '2027-01-15' });
  expect(await offered(head)).toEqual(['accountability']);
  // of step 7 the unit speaks itself: to others it would tell whether a leader is under review
  expect(await offered(assistant)).toEqual([]);
  await tell('StepCompleted', { step: 'accountability', completedOn: '2027-01-18' });
  expect(await offered(caseOfficer)).toEqual([]);
  expect(await offered(head)).toEqual(['accountability']);
  await tell('NothingArose', { step: 'accountability', by: 'GL-000008' });
  expect(await offered(head)).toEqual([]);
});

it('a review’s conclusions are tasks with a date, and with an owner for those who know the unit’s names', async () => {
  const concluded = { task: 'K1', title: 'Lập sổ trực mới', owner: 'Đội trưởng', dueOn: '2027-01-15' };
  await tell('ReviewRecorded', { documentNo: '12/TB', heldOn: '2027-01-10', conclusions: [concluded] });
  await stage.catchUp();
  const shownTo = async (seat: Seat) =>
    (await stage.read(seat, NOW, {}, (reading) => unitOf(reading, UNIT))).conclusions;
  const row = { task: 'K1', title: 'Lập sổ trực mới', dueOn: '2027-01-15', documentNo: '12/TB', state: 'late' };
  expect(await shownTo({ ...head, rights: { ...head.rights, 'briefing.write': [UNIT] } })).toEqual([
    { ...row, owner: 'Đội trưởng' },
  ]);
  expect(await shownTo(assistant)).toEqual([row]);
});

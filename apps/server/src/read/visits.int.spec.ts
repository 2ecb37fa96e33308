import { instantAt } from '@vandong/kernel';
import { campaign, roundOf } from '../testing/read/campaign.js';
import { at, CAMPAIGN, force, STANDING_DEPUTY } from '../testing/read/force.js';
import { Stage, type Seat } from '../testing/read/stage.js';
import { changesOf, whyOf } from './board/index.js';
import { inspectionOf, inspectionsOf } from './inspections/index.js';
import { unitOf } from './unit/index.js';
import type { Reading } from './reading/index.js';

const NOW = instantAt('2026-11-16', '09:00');
const own = ['PC07-14'];
const inspectedHead: Seat = {
  officer: 'GL-000030',
  posts: ['PC07-14.head'],
  rights: { 'unit.read': own, 'board.read': own, 'inspection.read': own, 'followUp.read': own },
};
/** Every page on which the head of the inspected unit could meet the visit. */
const pages = async (seat: Seat, now = NOW): Promise<string> => {
  const read = <T>(page: (reading: Reading) => Promise<T>) => stage.read(seat, now, {}, page);
  return JSON.stringify([
    await read((reading) => unitOf(reading, 'PC07-14')),
    await read((reading) => inspectionsOf(reading)),
    await read((reading) => whyOf(reading, 'PC07-14', 'inspection')),
    await read(changesOf),
  ]);
};
const one = (seat: Seat, now = NOW) => stage.read(seat, now, {}, (reading) => inspectionOf(reading, 'KT-14'));

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await force(stage);
  await campaign(stage);
  await stage.tell(roundOf('PC07-14'), 'StepEntered', { step: 'inspection' }, { at: at('2026-11-02', '00:00') });
  await stage.tell(
    'inspection-KT-14',
    'InspectionScheduled',
    {
      inspection: 'KT-14',
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-14',
      opensOn: '2026-11-16',
      dueOn: '2026-11-19',
      windowEndsOn: '2026-11-27',
      teamName: 'Đoàn đột xuất',
      leadPost: 'C07-P03.deputy',
      chairUnit: 'C07-P03',
      unannounced: true,
    },
    { at: at('2026-11-15', '10:00') },
  );
  await stage.catchUp();
});
afterAll(() => stage.close());

describe('an unannounced visit', () => {
  it('is on no page of the inspected unit before its minutes', async () => {
    expect(await pages(inspectedHead)).not.toMatch(/KT-14|Đoàn đột xuất/);
    await expect(one(inspectedHead)).rejects.toMatchObject({ status: 404 });
  });
  it('is known to the committee', async () => {
    expect(await pages(STANDING_DEPUTY)).toMatch(/Đoàn đột xuất/);
    expect(await one(STANDING_DEPUTY)).toMatchObject({ inspection: { unit: 'PC07-14' } });
  });
  it('is on its pages once the minutes are recorded', async () => {
    await stage.tell(
      'inspection-KT-14',
      'InspectionRecorded',
      { conductedOn: '2026-11-17', result: 'good', minutesNo: '14/BB', findingCount: 0 },
      { at: at('2026-11-17', '15:00') },
    );
    await stage.catchUp();
    const later = instantAt('2026-11-17', '16:00');
    expect(await pages(inspectedHead, later)).toMatch(/Đoàn đột xuất/);
    expect(await one(inspectedHead, later)).toMatchObject({ inspection: { minutesNo: '14/BB' } });
  });
});

import { instantAt } from '@vandong/kernel';
import { at, CAMPAIGN, force } from '../testing/read/force.js';
import { campaign, minutes } from '../testing/read/campaign.js';
import { Stage, type Seat } from '../testing/read/stage.js';
import { changesOf, whyOf } from './board/index.js';
import { searchOf } from './search/index.js';
import { unitOf } from './unit/index.js';

const NOW = instantAt('2026-11-17', '12:00');
/** Sees the board and the units, and no kind of case (dossier 9.1: the administrator). */
const plain: Seat = { officer: 'GL-000015', rights: { 'board.read': 'whole', 'unit.read': 'whole' } };
const more = (...names: readonly ('inspection.read' | 'commendation.read' | 'followUp.read')[]): Seat => ({
  ...plain,
  rights: { ...plain.rights, ...Object.fromEntries(names.map((name) => [name, 'whole'])) },
});
const all = more('inspection.read', 'commendation.read', 'followUp.read');

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await force(stage);
  await campaign(stage);
  const day = { at: at('2026-11-17', '09:00') };
  await stage.tell(
    'commendation-DX-1',
    'CommendationProposed',
    {
      proposal: 'DX-1',
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31',
      subject: { kind: 'unit', id: 'PC07-31' },
      kind: 'thematic',
      form: 'giayKhen',
      achievement: 'Cứu 3 người',
      deedOn: '2026-11-01',
      achievementKey: 'A1',
      decideBy: '2026-11-30',
      by: 'GL-000006',
    },
    day,
  );
  await stage.tell('commendation-DX-1', 'EligibilityChecked', { eligible: false, blocking: ['G1'], warnings: [] }, day);
  await minutes(stage);
  await stage.catchUp();
});
afterAll(() => stage.close());

const unitPage = (seat: Seat) => stage.read(seat, NOW, {}, (reading) => unitOf(reading, 'PC07-31'));
const changed = (seat: Seat) => stage.read(seat, NOW, {}, changesOf);
const typesOn = async (seat: Seat) => (await unitPage(seat)).timeline.map(({ type }) => type);

describe('a kind of case the reader has no right to', () => {
  it('stands on no unit’s page: neither its events nor its dates', async () => {
    const page = await unitPage(plain);
    expect(
      page.timeline
        .map(({ type }) => type)
        .filter((type) => /Inspection|Commendation|Eligib|Notice|Reminder/.test(type)),
    ).toEqual([]);
    expect(page.inspections).toEqual([]);
    expect(page.deadlines.map(({ step }) => step)).not.toContain('inspection');
    expect(JSON.stringify(page.timeline)).not.toContain('11/11/2026');
  });
  it('moves nothing among what changed, and answers no why', async () => {
    const { changes } = await changed(plain);
    expect(JSON.stringify(changes)).not.toMatch(/12\/BB|khen thưởng|Kiểm tra/);
    const why = await stage.read(plain, NOW, {}, (reading) => whyOf(reading, 'PC07-31', 'inspection'));
    expect([why.told, why.events, why.drafts, why.audience]).toEqual([[], [], [], undefined]);
  });
  it('is found by no number of its documents', async () => {
    const found = async (seat: Seat) =>
      (await stage.read(seat, NOW, {}, (reading) => searchOf(reading, '12/BB'))).hits.map(({ title }) => title);
    expect(await found(plain)).toEqual([]);
    expect(await found(more('inspection.read'))).toEqual(['12/BB']);
  });
  it('is opened by its own right alone', async () => {
    expect(await typesOn(more('inspection.read'))).toContain('InspectionRecorded');
    expect(await typesOn(more('inspection.read'))).not.toContain('NoticeDecided');
    expect(await typesOn(more('inspection.read', 'followUp.read'))).toContain('NoticeDecided');
    const awards = await typesOn(more('commendation.read'));
    expect([awards.includes('EligibilityChecked'), awards.includes('InspectionRecorded')]).toEqual([true, false]);
    expect((await changed(all)).changes.map(({ text }) => text.vi)).toEqual(
      expect.arrayContaining(['Đề nghị khen thưởng chuyên đề', expect.stringContaining('12/BB')]),
    );
  });
});

describe('a change', () => {
  it('says how late what it settled had been', async () => {
    const { changes } = await changed(all);
    const settled = changes
      .filter(({ to }) => to === 'done')
      .map(({ text, from }) => [text.vi.split(' ', 2).join(' '), from]);
    expect(settled).toEqual([
      ['Hoàn thành', 'late'],
      ['Biên bản', 'late'],
    ]);
  });
});

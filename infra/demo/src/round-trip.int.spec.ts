import { beforeAll, describe, expect, it } from '@jest/globals';
import { createMemoryEventStore, type MemoryEventStore } from '@vandong/event-store/memory';
import { exportWorkbook } from '@vandong/import/export';
import type { InputFile } from '@vandong/import/run';
import { restrictedActs, sheets, signedActs } from '@vandong/import/template';
import { textsOf, toCsv, writeXlsx } from '@vandong/import/write';
import { instantAt, type Instant, type RecordedEvent } from '@vandong/kernel';
import type { ActRow } from './campaign/act.js';
import { demoAhead, demoInput, load } from './load.fixture.spec.js';
import { makeDemo } from './make-demo.js';

const LONG = 300_000;
/** after everything that is played and added below */
const LATER = instantAt('2026-12-05', '00:00');

const at = (day: string, time: string, second = 0): Instant =>
  new Date(Date.parse(instantAt(day, time)) + second * 1_000 + 7).toISOString();
/** What the demo's people never do, but others may: each at a second of its own, as from a screen. */
const more: readonly ActRow[] = [
  {
    at: at('2026-11-30', '08:00', 11),
    act: 'calendarDaySet',
    person: 'GL-000015',
    on: '2026-12-24',
    choice: 'nghỉ',
    note: 'Nghỉ bù; theo thông báo|lần 2',
    details: 'Day off in lieu',
    documentNo: '12/TB',
  },
  {
    at: at('2026-11-30', '09:00', 1),
    act: 'campaignSuspended',
    person: 'GL-000002',
    unit: 'PC07-38',
    note: 'Bão số 9',
  },
  {
    at: at('2026-12-01', '09:00', 2),
    act: 'campaignSuspended',
    person: 'GL-000002',
    note: 'Toàn lực lượng ứng phó',
    documentNo: '7/CĐ',
  },
  { at: at('2026-12-02', '09:00', 3), act: 'campaignResumed', person: 'GL-000002' },
  { at: at('2026-12-02', '10:00', 4), act: 'campaignResumed', person: 'GL-000002', unit: 'PC07-38' },
  {
    at: at('2026-12-03', '08:10', 30),
    act: 'commendationProposed',
    person: 'GL-000006',
    unit: 'PC07-31',
    round: 2,
    ref: 'KT-101',
    on: '2026-12-02',
    choice: 'exceptional',
    note: 'Cứu người bị nạn.\nCó biên bản; ảnh | kèm theo \\ đính chính',
    officer: 'GL-000018',
    details: '|bang-khen|thanh-tich-101',
  },
  {
    at: at('2026-12-03', '08:40'),
    act: 'commendationWithdrawn',
    person: 'GL-000006',
    ref: 'KT-101',
    unit: 'PC07-31',
    round: 2,
    note: 'Trùng hồ sơ',
  },
];
/** Two acts of an officer's case that the demo's people never need. */
const ofCases = ({ rows: { tenures } }: ReturnType<typeof makeDemo>): readonly ActRow[] => {
  const holds = (post: string) => tenures!.find((each) => each.post === post)!.officer;
  return [
    {
      at: at('2026-12-03', '09:10', 5),
      act: 'handlingLimitExtended',
      person: holds('CAT-75.head'),
      ref: 'HS-2026-009',
      on: '2026-12-03',
      documentNo: '88/QĐ-CAT-75',
      note: 'Chờ kết quả giám định',
      details: '2027-02-26',
    },
    {
      at: at('2026-12-03', '09:20', 6),
      act: 'furtherLevelOpened',
      person: holds('CAT-92.head'),
      ref: 'HS-2026-004',
      on: '2026-12-03',
      documentNo: '89/QĐ-CAT-92',
      note: 'Cấp trên đã biết mà không chỉ đạo',
    },
  ];
};
const historyOf = (rows: readonly ActRow[]): InputFile => ({
  name: 'da-dien-ra.csv',
  bytes: new TextEncoder().encode(toCsv(textsOf(sheets.history, rows))),
});

let log: MemoryEventStore;
let workbook: InputFile;
beforeAll(async () => {
  log = createMemoryEventStore();
  await load(log, demoInput());
  const campaign = demoAhead().filter(({ name }) => name === 'cuoc-van-dong.csv');
  const demo = makeDemo();
  const played = [...demo.ahead.filter((row) => row.at < LATER), ...more, ...ofCases(demo)];
  const { rowErrors, refusals } = await load(log, [...campaign, historyOf(played)], LATER);
  if (rowErrors.length + refusals.length > 0) throw new Error(JSON.stringify([rowErrors, refusals]));
  workbook = { name: 'so.xlsx', bytes: await writeXlsx(await exportWorkbook(log.events)) };
}, LONG);

/**
 * All that a read model is made of: equal events in an equal order make equal rows. Others are only who brought the rows
 * that nobody signs for, a hash of the file, and when it was written down.
 */
const told = ({ stream, revision, type, payload, metadata: { occurredAt, actor } }: RecordedEvent) =>
  [stream, revision, type, occurredAt, actor.startsWith('import:') ? 'import' : actor, payload].join(' ');

describe('what exists, exported', () => {
  it(
    'makes the same log in an empty installation: every event, in the same order',
    async () => {
      const copy = createMemoryEventStore();
      expect(await load(copy, [workbook], LATER)).toMatchObject({ rowErrors: [], refusals: [] });
      const was = log.events.map(told);
      const is = copy.events.map(told);
      expect(is.filter((event, index) => event !== was[index]).slice(0, 3)).toEqual([]);
      expect(is.length).toBe(was.length);
    },
    LONG,
  );

  it(
    'changes nothing where it comes from',
    async () => {
      const before = log.events.length;
      expect(await load(log, [workbook], LATER)).toMatchObject({ rowErrors: [], refusals: [], events: 0 });
      expect(log.events.length).toBe(before);
    },
    LONG,
  );

  it('tells nothing of officers and leaders to who may not read their files', async () => {
    const { history = [] } = await exportWorkbook(log.events, { open: true });
    const all = await exportWorkbook(log.events);
    const told = new Set(all.history?.map(({ act }) => act));
    expect([...restrictedActs].filter((act) => !told.has(act))).toEqual([
      'violationAnnulled',
      'reviewWaiverProposed',
      'reviewWaiverSigned',
    ]);
    expect(history.length).toBeGreaterThan(5_000);
    expect(history.filter(({ act }) => signedActs.has(act))).toEqual([]);
    expect(JSON.stringify(history)).not.toMatch(/HS-2026-|Xem xét trách nhiệm/);
  });
});

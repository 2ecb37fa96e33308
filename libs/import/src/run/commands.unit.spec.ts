import { ladderNames } from '@vandong/notice/domain';
import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@vandong/kernel';
import { emptyWorkbook, type Workbook } from '../read/index.js';
import { sheets, type RowOf, type SheetKey, type Sheets } from '../template/index.js';
import { actsOf, commandsOf } from './commands.js';

const ports = { digest: (content: unknown) => JSON.stringify(content), source: 'abc' };
const placed = <K extends SheetKey>(key: K, ...rows: RowOf<Sheets[K]>[]) => ({
  [key]: rows.map((row, index) => ({ row, at: { sheet: sheets[key].title, row: index + 2 } })),
});
const book = (...parts: object[]): Workbook => Object.assign({}, emptyWorkbook, ...parts) as Workbook;
const campaign = placed('campaign', {
  campaign: 'CVD',
  name: 'A',
  nameEn: 'A',
  from: '2026-01-05',
  to: '2027-01-29',
  aims: 'x',
  remindersFrom: '2026-01-05',
  planNo: '1',
  planIssuedOn: '2026-01-12',
  signedBy: 'GL-1',
  committeeNo: '2',
  committeeIssuedOn: '2026-01-12',
});
const tenure = (post: string, officer: string, from: string, to?: string) => ({
  post,
  officer,
  mode: 'appointed' as const,
  from,
  ...(to && { to }),
});
const act = (more: Partial<RowOf<Sheets['history']>>) =>
  placed('history', { at: instantAt('2026-03-02', '09:00'), act: 'taskAccepted', person: 'GL-2', ...more });
const names = (workbook: Workbook) =>
  commandsOf(workbook, ports).commands.map(({ command }) => command.constructor.name);

describe('the commands of a workbook', () => {
  it('let the ladders begin on the day the force chose, so that no notice is invented for the time before', () => {
    const [named] = campaign['campaign']!;
    const late = book({ campaign: [{ ...named!, row: { ...named!.row, remindersFrom: '2026-11-16' } }] });
    const ladders = commandsOf(late, ports).commands.filter(
      ({ command }) => command.constructor.name === 'PublishLadder',
    );
    expect(ladders.map(({ command }) => (command as { input: { ladder: string; from: string } }).input)).toEqual(
      ladderNames.map((ladder) => expect.objectContaining({ ladder, from: '2026-11-16' })),
    );
    expect(names(book(campaign))).not.toContain('PublishLadder');
  });

  it('say of a visit whether the unit is told beforehand', () => {
    const visit = {
      round: 2,
      unit: 'O',
      opensOn: '2026-11-02',
      dueOn: '2026-11-11',
      windowEndsOn: '2026-11-27',
      teamName: 'Đoàn số 1',
      leadPost: 'D.deputy',
      chairUnit: 'D',
      scheduledAt: instantAt('2026-10-01', '09:00'),
    };
    const rows = [
      { ...visit, inspection: 'KT-2', announced: 'yes' as const },
      { ...visit, inspection: 'KT-3', announced: 'no' as const },
    ];
    const inputs = commandsOf(book(campaign, placed('inspections', ...rows)), ports)
      .commands.filter(({ command }) => command.constructor.name === 'ScheduleInspection')
      .map(({ command }) => (command as { input: { inspection: string; unannounced?: boolean } }).input);
    expect(inputs.map(({ inspection, unannounced }) => [inspection, unannounced])).toEqual([
      ['KT-2', undefined],
      ['KT-3', true],
    ]);
    expect(JSON.stringify(inputs)).not.toContain('announced":"');
  });

  it('are in the order in which things happened: who leaves a post goes before who takes it', () => {
    const workbook = book(
      placed('tenures', tenure('A.head', 'GL-2', '2026-10-01'), tenure('A.head', 'GL-1', '2025-07-01', '2026-09-30')),
    );
    const { commands } = commandsOf(workbook, ports);
    expect(commands.map(({ command, at, place }) => [command.constructor.name, at, place.row])).toEqual([
      ['TakePost', instantAt('2025-07-01', '00:00'), 3],
      ['LeavePost', instantAt('2026-10-01', '00:00'), 3],
      ['TakePost', instantAt('2026-10-01', '00:00'), 2],
    ]);
  });

  it('have ids of their rows’ keys and content: the same again, another when the content changed', () => {
    const idOf = (officer: string) =>
      commandsOf(book(placed('tenures', tenure('A.head', officer, '2026-10-01'))), ports).commands[0]?.commandId;
    expect(idOf('GL-2')).toBe(idOf('GL-2'));
    expect(idOf('GL-3')).not.toBe(idOf('GL-2'));
  });

  it('take rows together that are one decision: a committee, a day’s enrolments, a merger', () => {
    const seat = (post: string, at: 'head' | 'member') => ({ post, seat: at, from: '2026-01-12' });
    const enrolled = (unit: string) => ({
      round: 1,
      unit,
      profile: 'team',
      strength: 10,
      group: '31',
      on: '2026-01-12',
    });
    const closed = (unit: string) => ({ unit, on: '2026-07-01', successors: ['C'], reason: 'gộp' });
    const made = names(
      book(
        campaign,
        placed('committee', seat('A.head', 'head'), seat('B.head', 'member')),
        placed('enrolments', enrolled('A'), enrolled('B')),
        placed('closings', closed('A'), closed('B')),
      ),
    );
    expect(made).toEqual([
      'DraftCampaign',
      'EstablishCommittee',
      'SubmitPlan',
      'ApprovePlan',
      'IssuePlan',
      'EnrolUnits',
      'CloseUnits',
    ]);
  });

  it('publish a year of the calendar by its document, and set a day that names none', () => {
    const day = (date: string, documentNo?: string) => ({
      date,
      kind: 'off' as const,
      note: 'Tết',
      noteEn: 'Tết',
      ...(documentNo && { documentNo }),
    });
    const { commands } = commandsOf(
      book(placed('calendar', day('2026-01-01', 'TB 1'), day('2026-01-02', 'TB 1'), day('2026-01-03'))),
      ports,
    );
    expect(
      commands.map(({ command }) => [
        command.constructor.name,
        (command as { input: { days?: unknown[] } }).input.days?.length,
      ]),
    ).toEqual([
      ['PublishCalendarYear', 2],
      ['SetCalendarDay', undefined],
    ]);
  });
});

describe('what an act needs', () => {
  it.each([
    [act({ unit: 'A', round: 1, on: '2026-03-02' }), 'Mã hồ sơ', ''],
    [act({ act: 'nothingArose', unit: 'A', round: 1, choice: 'plan' }), 'Lựa chọn', 'plan'],
    [
      act({ act: 'briefingHeld', unit: 'A', round: 1, ref: 'S', on: '2026-03-02', number: 4, choice: 'ba' }),
      'Lựa chọn',
      'ba',
    ],
    [
      act({
        act: 'violationReported',
        unit: 'A',
        round: 1,
        ref: 'V',
        on: '2026-03-02',
        choice: 'V01',
        note: 'x',
        details: 'GL-1',
      }),
      'Chi tiết',
      'GL-1',
    ],
    [
      act({
        act: 'reviewRecorded',
        unit: 'A',
        round: 1,
        documentNo: '1',
        on: '2026-03-02',
        details: 'K1|Sửa|Ông A|30/02/2026',
      }),
      'Chi tiết',
      '30/02/2026',
    ],
  ])('is told as an error of its row', (history, column, found) => {
    const { errors, commands } = actsOf(book(campaign, history), ports);
    expect(errors).toMatchObject([{ sheet: 'Đã diễn ra', row: 2, column, found }]);
    expect(commands).toEqual([]);
  });

  it('is a campaign to belong to', () => {
    expect(actsOf(book(act({ unit: 'A', round: 1, ref: 'T', on: '2026-03-02' })), ports).errors).toHaveLength(1);
  });

  it('is not to lie ahead of now; what takes effect later is known from now on', () => {
    const now = instantAt('2026-03-01', '12:00');
    const { errors } = commandsOf(book(campaign, act({ unit: 'A', round: 1, ref: 'T', on: '2026-03-02' })), {
      ...ports,
      now,
    });
    expect(errors).toMatchObject([{ column: 'Lúc', found: '02/03/2026 09:00' }]);
    const { commands } = commandsOf(book(placed('tenures', tenure('A.head', 'GL-2', '2026-10-01'))), { ...ports, now });
    expect(commands.map(({ at }) => at)).toEqual([now]);
  });

  const upload = { ...ports, importer: 'GL-15' };
  it.each([
    'violationConcluded',
    'reviewDecided',
    'handlingLimitExtended',
    'reminderApproved',
    'reminderWaived',
  ] as const)('is more than an upload can give: %s comes by its own signer', (signed) => {
    const { errors, commands } = actsOf(book(campaign, act({ act: signed, ref: 'V', on: '2026-03-02' })), upload);
    expect(errors).toMatchObject([
      { sheet: 'Đã diễn ra', row: 2, column: 'Việc', expected: { vi: expect.stringContaining('không ký thay ai') } },
    ]);
    expect(commands).toEqual([]);
  });

  it('says who uploaded it, beside who did it', () => {
    const history = act({ unit: 'A', round: 1, ref: 'T', on: '2026-03-02' });
    const context = (from: typeof ports) =>
      (actsOf(book(campaign, history), from).commands[0]!.command as { context: object }).context;
    expect(context(upload)).toMatchObject({
      actor: 'person:GL-2',
      causationId: expect.stringMatching(/^import:.*\|person:GL-15$/),
    });
    expect(context(ports)).not.toHaveProperty('causationId');
  });

  it('makes who did it the actor', () => {
    const [made] = actsOf(book(campaign, act({ unit: 'A', round: 1, ref: 'T', on: '2026-03-02' })), ports).commands;
    expect(made).toMatchObject({ person: 'GL-2', command: { context: { actor: 'person:GL-2' } } });
  });
});

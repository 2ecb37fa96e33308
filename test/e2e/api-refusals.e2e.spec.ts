import { sheets, type RowOf, type Sheet } from '@vandong/import/template';
import { textsOf, toCsv, writeXlsx } from '@vandong/import/write';
import pg from 'pg';
import { Api, type Answer, type Language } from '../stack/api.js';
import { startDemoStack, type DemoStack } from '../stack/demo-stack.js';
import { wrongs } from './refusals.js';

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly fields?: readonly { readonly path: string; readonly text: string }[];
  readonly unmet?: readonly { readonly code: string; readonly text: string }[];
}
interface Imported {
  readonly rows: number;
  readonly imported: boolean;
  readonly errors: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly expected: Readonly<Record<Language, string>>;
  }[];
}

const LANGUAGES = ['vi', 'en'] as const;
const CASE = 'inspection-KT2-PC07-31';
const call = {
  caseId: CASE,
  matter: 'inspection',
  contacted: 'Trực ban C07-P03',
  contactedAt: '2026-11-16T01:30:00.000Z',
  answer: 'Đang hoàn thiện biên bản.',
};
/** only Vietnamese is written with these letters */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

let stack: DemoStack;
let pool: pg.Pool;
const people = new Map<string, Promise<Api>>();
const as = (person: string): Promise<Api> => {
  const known = people.get(person) ?? Api.signedIn(stack.base, person);
  people.set(person, known);
  return known;
};
const head = async () =>
  Number((await pool.query<{ head: string }>('SELECT max(position) AS head FROM log.event')).rows[0]?.head);

beforeAll(async () => {
  stack = await startDemoStack();
  pool = new pg.Pool({ connectionString: stack.databaseUrl, max: 1 });
  pool.on('error', () => undefined);
}, 300_000);
afterAll(async () => {
  await pool?.end();
  await stack?.stop();
});

/** The words of a refusal, all of them in the person's language. */
function expectWords({ title, detail, fields = [], unmet = [] }: Problem, language: Language): void {
  const words = [title, detail, ...fields.map(({ text }) => text), ...unmet.map(({ text }) => text)];
  expect(words.filter((text) => text.trim() === '')).toEqual([]);
  expect(VIETNAMESE.test(words.join(' '))).toBe(language === 'vi');
}

describe('bad input at the public API', () => {
  it.each(wrongs)(
    '$what: a clear answer in both languages, and nothing lost',
    async ({ person, path, body, status, code, names }) => {
      const sender = await as(person);
      const before = await head();
      for (const language of LANGUAGES) {
        const answer = await sender.command<Problem>(path, body, undefined, { language });
        expect(answer).toMatchObject({ status, type: 'application/problem+json', body: { code, status } });
        const named = [
          ...(answer.body.fields ?? []).map(({ path: field }) => field),
          ...(answer.body.unmet ?? []).map((each) => each.code),
        ];
        expect(named).toEqual(names ?? named);
        expectWords(answer.body, language);
      }
      expect(await head()).toBe(before);
    },
  );

  it('without a session, without the page’s token, or without a key: refused', async () => {
    const [nobody, deputy] = [new Api(stack.base), await as('GL-000002')];
    const refused: Answer<Problem>[] = [
      await nobody.command<Problem>('/notices/calls', call),
      await deputy.command<Problem>('/notices/calls', call, undefined, { headers: { 'x-csrf-token': 'x'.repeat(43) } }),
      await deputy.command<Problem>('/notices/calls', call, undefined, {
        headers: { origin: 'https://elsewhere.example' },
      }),
      await deputy.post<Problem>('/notices/calls', call),
      await deputy.command<Problem>('/notices/calls', call, 'short'),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'session.none'],
      [403, 'access.csrf'],
      [403, 'access.otherOrigin'],
      [400, 'command.keyMissing'],
      [400, 'command.keyMalformed'],
    ]);
  });

  it('the same command twice is one act with one answer; the same key with another body is refused', async () => {
    const deputy = await as('GL-000002');
    const key = 'the-same-key-0001';
    const first = await deputy.command('/notices/calls', call, key);
    const again = await deputy.command('/notices/calls', call, key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect([first.body, again.body]).toEqual([
      { position: expect.any(Number), repeated: false },
      { position: first.body.position, repeated: true },
    ]);
    const before = await head();
    for (const language of LANGUAGES) {
      const other = await deputy.command<Problem>('/notices/calls', { ...call, answer: 'Khác.' }, key, { language });
      expect(other).toMatchObject({
        status: 409,
        type: 'application/problem+json',
        body: { code: 'command.keyReused' },
      });
      expectWords(other.body, language);
    }
    expect(await head()).toBe(before);
  });

  it('one key sent twenty times at once is one act', async () => {
    const deputy = await as('GL-000002');
    const before = await head();
    const later = { ...call, contactedAt: '2026-11-16T01:45:00.000Z' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => deputy.command('/notices/calls', later, 'the-same-key-0002')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(new Set(answers.map(({ body }) => body.position)).size).toBe(1);
    expect(await head()).toBe(before + 1);
  });
});

describe('a wrong workbook', () => {
  const send = async <T>(bytes: Uint8Array | string, name: string, dryRun = true, language: Language = 'vi') => {
    const form = new FormData();
    form.append('file', new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), name);
    return (await as('GL-000015')).post<T>(`/setup/import?dryRun=${dryRun}`, form, { language });
  };
  const csv = <S extends Sheet>(sheet: S, rows: readonly RowOf<S>[]) => toCsv(textsOf(sheet, rows));

  it.each(['force.xlsx', 'force.docx'])('%s that is none', async (name) => {
    const before = await head();
    for (const language of LANGUAGES) {
      const answer = await send<Problem>('PK not a workbook at all', name, false, language);
      expect(answer).toMatchObject({
        status: 422,
        type: 'application/problem+json',
        body: { code: 'import.notWorkbook' },
      });
      expectWords(answer.body, language);
    }
    expect(await head()).toBe(before);
  });

  it('a circle in the tree, a unit merged into itself, a second head, a plan without basis: each row is told, nothing is imported', async () => {
    const before = await head();
    const on = '2026-11-16';
    const bytes = await writeXlsx({
      edges: [{ unit: 'PC07-31', kind: 'line', to: 'PC07-31-KV02', from: on }],
      closings: [{ unit: 'PC07-31-KV03', on, successors: ['PC07-31-KV03'], reason: 'Sáp nhập' }],
      campaign: [
        {
          campaign: 'CVD-2027-01',
          name: 'Thử',
          nameEn: 'Trial',
          from: '2026-11-01',
          to: '2027-06-30',
          aims: 'Thử',
          remindersFrom: '2026-11-01',
          planNo: '1/KH',
          planIssuedOn: on,
          signedBy: 'GL-000001',
          committeeNo: '1/QĐ',
          committeeIssuedOn: on,
        },
      ],
      committee: [
        { post: 'C07.head', seat: 'head', from: on },
        { post: 'C07-P01.head', seat: 'head', from: on },
      ],
    });
    // not a dry run: a file with errors imports nothing
    const { status, body } = await send<Imported>(bytes, 'force.xlsx', false);
    expect([status, body.imported]).toEqual([200, false]);
    const told = (sheet: string, language: Language) =>
      body.errors.find((each) => each.sheet === sheet)?.expected[language];
    expect(told('Tuyến', 'vi')).toContain('thành vòng');
    expect(told('Tuyến', 'en')).toContain('circle');
    expect(told('Đóng, sáp nhập', 'vi')).toContain('chính mình');
    expect(told('Đóng, sáp nhập', 'en')).toContain('into itself');
    expect(told('Ban Chỉ đạo', 'vi')).toContain('đã có Trưởng ban');
    expect(told('Ban Chỉ đạo', 'en')).toContain('has a head already');
    expect(told('Cuộc vận động', 'vi')).toContain('kế hoạch');
    expect(told('Cuộc vận động', 'en')).toContain('plan');
    expect(await head()).toBe(before);
  });

  it('a cell that does not fit is told by sheet, row and column', async () => {
    const before = await head();
    const text = csv(sheets.edges, [{ unit: 'PC07-31', kind: 'line', to: 'CAT-31', from: '2026-11-16' }])
      .replace('16/11/2026', '30/02/2026')
      .replace('2026-11-16', '2026-02-30');
    const { body } = await send<Imported>(text, 'tuyen.csv', false);
    expect(body).toMatchObject({ rows: 1, imported: false, errors: [{ sheet: 'Tuyến', row: 2, column: 'Từ ngày' }] });
    expect(await head()).toBe(before);
  });
});

describe('a post that was vacant on the day', () => {
  it('is passed over when leaders are looked for, and said so', async () => {
    const post = 'PC07-31-KV03.deputy-vacant';
    const posts = toCsv(
      textsOf(sheets.posts, [
        {
          post,
          unit: 'PC07-31-KV03',
          title: 'Phó Đội trưởng',
          titleEn: 'Deputy Team Leader',
          rank: 'deputy',
          fields: ['fire'],
          from: '2026-01-01',
        },
      ]),
    );
    const form = new FormData();
    form.append('file', new Blob([posts]), 'chuc-vu.csv');
    const imported = await (await as('GL-000015')).post<Imported>('/setup/import', form);
    expect(imported.body).toMatchObject({ imported: true, errors: [] });

    const officer = await as('GL-000012');
    const { body: unit } = await officer.get<{ people: readonly { id: string; post: string }[] }>(
      '/units/PC07-31-KV03',
    );
    const subject = unit.people.find((each) => each.post === '')!;
    const report = {
      campaign: 'CVD-2026-01',
      round: 2,
      officer: subject.id,
      act: 'V01',
      summary: 'Tác phong.',
      occurredOn: '2026-11-12',
      detectedOn: '2026-11-13',
    };
    const reported = await officer.command('/violations', report);
    expect(reported.status).toBe(200);
    const conclusion = { outcome: 'reprimand', conclusionNo: '1300/QĐ-CAT', concludedOn: '2026-11-16' };
    expect((await officer.command(`/violations/${reported.body.id}/conclusion`, conclusion)).status).toBe(200);
    for (const [language, reason] of [
      ['vi', /khuyết/],
      ['en', /vacant/],
    ] as const) {
      const { body } = await officer.get<{
        managed: readonly { post: { vi: string }; leader?: object; opened: boolean; reason: string }[];
      }>(`/violations/${reported.body.id}`, { language });
      const vacant = body.managed.find((each) => each.leader === undefined);
      expect(vacant).toMatchObject({ opened: false, reason: expect.stringMatching(reason) });
    }
  });
});

import { issueOneTimePassword } from '@vandong/access/vault';
import pg from 'pg';
import { dialog, sendForm, type Form } from './every-form.js';
import { demoBar, expect, settled, signIn, test, type Browser, type Page } from './visit.js';

const SIZES = [
  { width: 1280, height: 800, teams: ['PC07-31-CC', 'PC07-31-KV04'] },
  { width: 390, height: 844, teams: ['PC07-31-HC', 'PC07-31-KV06'] },
] as const;
const [HEAD, DEPUTY, LEADER, PROVINCE, CASE_OFFICER, ASSISTANT, STANDING] = [
  'GL-000006',
  'GL-000007',
  'GL-000008',
  'GL-000005',
  'GL-000012',
  'GL-000003',
  'GL-000002',
] as const;

const read = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate<T, string>((url) => fetch(`/api/v1${url}`).then((answer) => answer.json()), path);
/** A form that its address opens. */
const inDialog = (path: string, rest: Omit<Form, 'path' | 'open' | 'within'>): Form => ({
  path,
  open: (page) => dialog(page).waitFor(),
  within: dialog,
  ...rest,
});
const says = (text: string | RegExp) => async (page: Page) => {
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText(text).first()).toBeVisible();
};
const vnDay = (day: string) => day.split('-').reverse().join('/');

for (const { teams, ...viewport } of SIZES)
  test.describe(`at ${viewport.width} px`, () => {
    const [team, other] = teams;
    const as = async (browser: Browser, baseURL: string | undefined, person: string, path = '/viec') => {
      const context = await browser.newContext({ viewport, locale: 'vi-VN', ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await signIn(page, person, path);
      return page;
    };

    test('a briefing session is planned', async ({ browser, baseURL }) => {
      const page = await as(browser, baseURL, LEADER);
      const unit = await offered(page, 'planBriefing', ['PC07-31-KV02']);
      const { readAt } = await read<{ readAt: { now: string } }>(page, `/units/${unit}`);
      await sendForm(
        page,
        inDialog(`/don-vi/${unit}?muc=briefing&lenh=lap-phien`, {
          submit: 'Lập phiên',
          startsEmpty: false,
          fill: async (form) => {
            await form.getByLabel('Ngày', { exact: true }).fill(vnDay(readAt.now.slice(0, 10)));
            await form.getByLabel('Giờ').fill(viewport.width === 390 ? '19:20' : '18:10');
          },
          field: ['on', 'Ngày'],
          effect: says(viewport.width === 390 ? /19:20/ : /18:10/),
        }),
      );
      await page.context().close();
    });

    test('an extension is asked for by the one and decided by the other', async ({ browser, baseURL }) => {
      const asks = await as(browser, baseURL, DEPUTY);
      await sendForm(
        asks,
        inDialog(`/don-vi/${team}?lenh=gia-han`, {
          submit: 'Gửi đề nghị',
          startsEmpty: true,
          fill: async (form) => {
            await form.getByLabel('Hạn mới').fill('29/01/2027');
            await form.getByLabel('Lý do').fill(`Trực tăng cường, ${viewport.width}.`);
          },
          field: ['reason', 'Lý do'],
          effect: says('Đã gửi đề nghị gia hạn.'),
        }),
      );
      const decides = await as(browser, baseURL, HEAD);
      await sendForm(
        decides,
        inDialog(`/don-vi/${team}?lenh=duyet-gia-han`, {
          submit: /^Đồng ý gia hạn/,
          startsEmpty: false,
          fill: (form) => form.getByLabel('Lý do').first().fill('Đồng ý, giữ nguyên yêu cầu.'),
          field: ['reason', 'Lý do'],
          effect: (page) => expect(page.getByText('Đã đồng ý gia hạn.')).toBeVisible(),
        }),
      );
      await Promise.all([asks.context().close(), decides.context().close()]);
    });

    for (const [name, command, label, submit, done, person] of [
      ['approved', 'khen', 'Số quyết định', 'Ghi quyết định khen thưởng', 'Đã ghi quyết định khen thưởng.', PROVINCE],
      ['rejected', 'khong-khen', 'Lý do', 'Ghi không duyệt', 'Đã ghi không duyệt.', PROVINCE],
      ['withdrawn', 'rut', 'Lý do', 'Rút đề nghị', 'Đã rút đề nghị.', HEAD],
    ] as const)
      test(`an award is proposed and ${name}`, async ({ browser, baseURL }) => {
        const proposes = await as(browser, baseURL, HEAD);
        const deed = `Cứu người bị nạn, ${name}, ${viewport.width}.`;
        await sendForm(
          proposes,
          inDialog(`/don-vi/${team}?lenh=de-nghi-khen`, {
            submit: 'Gửi đề nghị',
            startsEmpty: true,
            fill: async (form) => {
              await form.getByLabel('Đề nghị cho').selectOption({ label: `Cả đơn vị ${team}` });
              await form.getByRole('radio', { name: 'đột xuất' }).check();
              await form.getByLabel('Hình thức').selectOption({ index: 1 });
              await form.getByLabel('Ngày lập công').fill('10/11/2026');
              await form.getByLabel('Thành tích').fill(deed);
            },
            field: ['achievement', 'Thành tích'],
            effect: says('Đã gửi đề nghị khen thưởng.'),
          }),
        );
        const decides = await as(browser, baseURL, person);
        const proposal = await until(async () => {
          const { rows } = await read<{ rows: { proposal: string; achievement: string }[] }>(decides, '/commendations');
          return rows.find(({ achievement }) => achievement === deed)?.proposal;
        });
        await sendForm(
          decides,
          inDialog(`/khen-thuong?chon=${proposal}&lenh=${command}`, {
            submit,
            startsEmpty: true,
            fill: (form) => form.getByLabel(label).fill(command === 'khen' ? '91/QĐ-CAT' : 'Chưa đủ hồ sơ.'),
            field: [command === 'khen' ? 'decisionNo' : 'reason', label],
            effect: says(done),
          }),
        );
        await Promise.all([proposes.context().close(), decides.context().close()]);
      });

    test('a case is reported and concluded; one review is decided, the other waived by two people', async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      const officer = await as(browser, baseURL, CASE_OFFICER);
      const summary = `Sai quy trình trực, ${viewport.width}.`;
      await sendForm(
        officer,
        inDialog(`/don-vi/${other}?lenh=bao-cao-vi-pham`, {
          submit: 'Gửi báo cáo',
          startsEmpty: true,
          fill: async (form) => {
            const people = form.getByLabel('CBCS', { exact: true });
            await people.selectOption({ index: (await people.locator('option').count()) - 1 });
            await form.getByLabel('Hành vi').selectOption({ index: 1 });
            await form.getByLabel('Ngày xảy ra').fill('09/11/2026');
            await form.getByLabel('Ngày phát hiện').fill('10/11/2026');
            await form.getByLabel('Tóm tắt').fill(summary);
          },
          field: ['summary', 'Tóm tắt'],
          effect: says('Đã ghi báo cáo.'),
        }),
      );
      const violation = await until(async () => {
        const { cases } = await read<{ cases: { violation: string; state: string; unit: string }[] }>(
          officer,
          '/reviews',
        );
        return cases.find(({ state, unit }) => state === 'verifying' && unit === other)?.violation;
      });
      await sendForm(
        officer,
        inDialog(`/xem-xet/${violation}?lenh=ket-luan`, {
          submit: /^Ghi kết luận/,
          startsEmpty: true,
          fill: async (form) => {
            await form.getByRole('radio', { name: 'cảnh cáo' }).check();
            await form.getByLabel('Số, ký hiệu văn bản đã ban hành').fill('92/QĐ-CAT');
          },
          field: ['conclusionNo', 'Số, ký hiệu văn bản đã ban hành'],
          effect: says(/Ai quản lý ngày 09\/11\/2026\?/),
        }),
      );
      const head = await as(browser, baseURL, HEAD);
      const reviews = await until(async () => {
        const register = await read<{ reviews: { violation: string; caseId: string }[] }>(head, '/reviews');
        const found = register.reviews.filter((review) => review.violation === violation);
        return found.length >= 2 ? found.map(({ caseId }) => caseId) : undefined;
      });
      await sendForm(
        head,
        inDialog(`/xem-xet/ho-so/${reviews[0]}?lenh=mien`, {
          submit: 'Đề nghị không xem xét trách nhiệm',
          startsEmpty: true,
          fill: (form) => form.getByLabel('Lý do').fill('Đã đi học từ trước ngày xảy ra.'),
          field: ['reason', 'Lý do'],
          effect: says('Đã đề nghị không xem xét trách nhiệm.'),
        }),
      );
      const province = await as(browser, baseURL, PROVINCE, `/xem-xet/ho-so/${reviews[0]}`);
      await province.getByRole('button', { name: 'Duyệt không xem xét…' }).click();
      await dialog(province).getByRole('button', { name: 'Duyệt không xem xét trách nhiệm' }).click();
      await says('Đã duyệt không xem xét trách nhiệm.')(province);
      await expect(province.getByRole('button', { name: 'Duyệt không xem xét…' })).toHaveCount(0);
      await sendForm(
        head,
        inDialog(`/xem-xet/ho-so/${reviews[1]}?lenh=quyet-dinh`, {
          submit: /^Ghi quyết định/,
          startsEmpty: true,
          fill: async (form) => {
            await form.getByRole('radio', { name: 'rút kinh nghiệm' }).check();
            await form.getByLabel('Lý do').fill('Thiếu kiểm tra ca trực.');
            await form.getByLabel('Số, ký hiệu văn bản đã ban hành').fill('93/QĐ-CAT');
          },
          field: ['decisionNo', 'Số, ký hiệu văn bản đã ban hành'],
          effect: says('Đã ghi quyết định.'),
        }),
      );
      await expect(head.getByRole('main')).toContainText('rút kinh nghiệm');
      await Promise.all([officer, head, province].map((page) => page.context().close()));
    });

    test('a call is written down', async ({ browser, baseURL }) => {
      const page = await as(browser, baseURL, ASSISTANT);
      await sendForm(page, {
        path: '/don-doc',
        open: (at) => openMatter(at),
        within: (at) => at.getByRole('complementary').locator('form'),
        submit: 'Ghi nhận đã gọi',
        startsEmpty: true,
        fill: async (form) => {
          await form.getByLabel('Ai nghe máy').fill('Trực ban đội');
          await form.getByLabel('Trả lời').fill(`Đã nhận, ${viewport.width}.`);
        },
        field: ['answer', 'Trả lời'],
        effect: (at) => expect(at.getByText('Đã ghi nhận cuộc gọi.')).toBeVisible(),
      });
      await page.context().close();
    });

    test('a draft reminder is not sent, with its reason', async ({ browser, baseURL }) => {
      test.setTimeout(180_000);
      const page = await as(browser, baseURL, STANDING, '/');
      const draft = await waitingDraft(page);
      const waive = (at: Page) => dialog(at).filter({ has: at.getByRole('heading', { name: 'Không nhắc' }) });
      await sendForm(page, {
        path: `/?so=${draft.unit}.inspection&lenh=khong-nhac.${draft.caseId}.${draft.ordinal}`,
        open: (at) => waive(at).waitFor(),
        within: waive,
        submit: 'Ghi lý do, không nhắc',
        startsEmpty: true,
        fill: (form) => form.getByLabel('Lý do').fill('Đoàn đã đến, đang chờ ký.'),
        field: ['reason', 'Lý do'],
        effect: (at) => expect(at.getByText('Đã ghi lý do không nhắc.')).toBeVisible(),
      });
      await page.context().close();
    });

    test('a one-time password opens nothing but the page on which it is changed', async ({ browser, baseURL }) => {
      const pool = new pg.Pool({ connectionString: process.env['VANDONG_BROWSER_DATABASE'], max: 1 });
      const person = viewport.width === 390 ? 'GL-000010' : 'GL-000009';
      const password = await issueOneTimePassword(pool, person).finally(() => pool.end());
      const context = await browser.newContext({ viewport, locale: 'vi-VN', ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto('/dang-nhap');
      await page.getByLabel('Số hiệu').fill(person);
      await page.getByLabel('Mật khẩu').first().fill(password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await expect(page.getByText('đây là mật khẩu dùng một lần')).toBeVisible();
      const field = (name: string) => page.getByLabel(name, { exact: true });
      const change = () => page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await change();
      await expect(field('Mật khẩu hiện tại')).toHaveAccessibleDescription(/Nhập mật khẩu/);
      await field('Mật khẩu hiện tại').fill('không phải mật khẩu này');
      await field('Mật khẩu mới').fill('mười hai ký tự trở lên');
      await field('Nhập lại mật khẩu mới').fill('mười hai ký tự');
      await change();
      await expect(field('Nhập lại mật khẩu mới')).toHaveAccessibleDescription(/chưa giống nhau/);
      await field('Nhập lại mật khẩu mới').fill('mười hai ký tự trở lên');
      await change();
      await expect(page.getByText('Mật khẩu hiện tại không đúng.')).toBeVisible();
      await expect(field('Mật khẩu mới')).toHaveValue('mười hai ký tự trở lên');
      await field('Mật khẩu hiện tại').fill(password);
      await change();
      await settled(page);
      await expect(page.getByText('đây là mật khẩu dùng một lần')).toHaveCount(0);
      await expect(page.getByRole('navigation').first()).toBeVisible();
      await context.close();
    });

    for (const [name, command, fill, field] of [
      [
        'a plan',
        'ke-hoach',
        { 'Số, ký hiệu văn bản đã ban hành': '94/KH-PC07', 'Căn cứ': 'Chỉ thị 12\nKế hoạch 27' },
        ['documentNo', 'Số, ký hiệu văn bản đã ban hành'],
      ],
      ['an assignment', 'tiep-nhan', { 'Ngày tiếp nhận': '16/11/2026' }, ['contactOfficer', 'Đầu mối liên hệ']],
    ] as const)
      // In the demo every unit has planned its round: the page is told otherwise, the server says no, and the form keeps all.
      test(`${name} that the server does not take stays as it was written`, async ({ browser, baseURL }) => {
        const page = await as(browser, baseURL, HEAD);
        await page.route(`**/api/v1/units/${team}*`, async (route) => {
          const answer = await route.fetch();
          const body = (await answer.json()) as { actions: string[] };
          await route.fulfill({
            response: answer,
            json: { ...body, actions: [...body.actions, 'recordPlan', 'receiveAssignment'] },
          });
        });
        await sendForm(
          page,
          inDialog(`/don-vi/${team}?lenh=${command}`, {
            submit: command === 'ke-hoach' ? 'Ghi kế hoạch' : 'Ghi tiếp nhận',
            startsEmpty: true,
            fill: async (form) => {
              for (const [label, text] of Object.entries(fill)) await form.getByLabel(label).fill(text);
              if (command === 'tiep-nhan') await form.getByLabel('Đầu mối liên hệ').selectOption({ index: 1 });
            },
            field,
            effect: (at) => expect(dialog(at).getByRole('alert')).toBeVisible(),
          }),
        );
        await page.context().close();
      });
  });

/** What the server answers in the end; reads follow the log at a distance. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  let found: T | undefined;
  await expect.poll(async () => (found = await ask()) !== undefined).toBe(true);
  return found!;
}

/** A unit on whose page the action is offered; the places are tried in their order. */
async function offered(page: Page, action: string, units: readonly string[]): Promise<string> {
  for (const unit of units) {
    const { actions } = await read<{ actions: string[] }>(page, `/units/${unit}`);
    if (actions.includes(action)) return unit;
  }
  throw new Error(`${action} is offered nowhere`);
}

/** The first matter of Đôn đốc, opened as a person does. */
async function openMatter(page: Page): Promise<void> {
  await settled(page);
  const { matters } = await read<{ matters: { rows: { position: number }[] }[] }>(page, '/follow-up');
  await page.goto(`/don-doc?chon=${matters[0]!.rows[0]!.position}`);
  await settled(page);
}

interface Waiting {
  readonly caseId: string;
  readonly unit: string;
  readonly ordinal: number;
}
/** A reminder that waits for this person's signature; the days go on until there is one. */
async function waitingDraft(page: Page): Promise<Waiting> {
  for (let day = 0; day < 10; day += 1) {
    const { matters } = await read<{
      matters: { caseId: string; unit: string; step?: string; rows: { maySign: boolean; ordinal?: number }[] }[];
    }>(page, '/follow-up');
    const matter = matters.find(({ step, rows }) => step === 'inspection' && rows.some(({ maySign }) => maySign));
    const ordinal = matter?.rows.find(({ maySign }) => maySign)?.ordinal;
    if (matter && ordinal !== undefined) return { caseId: matter.caseId, unit: matter.unit, ordinal };
    const before = await demoBar(page).innerText();
    await demoBar(page).getByRole('button', { name: 'Ngày tiếp theo' }).click();
    await expect(demoBar(page)).not.toHaveText(before, { timeout: 60_000 });
  }
  throw new Error('no reminder waits');
}

import { issueOneTimePassword } from '@vandong/access/vault';
import pg from 'pg';
import { dialog, sendForm, type Form } from './every-form.js';
import { as, offer, openMatter, read, until, waitingDraft } from './forms-world.js';
import { expect, settled, test, type Page } from './visit.js';

/** who leads nobody: both leaders of the team then have a review */
const JUNIOR = /^(Binh|Hạ sĩ|Trung sĩ|Thượng sĩ|Thiếu úy|Trung úy)/;
/** Each with teams of its own: a proposal that is settled may end the step in which others are made. */
const SIZES = [
  { width: 1280, height: 800, teams: ['PC07-31-CC', 'PC07-31-KV01', 'PC07-31-KV03'] },
  { width: 390, height: 844, teams: ['PC07-31-HC', 'PC07-31-KV04', 'PC07-31-KV05'] },
] as const;
const [HEAD, LEADER, PROVINCE, CASE_OFFICER, ASSISTANT, STANDING] = [
  'GL-000006',
  'GL-000008',
  'GL-000005',
  'GL-000012',
  'GL-000003',
  'GL-000002',
] as const;

/** the team that the LEADER heads */
const OWN = 'PC07-31-KV02';

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
    test('a briefing session is planned', async ({ browser, baseURL }) => {
      const page = await as(viewport, browser, baseURL, LEADER);
      const { readAt } = await offer(page, OWN, 'planBriefing');
      await sendForm(
        page,
        inDialog(`/don-vi/${OWN}?muc=briefing&lenh=lap-phien`, {
          submit: 'Lập phiên',
          startsEmpty: false,
          fill: async (form) => {
            await form.getByLabel('Ngày', { exact: true }).fill(vnDay(readAt.now.slice(0, 10)));
            await form.getByLabel('Giờ').fill(viewport.width === 390 ? '19:20' : '18:10');
          },
          field: ['on', 'Ngày'],
          // where the briefing is over by now, the server says so
          effect: (at) =>
            expect(
              at
                .getByText(viewport.width === 390 ? /19:20/ : /18:10/)
                .or(dialog(at).getByRole('alert'))
                .first(),
            ).toBeVisible(),
        }),
      );
      await page.context().close();
    });

    test('an extension is asked for by the one and decided by the other', async ({ browser, baseURL }) => {
      const asks = await as(viewport, browser, baseURL, LEADER);
      await sendForm(
        asks,
        inDialog(`/don-vi/${OWN}?lenh=gia-han`, {
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
      const decides = await as(viewport, browser, baseURL, HEAD);
      await sendForm(
        decides,
        inDialog(`/don-vi/${OWN}?lenh=duyet-gia-han`, {
          submit: 'Không gia hạn',
          startsEmpty: false,
          fill: (form) => form.getByLabel('Lý do').first().fill('Vượt hạn của phòng.'),
          field: ['reason', 'Lý do'],
          effect: (page) => expect(page.getByText('Đã ghi không gia hạn.')).toBeVisible(),
        }),
      );
      await Promise.all([asks.context().close(), decides.context().close()]);
    });

    for (const [team, name, command, label, submit, done, person] of [
      [
        teams[0],
        'approved',
        'khen',
        'Số quyết định',
        'Ghi quyết định khen thưởng',
        'Đã ghi quyết định khen thưởng.',
        PROVINCE,
      ],
      [teams[1], 'rejected', 'khong-khen', 'Lý do', 'Ghi không duyệt', 'Đã ghi không duyệt.', PROVINCE],
      [teams[2], 'withdrawn', 'rut', 'Lý do', 'Rút đề nghị', 'Đã rút đề nghị.', HEAD],
    ] as const)
      test(`an award is proposed and ${name}`, async ({ browser, baseURL }) => {
        const proposes = await as(viewport, browser, baseURL, HEAD);
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
        const decides = await as(viewport, browser, baseURL, person);
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

    test('a case is reported and concluded; the leader explains himself', async ({ browser, baseURL }) => {
      test.setTimeout(180_000);
      const officer = await as(viewport, browser, baseURL, CASE_OFFICER);
      const summary = `Sai quy trình trực, ${viewport.width}.`;
      await sendForm(
        officer,
        inDialog(`/don-vi/${OWN}?lenh=bao-cao-vi-pham`, {
          submit: 'Gửi báo cáo',
          startsEmpty: true,
          fill: async (form) => {
            const people = form.getByLabel('CBCS', { exact: true });
            const juniors = (await people.locator('option').allInnerTexts()).filter((each) => JUNIOR.test(each));
            await people.selectOption({ label: juniors[viewport.width === 390 ? 0 : 1]! });
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
        const { cases } = await read<{ cases: { violation: string; state: string }[] }>(officer, '/reviews');
        return cases.find((each) => each.state === 'verifying' && each.violation.startsWith('V-'))?.violation;
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
      const explained = `leaderReview-${violation}.${LEADER}`;
      const leader = await as(viewport, browser, baseURL, LEADER);
      await sendForm(
        leader,
        inDialog(`/xem-xet/ho-so/${explained}?lenh=giai-trinh`, {
          submit: 'Gửi giải trình',
          startsEmpty: true,
          fill: (form) => form.getByLabel('Nội dung giải trình').fill('Tôi nhận trách nhiệm quản lý ca trực.'),
          field: ['explanation', 'Nội dung giải trình'],
          effect: says('Tôi nhận trách nhiệm quản lý ca trực.'),
        }),
      );
      await Promise.all([officer, leader].map((page) => page.context().close()));
    });

    test('a call is written down', async ({ browser, baseURL }) => {
      const page = await as(viewport, browser, baseURL, ASSISTANT);
      await sendForm(page, {
        path: '/don-doc',
        open: (at) => openMatter(at),
        within: (at) => at.getByRole('complementary').locator('form'),
        submit: 'Ghi nhận đã gọi',
        startsEmpty: true,
        fill: async (form) => {
          // the demo's clock stands still: one listener gives one answer at one moment
          await form.getByLabel('Ai nghe máy').fill(`Trực ban đội, ${viewport.width}`);
          await form.getByLabel('Trả lời').fill(`Đã nhận, ${viewport.width}.`);
        },
        field: ['answer', 'Trả lời'],
        effect: (at) => expect(at.getByText('Đã ghi nhận cuộc gọi.')).toBeVisible(),
      });
      await page.context().close();
    });

    test('a one-time password opens nothing but the page on which it is changed', async ({ browser, baseURL }) => {
      const pool = new pg.Pool({ connectionString: process.env['VANDONG_BROWSER_DATABASE'], max: 1 });
      const person = viewport.width === 390 ? 'GL-000010' : 'GL-000009';
      const password = await issueOneTimePassword(pool, person);
      await pool.end();
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
        const page = await as(viewport, browser, baseURL, HEAD);
        await offer(page, teams[0], 'recordPlan', 'receiveAssignment');
        await sendForm(
          page,
          inDialog(`/don-vi/${teams[0]}?lenh=${command}`, {
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

// Last, because the days go on.
for (const viewport of SIZES)
  test(`a draft reminder is not sent, with its reason, at ${viewport.width} px`, async ({ browser, baseURL }) => {
    test.setTimeout(420_000);
    const page = await as(viewport, browser, baseURL, STANDING, '/');
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

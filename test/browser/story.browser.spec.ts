import { demoBar, expect, menu, signIn, takeRole, test, type Browser, type Locator, type Page } from './visit.js';

/** Names and days of dossier 8.10; the words stand on the screen as they stand here. */
const DEPUTY = 'Trần Thị Thử';
const CASE_OFFICER = 'Ngô Thị Ngọc Vỹ';
const OFFICE_DEPUTY = 'Vũ Thanh Đông';
const PROVINCIAL_LEADER = 'Phạm Quang Thử';
const PHONE = { width: 390, height: 844 };

/** The nine points of dossier 8.10, in their order, by one person at one screen. */
test.describe.serial('the first five minutes', () => {
  let page: Page;
  test.beforeAll(async ({ browser, baseURL }) => {
    page = await open(browser, baseURL);
    await signIn(page, 'GL-000002');
  });
  test.afterAll(() => page.context().close());

  const matrix = () => page.getByRole('table', { name: /bảy bước/ });
  const sentence = () => page.getByRole('main');
  const drawer = () => page.getByRole('dialog', { name: /quá hạn 3 ngày làm việc/i });

  test('1. Bảng tiến độ: the sentence, Hải Phòng first, ▲ under Kiểm tra alone', async () => {
    await expect(demoBar(page)).toContainText('16/11/2026 09:00');
    await expect(sentence()).toHaveText(
      /34\D*địa phương: 26\D*đã kiểm tra đợt 2, 7\D*có lịch đến 27\/11, 1\D*quá hạn; 2\D*việc chờ đồng chí cho ý kiến\./,
    );
    const first = matrix().getByRole('row').nth(1);
    await expect(first.getByRole('rowheader')).toContainText('Hải Phòng');
    await expect(lateCells(first)).toHaveCount(1);
    await expect(lateCells(first)).toHaveAccessibleName(/Hải Phòng, Kiểm tra: .*quá hạn/);
  });

  test('2. Vì sao đỏ?: due on Wednesday 11/11, three working days late, who was told and who opened it', async () => {
    await page.goto('/');
    await lateCells(matrix().getByRole('row').nth(1)).click();
    await expect(drawer().getByRole('heading', { name: 'Vì sao đỏ?' })).toBeVisible();
    await expect(drawer()).toContainText('Hết hạn thứ Tư 11/11/2026, chưa có biên bản kiểm tra.');
    for (const text of ['PC07-31', 'Đoàn số 1', 'Lê Hữu Ân', 'C07-P03']) await expect(drawer()).toContainText(text);
    const days = drawer().getByRole('list', { name: 'Ngày làm việc quá hạn' }).getByRole('listitem');
    await expect(days.filter({ hasText: /11\/11.*hạn/ })).toHaveCount(1);
    for (const [day, n] of [
      ['12/11', 1],
      ['13/11', 2],
      ['16/11', 3],
    ] as const)
      await expect(days.filter({ hasText: day })).toHaveText(new RegExp(`${day}${n}$`));
    for (const notice of [/11\/11 16:00.*Nhắc việc/, /12\/11 07:30.*Nhắc việc/, /12\/11 07:41.*Đã mở.*Lê Hữu Ân/]) {
      await expect(drawer().getByRole('row').filter({ hasText: notice }).first()).toBeVisible();
    }
  });

  test('3. Dự thảo nhắc nhở lần 1, to the head of C07-P03: Duyệt', async () => {
    await expect(drawer().getByRole('heading', { name: 'Dự thảo nhắc nhở lần 1' })).toBeVisible();
    await expect(drawer()).toContainText('Trưởng phòng C07-P03');
    await drawer()
      .getByRole('button', { name: /^Duyệt/ })
      .click();
    const question = page.getByRole('dialog', { name: 'Duyệt nhắc nhở lần 1' });
    await expect(question).toContainText('Kính gửi');
    await question.getByRole('button', { name: 'Duyệt nhắc nhở lần 1, gửi ngay' }).click();
    await expect(page.getByText('Đã duyệt và gửi.')).toBeVisible();
    await expect(drawer().getByRole('heading', { name: /Dự thảo/ })).toHaveCount(0);
    await expect(drawer().getByRole('row').filter({ hasText: 'Đã duyệt và gửi dự thảo lần 1' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sentence()).toHaveText(/1\D*việc chờ đồng chí cho ý kiến\./);
  });

  test('4. Ngày tiếp theo: 17/11, the minutes arrive, ▲ becomes ✓, “Đã dừng nhắc”, 27/34', async () => {
    await demoBar(page).getByRole('button', { name: 'Ngày tiếp theo' }).click();
    await expect(demoBar(page)).toContainText('17/11/2026 09:00');
    await expect(sentence()).toHaveText(/34\D*địa phương: 27\D*đã kiểm tra đợt 2, 7\D*có lịch đến 27\/11, 0\D*quá hạn/);
    const row = matrix()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /Hải Phòng/ }) });
    await expect(row.getByRole('button', { name: /Kiểm tra: hoàn thành/ })).toBeVisible();
    await expect(lateCells(row)).toHaveCount(0);
    await row.getByRole('button', { name: /Kiểm tra: hoàn thành/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Đã dừng nhắc');
    await page.keyboard.press('Escape');
    await menu(page).getByRole('link', { name: 'Kiểm tra' }).click();
    await expect(page.getByRole('main')).toHaveText(/27\/34/);
  });

  test('5. The open case V06, one day left: cảnh cáo opens three reviews; who managed on 15/08 and who did not', async () => {
    await takeRole(page, CASE_OFFICER);
    await menu(page)
      .getByRole('link', { name: /Việc của tôi/ })
      .click();
    await expect(page.getByRole('main')).toContainText('còn 1 ngày');
    await menu(page).getByRole('link', { name: 'Xem xét trách nhiệm' }).click();
    await page.getByRole('main').getByRole('link', { name: /V06/ }).click();
    await expect(page.getByRole('main')).toContainText('còn 1 ngày');
    await page.getByRole('button', { name: 'Kết luận…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kết luận vụ việc HS-2026-007' });
    await dialog.getByRole('radio', { name: /cảnh cáo/ }).check();
    await expect(dialog).toContainText('sẽ mở 3 hồ sơ xem xét trách nhiệm');
    await dialog.getByLabel('Số, ký hiệu văn bản đã ban hành').fill('1274/QĐ-CAT');
    await dialog.getByRole('button', { name: 'Ghi kết luận cảnh cáo, mở 3 hồ sơ' }).click();
    await expect(page.getByRole('heading', { name: 'Ai quản lý ngày 15/08/2026?' })).toBeVisible();
    const managed = page.getByRole('table').filter({ hasText: 'Tuyến chỉ huy' }).getByRole('row');
    for (const name of ['Đỗ Hữu Lâm', 'Lý Thanh Cường', OFFICE_DEPUTY])
      await expect(managed.filter({ hasText: name })).toHaveText(/mở hồ sơ/);
    await expect(managed.filter({ hasText: 'Bùi Văn Thử' })).toHaveText(/không mở.*nhận chức sau ngày xảy ra/);
    await expect(managed.filter({ hasText: 'Hoàng Minh Mẫu' })).toHaveText(/không mở.*trên mức của quy tắc/);
  });

  test('6. Giải trình within five working days; the row of 24/11 explains the date', async () => {
    await takeRole(page, OFFICE_DEPUTY);
    await menu(page)
      .getByRole('link', { name: /Việc của tôi/ })
      .click();
    const main = page.getByRole('main');
    await expect(main).toContainText('Giải trình trách nhiệm quản lý');
    await main.getByRole('link', { name: /^mở$/i }).click();
    await expect(main).toContainText('Chờ giải trình đến 24/11/2026');
    await expect(main).toContainText(/24\/11.*chờ xác nhận/);
    await page.getByRole('button', { name: 'Gửi giải trình…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giải trình' });
    await dialog
      .getByLabel('Nội dung giải trình')
      .fill('Tôi nhận trách nhiệm quản lý ca trực trong phạm vi được phân công.');
    await dialog.getByRole('button', { name: 'Gửi giải trình' }).click();
    await expect(main).toContainText('Tôi nhận trách nhiệm quản lý ca trực');
    await expect(page.getByRole('button', { name: 'Gửi giải trình…' })).toHaveCount(0);
  });

  test('7. Annulled: the three reviews are cancelled, each naming its cause', async () => {
    await takeRole(page, PROVINCIAL_LEADER);
    await page.goto('/xem-xet/HS-2026-007');
    await page.getByRole('button', { name: 'Hủy kết luận…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hủy kết luận vụ việc HS-2026-007' });
    await expect(dialog).toContainText('Hủy kết luận sẽ hủy theo 3 hồ sơ xem xét trách nhiệm');
    await dialog.getByLabel('Số, ký hiệu văn bản đã ban hành').fill('1280/QĐ-CAT');
    await dialog.getByLabel('Lý do hủy').fill('Kết luận sai đối tượng.');
    await dialog.getByRole('button', { name: 'Ghi hủy kết luận' }).click();
    await expect(page.getByRole('main')).toHaveText(/Kết luận đã hủy; 3\D*hồ sơ được hủy theo/);
    const reviews = page.getByRole('main').locator('a[href*="/xem-xet/ho-so/"]');
    const hrefs = new Set(await reviews.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)));
    expect(hrefs.size).toBe(3);
    for (const href of hrefs) {
      await page.goto(href);
      await expect(page.getByRole('main')).toContainText(/hủy.*kết luận/i);
    }
  });

  test('8. Phiên quán triệt on a phone: 40, less 3 absent, in under a minute; the absentees become the make-up list', async ({
    browser,
    baseURL,
  }) => {
    const phone = await open(browser, baseURL, PHONE);
    await signIn(phone, 'GL-000008', '/don-vi/PC07-31-KV02/quan-triet');
    await expect(phone.getByRole('heading', { name: 'Phiên quán triệt' })).toBeVisible();
    await expect(phone.getByRole('status').filter({ hasText: 'có mặt' })).toHaveText(
      /40\s*danh sách\s*0\s*vắng\s*40\s*có mặt/,
    );
    const people = phone.getByRole('listitem').getByRole('button');
    await expect(people).toHaveCount(40);
    const absent: string[] = [];
    for (const n of [4, 17, 33]) {
      await people.nth(n).click();
      absent.push((await people.nth(n).locator('b').innerText()).trim());
    }
    await expect(phone.getByRole('status').filter({ hasText: 'có mặt' })).toHaveText(
      /40\s*danh sách\s*3\s*vắng\s*37\s*có mặt/,
    );
    await phone.getByRole('button', { name: /37.*3/ }).click();
    await expect(phone).toHaveURL(/\/don-vi\/PC07-31-KV02(\?|$)/);
    await phone.goto('/don-vi/PC07-31-KV02?muc=briefing');
    const makeUp = phone.getByRole('table', { name: 'Danh sách bổ sung' });
    for (const name of absent) await expect(makeUp).toContainText(name);
    await expect(makeUp.getByRole('rowheader')).toHaveCount(3);
    await phone.context().close();
  });

  test('9. Chạy tiếp ×4: the days go by themselves', async () => {
    await page.goto('/');
    await takeRole(page, DEPUTY);
    await demoBar(page).getByRole('button', { name: 'Chạy tiếp ×4' }).click();
    await expect(demoBar(page)).toContainText('Đồng hồ chạy ×4');
    for (const name of [CASE_OFFICER, OFFICE_DEPUTY, PROVINCIAL_LEADER, CASE_OFFICER, DEPUTY])
      await takeRole(page, name);
    await expect(demoBar(page)).toContainText(/19\/11\/2026|2[0-9]\/11\/2026/, { timeout: 45_000 });
    await demoBar(page).getByRole('button', { name: 'Dừng' }).click();
    await expect(demoBar(page)).toContainText('Đồng hồ dừng ở');
  });
});

const lateCells = (within: Locator) => within.getByRole('button', { name: /: .*quá hạn/ });

async function open(
  browser: Browser,
  baseURL: string | undefined,
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...(baseURL && { baseURL }),
  });
  return context.newPage();
}

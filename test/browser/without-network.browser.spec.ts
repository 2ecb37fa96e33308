import AxeBuilder from '@axe-core/playwright';
import { expectFits } from './measure.js';
import { expect, prefer, signIn, test, type Browser, type BrowserContext, type Page } from './visit.js';

const DEPUTY = 'GL-000002';
const LEAD = 'GL-000004';
/** Where they are; a page that has just been opened is told by its browser a little later that there is no network. */
const UNSENT = /^Chưa gửi.* đã lưu trên máy này\./;

interface Inspection {
  inspection: string;
  unit: string;
  opensOn: string;
  state: string;
}

/** A phone that keeps what it is given. */
const phone = (browser: Browser, baseURL: string | undefined) =>
  browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...(baseURL && { baseURL }),
  });

/** An inspection that may be recorded today and that no test of this file has recorded. */
async function openInspection(page: Page): Promise<Inspection> {
  const { rows, readAt } = await json<{ rows: Inspection[]; readAt: { now: string } }>(page, '/api/v1/inspections');
  const found = rows.filter(
    ({ state, opensOn }) => ['none', 'run', 'due', 'late'].includes(state) && opensOn <= readAt.now.slice(0, 10),
  );
  if (!found[0]) throw new Error('no inspection is open');
  return found[0];
}
const json = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate<T, string>((url) => fetch(url).then((answer) => answer.json()), path);
const recordings = async (page: Page, { inspection, unit }: Inspection): Promise<number> => {
  const { timeline } = await json<{ timeline: { type: string; id: string; summary: { vi: string } }[] }>(
    page,
    `/api/v1/units/${unit}`,
  );
  expect(inspection).toBeTruthy();
  return timeline.filter(({ type }) => type === 'InspectionRecorded').length;
};
const draftsOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('vandong-minutes');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('drafts').objectStore('drafts').count();
          counting.onsuccess = () => done(counting.result);
        };
      }),
  );

const next = (page: Page, part: string) => page.getByRole('button', { name: `Tiếp: ${part}` }).click();
const heading = (page: Page, part: string) => page.getByRole('heading', { level: 1, name: part });

/** Opens the minutes while there is a network, as an inspector does before he leaves. */
async function openMinutes(context: BrowserContext, person: string): Promise<{ page: Page; chosen: Inspection }> {
  const page = await context.newPage();
  await signIn(page, person, '/kiem-tra');
  const chosen = await openInspection(page);
  await page.goto(`/kiem-tra?chon=${chosen.inspection}`);
  await page.getByRole('link', { name: 'Ghi biên bản…' }).click();
  await expect(page).toHaveURL(new RegExp(`/kiem-tra/${chosen.inspection}/bien-ban`));
  await expect(page.getByText('Trang này mở được cả khi không có mạng.')).toBeVisible();
  return { page, chosen };
}

async function write(page: Page, minutesNo: string, day?: string): Promise<void> {
  await next(page, 'Kết quả');
  await page.getByRole('radio', { name: 'khá' }).check();
  await next(page, 'Số và ngày');
  await page.getByLabel('Số biên bản').fill(minutesNo);
  if (day) await page.getByLabel('Ngày kiểm tra').fill(day);
  await next(page, 'Số tồn tại');
  await page.getByRole('button', { name: 'Thêm một' }).click();
  await next(page, 'Xem lại');
}

test('at 390 px without a network: minutes with a photo survive a closed tab and are recorded once when it returns', async ({
  browser,
  baseURL,
}) => {
  const context = await phone(browser, baseURL);
  const { page, chosen } = await openMinutes(context, DEPUTY);
  const before = await recordings(page, chosen);
  await expect(heading(page, 'Ảnh biên bản')).toBeFocused();

  await context.setOffline(true);
  await expect(page.getByText('Không có mạng. Cứ ghi tiếp: mọi thứ nằm trên máy này.')).toBeVisible();
  const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) };
  await page.getByLabel('Chụp ảnh').setInputFiles(photo);
  await expect(page.getByRole('img', { name: 'Ảnh biên bản' })).toBeVisible();
  await next(page, 'Kết quả');
  await next(page, 'Số và ngày');
  await expect(page.getByText('Cần chọn một.')).toBeVisible();
  await page.getByRole('radio', { name: 'khá' }).check();
  await next(page, 'Số và ngày');
  await page.getByLabel('Số biên bản').fill('77/BB-ĐKT');
  await expect(page.getByText(/Đã lưu trên máy này lúc/)).toBeVisible();
  await page.close();

  const again = await context.newPage();
  await again.goto('/kiem-tra/bien-ban');
  await again.getByRole('link', { name: new RegExp(chosen.unit) }).click();
  await expect(heading(again, 'Xem lại')).toBeVisible();
  await expect(again.getByText('77/BB-ĐKT')).toBeVisible();
  await expect(again.getByRole('img', { name: 'Ảnh biên bản' })).toBeVisible();
  await again.getByRole('button', { name: 'Sửa Số tồn tại' }).click();
  await again.getByRole('button', { name: 'Thêm một' }).click();
  await next(again, 'Xem lại');
  await expectFits(again);
  await again.getByRole('button', { name: 'Lưu, tự gửi khi có mạng' }).click();
  await expect(again.getByText(UNSENT)).toBeVisible();
  await again.close();

  const third = await context.newPage();
  await third.goto('/');
  await third.getByRole('link', { name: 'Xem biên bản trên máy này' }).click();
  await third.getByRole('link', { name: new RegExp(chosen.unit) }).click();
  await expect(third.getByText(UNSENT)).toBeVisible();
  await context.setOffline(false);
  await expect(third.getByText('Đã ghi biên bản, đã dừng nhắc.')).toBeVisible();
  expect(await draftsOn(third)).toBe(0);

  await third.getByRole('link', { name: 'Xem cuộc kiểm tra' }).click();
  await expect(third.getByRole('link', { name: 'Tải ảnh biên bản' })).toBeVisible();
  const recorded = await json<{ inspection: Record<string, unknown> }>(
    third,
    `/api/v1/inspections/${chosen.inspection}`,
  );
  expect(recorded.inspection).toMatchObject({ state: 'done', minutesNo: '77/BB-ĐKT', result: 'fair', findingCount: 1 });
  expect(await recordings(third, chosen)).toBe(before + 1);
  const { status, type } = await third.evaluate(
    (path) => fetch(path).then(({ status: code, headers }) => ({ status: code, type: headers.get('content-type') })),
    `/api/v1/inspections/${chosen.inspection}/photo`,
  );
  expect({ status, type }).toEqual({ status: 200, type: 'image/jpeg' });
  await context.close();
});

test('what the server does not accept comes back as a to-do list, and is sent when it is put right', async ({
  browser,
  baseURL,
}) => {
  const context = await phone(browser, baseURL);
  const { page, chosen } = await openMinutes(context, DEPUTY);
  await write(page, '78/BB-ĐKT', '31/12/2026');
  await page.getByRole('button', { name: 'Gửi biên bản' }).click();
  await expect(page.getByRole('alert')).toContainText('Máy chủ không nhận biên bản. Việc cần làm:');
  await page.getByRole('alert').getByRole('button').click();
  await expect(heading(page, 'Số và ngày')).toBeVisible();
  await expect(page.getByLabel('Số biên bản')).toHaveValue('78/BB-ĐKT');
  await page.getByLabel('Ngày kiểm tra').fill(chosen.opensOn.split('-').reverse().join('/'));
  await next(page, 'Số tồn tại');
  await next(page, 'Xem lại');
  await page.getByRole('button', { name: 'Gửi biên bản' }).click();
  await expect(page.getByText('Đã ghi biên bản, đã dừng nhắc.')).toBeVisible();
  await context.close();
});

test('signing out asks before unsent minutes are lost, and leaves nothing on the device', async ({
  browser,
  baseURL,
}) => {
  const context = await phone(browser, baseURL);
  const { page } = await openMinutes(context, DEPUTY);
  await write(page, '79/BB-ĐKT');
  await page.goto('/kiem-tra');
  await page.getByRole('button', { name: 'Menu chính' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đăng xuất và xóa 1 biên bản chưa gửi?' });
  await dialog.getByRole('button', { name: 'Để sau' }).click();
  expect(await draftsOn(page)).toBe(1);
  await page.getByRole('button', { name: 'Menu chính' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await dialog.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await expect(page).toHaveURL(/\/dang-nhap/);
  await expect.poll(() => draftsOn(page)).toBe(0);
  await context.close();
});

test('one person is never shown the minutes of another on the same phone', async ({ browser, baseURL }) => {
  const context = await phone(browser, baseURL);
  const { page, chosen } = await openMinutes(context, DEPUTY);
  await write(page, '80/BB-ĐKT');
  await context.clearCookies();
  await signIn(page, LEAD, '/kiem-tra/bien-ban');
  await expect(page.getByText('Không có biên bản nào trên máy này.')).toBeVisible();
  await context.clearCookies();
  await signIn(page, DEPUTY, '/kiem-tra/bien-ban');
  await expect(page.getByRole('link', { name: new RegExp(chosen.unit) })).toBeVisible();
  await context.close();
});

for (const [lang, scheme] of [
  ['vi', 'light'],
  ['en', 'dark'],
  ['vi', 'dark'],
  ['en', 'light'],
] as const)
  test(`axe finds nothing in any question, ${lang}, ${scheme}`, async ({ browser, baseURL }) => {
    const context = await phone(browser, baseURL);
    const page = await context.newPage();
    await prefer(page, lang, scheme);
    await signIn(page, DEPUTY, '/kiem-tra');
    const { inspection } = await openInspection(page);
    await page.goto(`/kiem-tra/${inspection}/bien-ban`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const part of ['anh', 'ket-qua', 'so', 'ton-tai', 'xem-lai']) {
      await page.goto(`/kiem-tra/${inspection}/bien-ban?muc=${part}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`),
          part,
        )
        .toEqual([]);
      await expectFits(page);
      if (scheme === 'light') await page.screenshot({ path: `test-results/screens/minutes-${part}-${lang}.png` });
    }
    await page.goto('/kiem-tra/bien-ban');
    await page.getByRole('link').nth(1).waitFor();
    expect
      .soft((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id))
      .toEqual([]);
    await context.close();
  });

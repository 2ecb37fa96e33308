import { expect, settled, signIn, test } from './visit.js';

/** `g`, then the letter of a page. */
const PAGES = [
  ['v', '/viec', 'Việc của tôi'],
  ['k', '/kiem-tra', 'Kiểm tra'],
  ['n', '/don-doc', 'Đôn đốc'],
  ['d', '/don-vi', 'Đơn vị'],
  ['b', '/', 'Bảng tiến độ'],
] as const;

test.beforeEach(({ page }) => signIn(page, 'GL-000002'));

test('g and a letter go to a page', async ({ page }) => {
  await settled(page);
  for (const [letter, path, title] of PAGES) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expect(page).toHaveTitle(`${title} · VanDong`);
  }
});

test('/ finds “Đặng Thị Thủy” by “dang thi thuy” and a unit by its code; Enter opens it; the text stands in no address', async ({
  page,
}) => {
  await settled(page);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Tìm đơn vị, người, văn bản' });
  await expect(field).toBeFocused();
  await field.fill('do van khanh');
  await expect(page.getByRole('option', { name: /Đỗ Văn Khánh/ }).first()).toBeVisible();
  await field.fill('pc07-31-kv02');
  await expect(page.getByRole('option').first()).toContainText('PC07-31-KV02');
  expect(page.url()).not.toMatch(/khanh|kv02/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/don-vi\/PC07-31-KV02/);
});

test('Esc closes what lies on top: the search, then the drawer, then the past', async ({ page }) => {
  await page.goto('/?ngay=2026-11-10&so=late');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(page).toHaveURL(/ngay=2026-11-10/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/ngay=/);
});

test('j and Enter open a row of the board, and the drawer takes and gives back the focus', async ({ page }) => {
  await settled(page);
  const opener = page.getByRole('rowheader', { name: /Hải Phòng/ }).getByRole('button');
  const before = await opener.getAttribute('aria-expanded');
  await page.keyboard.press('j');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', before === 'true' ? 'false' : 'true');
  const cell = page.getByRole('button', { name: /Hải Phòng, Kiểm tra/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

test('? lists the keys', async ({ page }) => {
  await settled(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toContainText('tìm');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

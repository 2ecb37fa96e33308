import { expect, test as plain, type Locator, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../stack/demo-password.js';

export { expect };
export type { Browser, BrowserContext, Locator, Page } from '@playwright/test';

export type Lang = 'vi' | 'en';
export type Scheme = 'light' | 'dark';

/** Playwright's test, at the product that the set-up started. */
export const test = plain.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  baseURL: async ({}, use) => use(process.env['VANDONG_BROWSER_BASE']),
});

/** Signs in by the form, as a person does, and waits for the page asked for. */
export async function signIn(page: Page, person: string, path = '/'): Promise<void> {
  await page.goto(`/dang-nhap?ve=${encodeURIComponent(path)}`);
  await page.getByLabel(/^(Số hiệu|Number)$/).fill(person);
  await page
    .getByLabel(/^(Mật khẩu|Password)$/)
    .first()
    .fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ }).click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}

/** Another person, by the demo bar; the page that stands is loaded again as his. */
export async function takeRole(page: Page, name: string): Promise<void> {
  await demoBar(page)
    .getByRole('button', { name: /^(Vai|Role):/ })
    .click();
  await page.getByRole('menuitem', { name }).click();
  await demoBar(page)
    .getByRole('button', { name: new RegExp(`^(Vai|Role): ${name}`) })
    .waitFor();
}

export const demoBar = (page: Page): Locator =>
  page.getByRole('region', { name: /^(DỮ LIỆU GIẢ LẬP|SIMULATED DATA)$/ });
export const menu = (page: Page): Locator => page.getByRole('navigation', { name: /^(Menu chính|Main menu)$/ });

/** Language and colours, as a person chose them before. */
export async function prefer(page: Page, lang: Lang, scheme: Scheme): Promise<void> {
  await page.addInitScript(
    (chosen) => localStorage.setItem('vandong.preferences', chosen),
    JSON.stringify({ lang, scheme }),
  );
}

/** Nothing is being fetched or drawn any more: fonts are there, and no skeleton stands or is about to (it comes after 150 ms). */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  const isStill = "document.fonts.status === 'loaded' && !document.querySelector('[class*=Skeleton]')";
  let looks = 0;
  const look = async () => (looks = (await page.evaluate<boolean>(isStill)) ? looks + 1 : 0);
  await expect.poll(look, { message: 'the page is drawn', intervals: [200] }).toBeGreaterThan(1);
}

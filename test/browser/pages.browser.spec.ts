import AxeBuilder from '@axe-core/playwright';
import { expectFits } from './measure.js';
import { places } from './places.js';
import {
  expect,
  prefer,
  settled,
  signIn,
  test,
  type BrowserContext,
  type Lang,
  type Page,
  type Scheme,
} from './visit.js';

const LOOKS: readonly (readonly [Lang, Scheme])[] = [
  ['vi', 'light'],
  ['en', 'dark'],
  ['vi', 'dark'],
  ['en', 'light'],
];
const SIZES = [
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const;
const SHOTS = 'test-results/screens';

const signedIn = new Map<string, BrowserContext>();
test.afterAll(() => Promise.all([...signedIn.values()].map((context) => context.close())));

for (const { name, path, person } of places) {
  test(`${name}: nothing for axe to find in two languages and two themes, fits 390, 1280 and 1920 px`, async ({
    browser,
    baseURL,
  }) => {
    const context =
      signedIn.get(person) ?? (await browser.newContext({ locale: 'vi-VN', ...(baseURL && { baseURL }) }));
    if (!signedIn.has(person)) {
      await signIn(await context.newPage(), person);
      signedIn.set(person, context);
    }
    for (const [lang, scheme] of LOOKS) {
      const page = await context.newPage();
      await prefer(page, lang, scheme);
      await page.goto(path);
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expectAccessible(page, `${lang}, ${scheme}`);
      if (scheme === 'light') {
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await settled(page);
          await page.screenshot({ path: `${SHOTS}/${name}-${lang}-${size.width}.png` });
          await test.step(`${lang}, ${size.width} px`, () => expectFits(page));
        }
      }
      await page.close();
    }
  });
}

async function expectAccessible(page: Page, look: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect.soft(found, look).toEqual([]);
}

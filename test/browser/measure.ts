import { expect, type Page } from './visit.js';

/** Visible elements that say something and may not be cut off, each with its text. */
const CUT = `[...document.querySelectorAll('button, [role=button], a, h1, h2, th')]
  .filter((element) => element.offsetParent !== null && element.textContent.trim() !== '')
  .filter((element) => {
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    return display !== 'inline' && overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
  })
  .map((element) => element.textContent.trim().slice(0, 60))`;

/** Text of a button that is wider than the button. */
const SPILLED = `[...document.querySelectorAll('button, [role=button]')]
  .filter((element) => element.offsetParent !== null && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
  .map((element) => element.textContent.trim().slice(0, 60))`;

/** The page fits its window, and every button shows its whole text. */
export async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(overflow, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
  expect(await page.evaluate<string[]>(CUT), 'cut off').toEqual([]);
  expect(await page.evaluate<string[]>(SPILLED), 'wider than its button').toEqual([]);
}

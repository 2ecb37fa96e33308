import { expect, type Page } from './visit.js';

/** Visible elements that say something and may not be cut off, each with its text. */
const CUT = `[...document.querySelectorAll('button, [role=button], a, label, h1, h2, th')]
  .filter((element) => element.offsetParent !== null && element.textContent.trim() !== '')
  .filter((element) => {
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    if (overflowX === 'visible' && element.tagName !== 'BUTTON') return false;
    return display !== 'inline' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
  })
  .map((element) => element.textContent.trim().slice(0, 60))`;

/** Things to press, of which a part lies outside of what is shown and cannot be scrolled to. */
const OUTSIDE = `[...document.querySelectorAll('button, [role=button], a, label')]
  .filter((element) => element.offsetParent !== null && element.textContent.trim() !== '')
  .filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) return false;
    for (let around = element.parentElement; around; around = around.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(around);
      if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis') return false;
      const room = around.getBoundingClientRect();
      if (overflowX !== 'visible' && room.width > 1 && (right > room.right + 1 || left < room.left - 1)) return true;
    }
    return right > innerWidth + 1 || left < -1;
  })
  .map((element) => element.textContent.trim().slice(0, 60))`;

/** The page fits its window; every button, link and heading shows its whole text. */
export async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
  expect(await page.evaluate<string[]>(CUT), 'cut off').toEqual([]);
  expect(await page.evaluate<string[]>(OUTSIDE), 'outside of what is shown').toEqual([]);
}

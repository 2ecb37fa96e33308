import { expect, settled, signIn, test, type Page } from './visit.js';

const UNIT = '/don-vi/PC07-31-TM';

test('what one person does, another sees without loading the page again', async ({ browser, baseURL }) => {
  const context = () =>
    browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 800 }, ...(baseURL && { baseURL }) });
  const [actor, watcher] = await Promise.all([(await context()).newPage(), (await context()).newPage()]);
  await signIn(watcher, 'GL-000002', UNIT);
  await signIn(actor, 'GL-000006', UNIT);
  await settled(watcher);
  await watcher.evaluate("window.sameDocument = 'yes'");

  const reason = 'Đang chiến đấu: cháy nhà kho.';
  await choose(actor, 'Tạm dừng…');
  await actor.getByRole('dialog').getByRole('textbox').fill(reason);
  await actor.getByRole('dialog').getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(watcher.getByRole('main')).toContainText(reason);

  await choose(actor, 'Tiếp tục…');
  await actor.getByRole('dialog').getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(watcher.getByRole('main')).toContainText('Tiếp tục thực hiện');
  expect(await watcher.evaluate('window.sameDocument')).toBe('yes');
  await Promise.all([actor.context().close(), watcher.context().close()]);
});

/** A command of the unit: it stands as a button, or in the menu of the rest. */
async function choose(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  const more = page.getByRole('button', { name: 'Lệnh khác' });
  await button.or(more).first().waitFor();
  if (await button.isVisible()) return button.click();
  await more.click();
  await page.getByRole('menuitem', { name }).click();
}

import { expect, type Locator, type Page } from './visit.js';

/** One form, as a person sends it. */
export interface Form {
  /** where its command stands; the form itself is opened by `open` */
  readonly path: string;
  readonly open: (page: Page) => Promise<void>;
  /** the form on the page */
  readonly within: (page: Page) => Locator;
  readonly submit: string | RegExp;
  readonly fill: (form: Locator) => Promise<void>;
  /** a field of the body, and how it is called on the screen */
  readonly field: readonly [name: string, label: string];
  /** at least one field is empty at first and has to be filled in */
  readonly startsEmpty: boolean;
  /** what the page says, without being loaded again, once it is recorded */
  readonly effect: (page: Page) => Promise<void>;
}

const SAID = 'Máy chủ chưa nhận giá trị này.';

/** Empty: says at the fields what is needed. Refused: says it at the field, keeps what was typed. Sent: the page shows the effect. */
export async function sendForm(page: Page, form: Form): Promise<void> {
  await page.goto(form.path);
  await form.open(page);
  const within = form.within(page);
  const submit = within.getByRole('button', { name: form.submit });
  if (form.startsEmpty) {
    await submit.click();
    await expect(within.locator('[aria-invalid=true], .vd-field-error').first()).toBeVisible();
  }
  await form.fill(within);
  await expectFitsWithin(page);
  const typed = await valuesOf(within);

  await refuseOnce(page, form.field[0]);
  await submit.click();
  await expect(within.getByText(SAID)).toBeVisible();
  await expect(within.getByLabel(form.field[1]).first()).toHaveAccessibleDescription(new RegExp(SAID));
  expect(await valuesOf(within)).toEqual(typed);

  await page.evaluate("window.sameDocument = 'yes'");
  await submit.click();
  await form.effect(page);
  expect(await page.evaluate('window.sameDocument'), 'the page was not loaded again').toBe('yes');
}

/** The next command is answered by a refusal of one field; those after it reach the server. */
async function refuseOnce(page: Page, field: string): Promise<void> {
  const body = {
    type: 'urn:vandong:problem:request.invalid',
    title: 'Yêu cầu chưa đúng',
    status: 422,
    code: 'request.invalid',
    detail: 'Một số trường chưa đúng.',
    fields: [{ path: field, text: SAID }],
  };
  await page.route('**/api/v1/**', (route) =>
    route.request().method() === 'POST'
      ? route
          .fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(body) })
          .then(() => page.unroute('**/api/v1/**'))
      : route.fallback(),
  );
}

const valuesOf = (form: Locator): Promise<string[]> =>
  form
    .locator('input, textarea, select')
    .evaluateAll((fields) =>
      (fields as HTMLInputElement[]).map(({ type, checked, value }) =>
        ['radio', 'checkbox'].includes(type) ? `${value} ${checked}` : value,
      ),
    );

/** Nothing of the form lies outside of the screen's width. */
async function expectFitsWithin(page: Page): Promise<void> {
  const beyond = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(beyond, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}

export const dialog = (page: Page): Locator => page.getByRole('dialog');

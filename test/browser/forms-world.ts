import { demoBar, expect, settled, signIn, type Browser, type Page } from './visit.js';

export const read = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate<T, string>((url) => fetch(`/api/v1${url}`).then((answer) => answer.json()), path);

/** A person at a screen of this size. */
export async function as(
  viewport: { width: number; height: number },
  browser: Browser,
  baseURL: string | undefined,
  person: string,
  path = '/viec',
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await signIn(page, person, path);
  return page;
}

/** What the server answers in the end; reads follow the log at a distance. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  let found: T | undefined;
  await expect.poll(async () => (found = await ask()) !== undefined).toBe(true);
  return found!;
}

/** The page of the unit offers these, also where nothing is left to be done; the server keeps the last word. */
export async function offer(page: Page, unit: string, ...more: string[]): Promise<{ readAt: { now: string } }> {
  await page.route(`**/api/v1/units/${unit}*`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { actions: string[] };
    await route.fulfill({ response: answer, json: { ...body, actions: [...new Set([...body.actions, ...more])] } });
  });
  return read(page, `/units/${unit}`);
}

/** The first matter of Đôn đốc, opened as a person does. */
export async function openMatter(page: Page): Promise<void> {
  await settled(page);
  const { matters } = await read<{ matters: { rows: { position: number }[] }[] }>(page, '/follow-up');
  await page.goto(`/don-doc?chon=${matters[0]!.rows[0]!.position}`);
  await settled(page);
}

interface Waiting {
  readonly caseId: string;
  readonly unit: string;
  readonly ordinal: number;
}
interface Demo {
  readonly now: string;
  readonly busy: boolean;
}
/** A reminder that waits for this person's signature; while there is none, due days are moved to today and the days go on. */
export async function waitingDraft(page: Page): Promise<Waiting> {
  if (!(await draftHere(page))) await makeDueToday(page);
  for (let day = 0; day < 8; day += 1) {
    const draft = await draftHere(page);
    if (draft) return draft;
    const { now: before } = await read<Demo>(page, '/demo');
    await demoBar(page).getByRole('button', { name: 'Ngày tiếp theo' }).click();
    const isNextDay = async () => {
      const { now, busy } = await read<Demo>(page, '/demo');
      return now > before && !busy;
    };
    await expect.poll(isNextDay, { timeout: 90_000 }).toBe(true);
  }
  throw new Error('no reminder waits');
}

async function draftHere(page: Page): Promise<Waiting | undefined> {
  const { matters } = await read<{
    matters: { caseId: string; unit: string; step?: string; rows: { maySign: boolean; ordinal?: number }[] }[];
  }>(page, '/follow-up');
  const matter = matters.find(({ step, rows }) => step === 'inspection' && rows.some(({ maySign }) => maySign));
  const ordinal = matter?.rows.find(({ maySign }) => maySign)?.ordinal;
  return matter && ordinal !== undefined ? { caseId: matter.caseId, unit: matter.unit, ordinal } : undefined;
}

/** Every open inspection is due today; three working days later each has a reminder that waits for a signature. */
async function makeDueToday(page: Page): Promise<void> {
  const { csrfToken } = await read<{ csrfToken: string }>(page, '/session');
  const { rows, readAt } = await read<{
    rows: { inspection: string; opensOn: string; dueOn: string; state: string }[];
    readAt: { now: string };
  }>(page, '/inspections');
  const dueOn = readAt.now.slice(0, 10);
  for (const { inspection } of rows.filter(
    ({ opensOn, dueOn: due, state }) => opensOn <= dueOn && dueOn < due && ['due', 'run'].includes(state),
  ))
    await page.evaluate(
      ([path, token, body]) =>
        fetch(path!, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-csrf-token': token!,
            'idempotency-key': crypto.randomUUID(),
          },
          body: body!,
        }).then(() => undefined),
      [`/api/v1/inspections/${inspection}/reschedule`, csrfToken, JSON.stringify({ dueOn, reason: 'Đẩy nhanh.' })],
    );
}

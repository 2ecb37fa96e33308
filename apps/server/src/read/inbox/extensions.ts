import { seats, unitSteps, waitingExtensions, type WaitingExtension } from '@vandong/campaign/read-model';
import { addDays, addWorkingDays, dayOf, startOfDay } from '@vandong/kernel';
import { postsAt } from '@vandong/organisation/read-model';
import { frameOf, isInterim, type Reading } from '../reading/index.js';
import { both, date, stepName, type Bilingual } from '../words/index.js';
import { dueFields, unitHref, type InboxItem } from './item.js';

export interface ExtensionItems {
  readonly waiting: readonly InboxItem[];
  readonly handedOn: readonly InboxItem[];
  readonly done: readonly InboxItem[];
}

/** How long a request may wait for an answer. */
const ANSWER_WORKING_DAYS = 3;

/** Extensions asked for: a team's is decided by the head above it, an office's or division's by the standing deputy (dossier 1.5). */
export async function extensionItems(reading: Reading): Promise<ExtensionItems> {
  const { snapshot, moment, today, reader } = reading;
  const requests = await waitingExtensions(snapshot, moment, startOfDay(addDays(today, -7)));
  if (requests.length === 0) return { waiting: [], handedOn: [], done: [] };
  const decides = await deciderOf(reading);
  const due = await dueDates(reading, requests);
  const frame = await frameOf(reading);
  const units = await reading.units();
  const name = ({ step, unit, round }: WaitingExtension) =>
    stepName(step, { kind: units.get(unit)?.kind, interim: isInterim(frame, round) });
  const item = (request: WaitingExtension) =>
    itemOf(reading, request, name(request), due.get(`${request.caseId}|${request.step}`));
  const open = requests.filter(({ granted }) => granted === null);
  const shaped = async (of: readonly WaitingExtension[]) =>
    of.map(item).map((each) => ({ ...each, code: units.get(each.unit ?? '')?.code ?? each.unit ?? '' }));
  return {
    waiting: await shaped(open.filter(decides)),
    handedOn: await shaped(open.filter(({ by }) => by === reader.person)),
    done: (
      await shaped(
        requests.filter(({ granted, decidedBy }) => granted !== null && decidedBy === `person:${reader.person}`),
      )
    ).map((each) => ({ ...each, state: 'done' as const })),
  };
}

/** Whether the reader decides about the deadlines of a unit: its extensions, pauses and waived steps. */
export async function deciderOf(reading: Reading): Promise<(of: { readonly unit: string }) => boolean> {
  const { snapshot, moment, reader } = reading;
  const { campaign } = await frameOf(reading);
  const deputy = (await seats(snapshot, moment, campaign.campaign)).find(({ seat }) => seat === 'standingDeputy');
  const leads = new Set(
    (await postsAt(snapshot, moment, { posts: reader.posts }))
      .filter(({ postRank }) => postRank === 'head')
      .map(({ unit }) => unit),
  );
  const units = await reading.units();
  return ({ unit }) => {
    const asking = units.get(unit);
    if (!asking) return false;
    return asking.kind === 'team'
      ? asking.superior !== null && leads.has(asking.superior)
      : deputy !== undefined && reader.posts.includes(deputy.post);
  };
}

async function dueDates(
  { snapshot, moment }: Reading,
  requests: readonly WaitingExtension[],
): Promise<Map<string, string>> {
  const due = new Map<string, string>();
  for (const { campaign, round, unit } of requests) {
    for (const step of await unitSteps(snapshot, moment, { campaign, round, units: [unit] }))
      due.set(`${step.caseId}|${step.step}`, step.dueOn);
  }
  return due;
}

function itemOf(
  reading: Reading,
  { caseId, request, step, to, reason, requestedAt, unit }: WaitingExtension,
  name: Bilingual,
  from = to,
): InboxItem {
  return {
    id: `extension|${caseId}|${request}`,
    kind: 'decideExtension',
    caseId,
    title: both(`Duyệt gia hạn bước ${name.vi}`, `Decide the extension of ${name.en}`),
    why: both(
      `đơn vị đề nghị ${date(dayOf(requestedAt))}, sang ${date(to)}`,
      `asked on ${date(dayOf(requestedAt))}, to ${date(to)}`,
    ),
    unit,
    ...dueFields(reading, addWorkingDays(reading.calendar, dayOf(requestedAt), ANSWER_WORKING_DAYS)),
    href: unitHref(unit),
    extension: { request, step, from, to, reason },
  };
}

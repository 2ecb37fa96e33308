import { proposals, type Proposal } from '@vandong/commendation/read-model';
import { addDays, startOfDay } from '@vandong/kernel';
import { unitOfPost } from '@vandong/organisation/domain';
import { below, type Reading } from '../reading/index.js';
import { both, date, formName } from '../words/index.js';
import { dueFields, type InboxItem } from './item.js';

export interface CommendationItems {
  readonly waiting: readonly InboxItem[];
  readonly handedOn: readonly InboxItem[];
  readonly done: readonly InboxItem[];
}

/** Proposals the reader decides: those of his own line of command, also when his right reaches the whole force. */
export async function commendationItems(reading: Reading): Promise<CommendationItems> {
  const { snapshot, moment, reader, today } = reading;
  const decided = reader.may('commendation.decide') ? await decidableUnits(reading) : new Set<string>();
  const all = await proposals(snapshot, moment);
  const units = await reading.units();
  const item = (each: Proposal) => itemOf(reading, each, units.get(each.unit)?.code ?? each.unit);
  const open = all.filter(({ state }) => state === 'proposed');
  const weekAgo = startOfDay(addDays(today, -7));
  return {
    waiting: open.filter(({ unit, subject }) => decided.has(unit) && subject !== reader.officer).map(item),
    handedOn: open.filter(({ proposedBy }) => proposedBy === reader.person).map(item),
    done: all
      .filter(({ settledBy, settledAt }) => settledBy === reader.person && settledAt !== null && settledAt > weekAgo)
      .map((each) => ({ ...item(each), state: 'done' as const })),
  };
}

export async function decidableUnits({ reader, ...reading }: Reading): Promise<ReadonlySet<string>> {
  const reach = await reader.units('commendation.decide');
  if (reach !== undefined) return new Set(reach);
  const own = reader.posts.map(unitOfPost);
  return new Set(below((await reading.unitsToday()).values(), own));
}

function itemOf(
  reading: Reading,
  { caseId, proposal, form, unit, decideBy, deedOn }: Proposal,
  code: string,
): InboxItem {
  const name = formName(form);
  return {
    id: `commendation|${proposal}`,
    kind: 'decideCommendation',
    caseId,
    title: both(`Quyết định đề nghị khen thưởng: ${name.vi}`, `Decide a commendation: ${name.en}`),
    why: both(`${code} đề nghị, thành tích ngày ${date(deedOn)}`, `proposed by ${code}, deed of ${date(deedOn)}`),
    unit,
    code,
    ...dueFields(reading, decideBy),
    href: '/khen-thuong',
  };
}

import { unitSteps } from '@vandong/campaign/read-model';
import { openInspectionsLedBy } from '@vandong/inspection/read-model';
import { postsAt } from '@vandong/organisation/read-model';
import { frameOf, isInterim, type Reading } from '../reading/index.js';
import { both, date, stepName } from '../words/index.js';
import { dueFields, unitHref, type InboxItem } from './item.js';

/** Inspections whose team the reader leads: they wait from the day on which the window opens. */
export async function inspectionItems(reading: Reading): Promise<InboxItem[]> {
  const { snapshot, moment, reader, today } = reading;
  const units = await reading.units();
  const led = reader.posts.length > 0 ? await openInspectionsLedBy(snapshot, moment, reader.posts) : [];
  return led
    .filter(({ opensOn }) => opensOn <= today)
    .map(({ caseId, inspection, unit, dueOn, teamName }) => {
      const code = units.get(unit)?.code ?? unit;
      return {
        id: `inspection|${inspection}`,
        kind: 'recordInspection',
        caseId,
        title: both(`Kiểm tra ${code}, nhập biên bản`, `Inspect ${code}, enter the minutes`),
        why: both(`${teamName}, hạn ${date(dueOn)}`, `${teamName}, due ${date(dueOn)}`),
        unit,
        code,
        ...dueFields(reading, dueOn),
        href: `/kiem-tra?chon=${encodeURIComponent(inspection)}`,
      };
    });
}

/** Steps of the units the reader heads that are late or due this week; an inspection is owed by the inspecting side. */
export async function stepItems(reading: Reading): Promise<InboxItem[]> {
  const { snapshot, moment, reader } = reading;
  const leads = (await postsAt(snapshot, moment, { posts: reader.posts }))
    .filter(({ postRank }) => postRank === 'head')
    .map(({ unit }) => unit);
  if (leads.length === 0) return [];
  const frame = await frameOf(reading);
  const { campaign, round } = frame;
  const units = await reading.units();
  const items: InboxItem[] = [];
  for (const step of await unitSteps(snapshot, moment, {
    campaign: campaign.campaign,
    round: round.round,
    units: leads,
  })) {
    if (
      (step.state !== 'absent' && step.state !== 'entered') ||
      step.paused ||
      step.step === 'inspection' ||
      step.step === 'accountability'
    )
      continue;
    const due = dueFields(reading, step.dueOn);
    if (due.state !== 'late' && due.state !== 'due') continue;
    const unit = units.get(step.unit);
    const name = stepName(step.step, { kind: unit?.kind, interim: isInterim(frame) });
    items.push({
      id: `step|${step.caseId}|${step.step}`,
      kind: 'step',
      caseId: step.caseId,
      matter: step.step,
      title: both(`Hoàn thành bước ${name.vi}`, `Finish ${name.en}`),
      why: both(
        `${unit?.code ?? step.unit}, hạn ${date(step.dueOn)}`,
        `${unit?.code ?? step.unit}, due ${date(step.dueOn)}`,
      ),
      unit: step.unit,
      code: unit?.code ?? step.unit,
      ...due,
      href: unitHref(step.unit),
    });
  }
  return items;
}

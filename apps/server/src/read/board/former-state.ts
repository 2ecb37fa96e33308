import { parseUnitRound } from '@vandong/campaign/domain';
import { unitSteps, type TimelineEvent } from '@vandong/campaign/read-model';
import { dayOf } from '@vandong/kernel';
import { frameOf, grouped, type Reading, type SeenEvent } from '../reading/index.js';
import { shownStateOf, soonUntil, type Shown } from '../state/index.js';

/** How what an event settled had looked until then: its deadline and the event's own day decide. */
export async function formerStates(
  reading: Reading,
  events: readonly SeenEvent[],
): Promise<(event: SeenEvent) => Shown | undefined> {
  const deadlines = await deadlinesOf(reading, events.filter(isCompletion));
  return (event) => {
    const dueOn = event.of.dueOn ?? deadlines.get(`${event.stream}|${String(event.data['step'])}`);
    const day = dayOf(event.occurredAt);
    return dueOn === undefined
      ? undefined
      : shownStateOf({ state: 'entered', dueOn }, day, soonUntil(reading.calendar, day));
  };
}

const isCompletion = ({ type }: TimelineEvent): boolean => type === 'StepCompleted';

/** Deadlines of the steps of these units' rounds, by `<stream>|<step>`. */
async function deadlinesOf(reading: Reading, events: readonly TimelineEvent[]): Promise<ReadonlyMap<string, string>> {
  if (events.length === 0) return new Map();
  const { campaign } = await frameOf(reading);
  const found = new Map<string, string>();
  const rounds = grouped(
    events.flatMap(({ stream }) => parseUnitRound(stream) ?? []),
    ({ round }) => round,
  );
  for (const [round, refs] of rounds) {
    const scope = { campaign: campaign.campaign, round, units: [...new Set(refs.map(({ unit }) => unit))] };
    for (const { caseId, step, dueOn } of await unitSteps(reading.snapshot, reading.moment, scope))
      found.set(`${caseId}|${step}`, dueOn);
  }
  return found;
}

import { listClosesOn } from '@vandong/commendation/domain';
import { acts } from '@vandong/conduct/domain';
import { inspectionsOfRound } from '@vandong/inspection/read-model';
import { holderName, labelsOf, type Reading } from '../reading/index.js';
import { both, formName, proposableForms } from '../words/index.js';
import { confirmableOf } from './confirmable.js';
import type { UnitFile } from './file.js';
import type { UnitPage } from './unit.js';

type Choices = UnitPage['choices'];

/** What the forms of the reader's actions choose from; nothing for an action he does not have. */
export async function choicesOf(
  reading: Reading,
  unit: string,
  actions: UnitPage['actions'],
  file: UnitFile,
): Promise<Choices> {
  const may = (action: UnitPage['actions'][number]) => actions.includes(action);
  const review = file.steps.find(({ step }) => step === 'review')?.dueOn;
  const closes = review && listClosesOn(reading.calendar, review);
  return {
    ...(may('propose') && closes && closes >= reading.today && { listClosesOn: closes }),
    acts: may('reportViolation')
      ? Object.entries(acts).map(([act, { name, nameEn }]) => ({ act, name: both(name, nameEn) }))
      : [],
    confirmable: may('nothingArose') ? await confirmableOf(reading, unit, file) : [],
    forms: may('propose') ? proposableForms.map((form) => ({ form, name: formName(form) })) : [],
    teams: may('scheduleInspection') ? await teamsOf(reading, file) : [],
  };
}

/** The inspection teams of the round, as its inspections name them; only those a reader may schedule for. */
async function teamsOf(reading: Reading, { frame }: UnitFile): Promise<Choices['teams']> {
  const { snapshot, moment, reader } = reading;
  const { campaign, round } = frame;
  const all = await inspectionsOfRound(snapshot, moment, campaign.campaign, round.round);
  const teams = [...new Map(all.map((each) => [`${each.teamName} ${each.leadPost}`, each])).values()];
  const label = await labelsOf(
    reading,
    teams.map(({ leadPost }) => leadPost),
  );
  const reached = await Promise.all(teams.map(({ chairUnit }) => reader.reaches('inspection.schedule', chairUnit)));
  return teams
    .filter((_, index) => reached[index])
    .map(({ teamName, leadPost, chairUnit }) => ({ teamName, leadPost, chairUnit, lead: holderName(label(leadPost)) }))
    .sort((a, b) => a.teamName.localeCompare(b.teamName, 'vi', { numeric: true }));
}

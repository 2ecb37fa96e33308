import type { Step } from '@vandong/campaign/domain/events';
import { unitSteps, type UnitStep } from '@vandong/campaign/read-model';
import { proposals } from '@vandong/commendation/read-model';
import { inspectionsById } from '@vandong/inspection/read-model';
import { categoryOf, type Day } from '@vandong/kernel';
import { frameOf, unitRoundOf, whoseSteps, type Reading } from '../reading/index.js';
import { lateDays, shownStateOf, type Shown } from '../state/index.js';
import { both, matterName, type Bilingual } from '../words/index.js';

/** What is due inside a case: whose it is, until when, and how it stands on the day shown. */
export interface Matter {
  readonly caseId: string;
  readonly matter: string;
  /** the unit the matter is about */
  readonly unit: string;
  readonly code: string;
  readonly step: Step;
  readonly what: Bilingual;
  /** who owes it: the inspecting side owes an inspection, never the inspected unit */
  readonly owner: string;
  readonly ownerUnit: string;
  readonly dueOn: Day;
  readonly state: Shown;
  readonly lateDays: number;
  readonly ask: string;
}
export type FindMatter = (caseId: string, matter: string, dueOn: Day) => Matter | undefined;

const idOf = (caseId: string): string => caseId.slice(caseId.indexOf('-') + 1);

/** Reads what these cases are about. Leader reviews are not among them: they are found with their file alone. */
export async function mattersOf(reading: Reading, cases: readonly string[]): Promise<FindMatter> {
  const { snapshot, moment } = reading;
  const units = await reading.units();
  const code = (unit: string) => units.get(unit)?.code ?? unit;
  const of = (category: string) => cases.filter((each) => categoryOf(each) === category);
  const inspections = new Map(
    (await inspectionsById(snapshot, moment, of('inspection').map(idOf))).map((each) => [each.caseId, each]),
  );
  const awards = new Map(
    (of('commendation').length ? await proposals(snapshot, moment, { cases: of('commendation') }) : []).map((each) => [
      each.caseId,
      each,
    ]),
  );
  const steps = await stepsOf(reading, of('unitRound'));
  const whose = await whoseSteps(reading, of('unitRound'));
  const due = (state: 'open' | UnitStep['state'], dueOn: Day, paused = false) => ({
    dueOn,
    state: shownStateOf({ state, dueOn, paused }, moment.day, reading.soon),
    lateDays: lateDays(reading.calendar, dueOn, moment.day),
  });
  return (caseId, matter, dueOn) => {
    const inspection = inspections.get(caseId);
    if (inspection) {
      const { unit, teamName, chairUnit, state } = inspection;
      const settled = ({ recorded: 'done', missed: 'missed', cancelled: 'waived', scheduled: 'open' } as const)[state];
      return {
        caseId,
        matter,
        unit,
        code: code(unit),
        step: 'inspection',
        what: both(`Kiểm tra ${code(unit)}`, `Inspection of ${code(unit)}`),
        owner: reading.say(
          both(`${teamName}, chủ trì ${code(chairUnit)}`, `${teamName}, chaired by ${code(chairUnit)}`),
        ),
        ownerUnit: chairUnit,
        ask: 'gửi biên bản kiểm tra',
        ...due(settled, inspection.dueOn),
      };
    }
    const award = awards.get(caseId);
    if (award) {
      return {
        caseId,
        matter,
        unit: award.unit,
        code: code(award.unit),
        step: 'commendation',
        what: both(`Đề nghị khen thưởng của ${code(award.unit)}`, `Commendation proposed by ${code(award.unit)}`),
        owner: code(award.unit),
        ownerUnit: award.unit,
        ask: 'quyết định đề nghị',
        ...due(award.state === 'proposed' ? 'open' : 'done', award.decideBy),
      };
    }
    const [, , , unit] = unitRoundOf(caseId) ?? [];
    if (unit === undefined) return undefined;
    const name = matterName(matter, whose(caseId));
    const step = steps.get(`${caseId}|${matter}`);
    return {
      caseId,
      matter,
      unit,
      code: code(unit),
      step: matter as Step,
      what: both(`${name.vi} ${code(unit)}`, `${name.en} of ${code(unit)}`),
      owner: code(unit),
      ownerUnit: unit,
      ask: 'báo cáo kết quả',
      ...due(step?.state ?? 'open', step?.dueOn ?? dueOn, step?.paused),
    };
  };
}

async function stepsOf(reading: Reading, cases: readonly string[]): Promise<Map<string, UnitStep>> {
  const found = new Map<string, UnitStep>();
  const parsed = cases.flatMap((caseId) => unitRoundOf(caseId) ?? []);
  if (parsed.length === 0) return found;
  const { campaign, rounds } = await frameOf(reading);
  for (const { round } of rounds) {
    const units = cases
      .map(unitRoundOf)
      .flatMap((match) => (match && Number(match[2]) === round ? (match[3] ?? []) : []));
    if (units.length === 0) continue;
    for (const step of await unitSteps(reading.snapshot, reading.moment, { campaign: campaign.campaign, round, units }))
      found.set(`${step.caseId}|${step.step}`, step);
  }
  return found;
}

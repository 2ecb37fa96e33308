import * as campaign from '@vandong/campaign/read-model';
import { inspectionsOfUnit } from '@vandong/inspection/read-model';
import { proposals } from '@vandong/commendation/read-model';
import { frameOf, knownProposals, knownVisits, type Frame, type Reading } from '../reading/index.js';

/** Everything one unit's page rests on. */
export async function unitFile(reading: Reading, unit: string, round?: number) {
  const { snapshot, moment } = reading;
  const frame: Frame = await frameOf(reading, round);
  const scope = { campaign: frame.campaign.campaign, round: frame.round.round, units: [unit] };
  const steps = await campaign.unitSteps(snapshot, moment, scope);
  const caseId = steps[0]?.caseId;
  const file = caseId === undefined ? undefined : await campaign.unitRoundFile(snapshot, moment, caseId);
  const of = async <T>(read: (caseId: string) => Promise<readonly T[]>): Promise<readonly T[]> =>
    caseId === undefined ? [] : read(caseId);
  const visits = await inspectionsOfUnit(snapshot, moment, unit);
  const made = await proposals(snapshot, moment, { units: [unit] });
  return {
    frame,
    steps,
    caseId,
    file,
    share: (await campaign.unitShares(snapshot, moment, caseId === undefined ? [] : [caseId]))[0],
    moves: await of((id) => campaign.moves(snapshot, moment, id)),
    waivers: await of((id) => campaign.waivers(snapshot, moment, id)),
    extensions: await of((id) => campaign.extensions(snapshot, moment, id)),
    tasks: await of((id) => campaign.unitTasks(snapshot, moment, id)),
    sessions: await of((id) => campaign.sessions(snapshot, moment, id)),
    pause: caseId === undefined ? undefined : await campaign.pauseOf(snapshot, moment, caseId),
    planned: await campaign.tasks(snapshot, frame.campaign.campaign, frame.round.round),
    inspections: await knownVisits(reading, visits),
    proposals: await knownProposals(reading, made),
    // what is met does not depend on who looks
    inspected: visits.some(({ round: of, state }) => of === frame.round.round && state === 'recorded'),
    proposed: made.filter(({ round: of }) => of === frame.round.round).map(({ state }) => state),
    seesInspections: await reading.reader.reaches('inspection.read', unit),
    enrolled: (await campaign.enrolments(snapshot, moment, scope.campaign, scope.round)).some(
      (each) => each.unit === unit,
    ),
  };
}
export type UnitFile = Awaited<ReturnType<typeof unitFile>>;

import type { Permission } from '@vandong/access/domain';
import { postsAt } from '@vandong/organisation/read-model';
import type { Reading } from '../reading/index.js';
import { deciderOf } from '../inbox/index.js';
import { confirmableOf } from './confirmable.js';
import type { UnitFile } from './file.js';
import { standsAt } from './gate.js';
import { makeUpList } from './make-up.js';
import type { UnitPage } from './unit.js';

type Action = UnitPage['actions'][number];
const open = (file: UnitFile, step: string): boolean =>
  file.steps.some((each) => each.step === step && (each.state === 'absent' || each.state === 'entered'));
/** A briefing that is done may still have a make-up session ahead. */
const owesMakeUp = ({ sessions }: UnitFile): boolean => sessions.some(({ held }) => !held);
const criteria = (file: UnitFile, criterion: string): boolean =>
  Object.values(file.file?.criteria ?? {}).some((each) => each?.includes(criterion as never));

/** Which action needs which right, and when it has an object. The decider has the last word. */
const rules: readonly {
  readonly action: Action;
  readonly needs: Permission;
  readonly when: (file: UnitFile) => boolean;
}[] = [
  { action: 'recordPlan', needs: 'plan.write', when: (file) => open(file, 'plan') && criteria(file, 'plan.document') },
  {
    action: 'receiveAssignment',
    needs: 'plan.write',
    when: (file) => open(file, 'plan') && criteria(file, 'plan.assignmentReceived'),
  },
  {
    action: 'planBriefing',
    needs: 'briefing.write',
    when: (file) => open(file, 'briefing') || makeUpList(file).length > 0,
  },
  { action: 'holdBriefing', needs: 'briefing.write', when: (file) => open(file, 'briefing') || owesMakeUp(file) },
  { action: 'deliverTask', needs: 'plan.write', when: (file) => file.tasks.some(({ state }) => state === 'open') },
  { action: 'acceptTask', needs: 'plan.decide', when: (file) => file.tasks.some(({ state }) => state === 'delivered') },
  { action: 'waiveTask', needs: 'plan.decide', when: (file) => file.tasks.some(({ state }) => state === 'open') },
  { action: 'requestExtension', needs: 'plan.write', when: (file) => standsAt(file) !== undefined },
  {
    action: 'decideExtension',
    needs: 'plan.decide',
    when: (file) => file.extensions.some(({ granted }) => granted === null),
  },
  { action: 'waiveStep', needs: 'plan.decide', when: (file) => standsAt(file) !== undefined },
  { action: 'pause', needs: 'plan.decide', when: (file) => file.pause === undefined && standsAt(file) !== undefined },
  { action: 'resume', needs: 'plan.decide', when: (file) => file.pause !== undefined },
  { action: 'recordReview', needs: 'review.record', when: (file) => open(file, 'review') },
  {
    action: 'completeStep',
    needs: 'plan.write',
    when: (file) => {
      const step = standsAt(file);
      return file.steps.some((each) => each.step === step && each.state === 'entered');
    },
  },
  {
    action: 'scheduleInspection',
    needs: 'inspection.schedule',
    when: (file) =>
      open(file, 'inspection') &&
      !file.inspections.some(({ round, state }) => round === file.frame.round.round && state === 'scheduled'),
  },
  { action: 'reportViolation', needs: 'violation.report', when: () => true },
  { action: 'propose', needs: 'commendation.propose', when: (file) => open(file, 'commendation') },
];

/** A right is not enough for these: they are the approver's, the head above a team or the standing deputy (dossier 1.5). */
const ofApprover: ReadonlySet<Action> = new Set(['decideExtension', 'waiveStep', 'pause', 'resume']);

/** Only the head of the unit asks for more time (dossier 1.5); his deputies are not offered what would be refused. */
const ofHead: ReadonlySet<Action> = new Set(['requestExtension']);

const leads = async ({ snapshot, moment, reader }: Reading, unit: string): Promise<boolean> =>
  (await postsAt(snapshot, moment, { posts: reader.posts })).some(
    (post) => post.unit === unit && post.postRank === 'head',
  );

/** What the reader may do here now; nothing on the page of another day, nor when the round is over. */
export async function actionsOf(reading: Reading, unit: string, file: UnitFile): Promise<Action[]> {
  const { reader, moment, today } = reading;
  if (moment.day !== today || !file.file || file.file.closedAt !== null) return [];
  const actions: Action[] = [];
  const decides = (await deciderOf(reading))({ unit });
  const heads = await leads(reading, unit);
  for (const { action, needs, when } of rules)
    if (
      when(file) &&
      (decides || !ofApprover.has(action)) &&
      (heads || !ofHead.has(action)) &&
      (await reader.reaches(needs, unit))
    )
      actions.push(action);
  if ((await reader.reaches('plan.write', unit)) && (await confirmableOf(reading, unit, file)).length > 0)
    actions.push('nothingArose');
  const visit = file.inspections.find(({ round, state }) => round === file.frame.round.round && state === 'scheduled');
  // the inspecting side records, never the inspected unit
  if (visit && (await reader.reaches('inspection.record', visit.chairUnit))) actions.push('recordInspection');
  return actions;
}

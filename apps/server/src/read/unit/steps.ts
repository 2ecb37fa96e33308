import { steps } from '@vandong/campaign/domain/events';
import { dayOf, workingDaysBetween, type WorkingCalendar } from '@vandong/kernel';
import { shareOf } from '../board/index.js';
import { lateDays, shownStateOf } from '../state/index.js';
import { both, date, moveCause, stepName, type Bilingual } from '../words/index.js';
import { isInterim, type Reading } from '../reading/index.js';
import type { UnitFile } from './file.js';
import type { UnitPage } from './unit.js';

type Context = Pick<Reading, 'calendar' | 'moment' | 'soon'>;

/** Working days against the current deadline: negative is early. */
function variance(calendar: WorkingCalendar, dueOn: string, on: string): number {
  return on > dueOn ? workingDaysBetween(calendar, dueOn, on) : -workingDaysBetween(calendar, on, dueOn);
}

/** The strip of seven: planned, actual, variance. */
export function stepsOf(
  file: UnitFile,
  names: (person: string) => string,
  { calendar, moment, soon }: Context,
  kind: string,
): UnitPage['steps'] {
  const of = { kind, interim: isInterim(file.frame) };
  return steps.map((step) => {
    const owed = file.steps.find((each) => each.step === step);
    const name = stepName(step, of);
    if (!owed) return { step, name, state: 'blank', carriedOver: false };
    const state = shownStateOf(owed, moment.day, soon);
    const done = state === 'done' && owed.completedOn !== null;
    const waiver = file.waivers.find((each) => each.step === step);
    const share = shareOf(step, file.share);
    const note = noteOf(step, file);
    return {
      step,
      name,
      state,
      ...(owed.opensOn !== null && { opensOn: owed.opensOn }),
      firstDueOn: owed.firstDueOn,
      dueOn: owed.dueOn,
      ...(owed.enteredAt !== null && { enteredOn: dayOf(owed.enteredAt) }),
      ...(done &&
        owed.completedOn && {
          completedOn: owed.completedOn,
          varianceDays: variance(calendar, owed.dueOn, owed.completedOn),
        }),
      ...(state === 'late' && { varianceDays: lateDays(calendar, owed.dueOn, moment.day) }),
      carriedOver: owed.carriedOver,
      ...(state === 'waived' && waiver && { waived: { reason: waiver.reason, by: names(waiver.by) } }),
      ...(share && { share }),
      ...(note && { note }),
    };
  });
}

function noteOf(step: string, { file, inspections, frame, proposals }: UnitFile): Bilingual | undefined {
  if (step === 'briefing' && file && file.outlineVersion > 0)
    return both(`Đề cương bản ${file.outlineVersion}`, `Outline version ${file.outlineVersion}`);
  const inspection = inspections.find(({ round, state }) => round === frame.round.round && state !== 'cancelled');
  if (step === 'inspection' && inspection) return both(inspection.teamName, inspection.teamName);
  const made = proposals.filter(({ round }) => round === frame.round.round).length;
  return step === 'commendation' && made > 0 ? both(`${made} đề nghị`, `${made} proposals`) : undefined;
}

/** First deadline, current one, why it moved and who approved: the first is never lost. */
export function deadlinesOf(
  file: UnitFile,
  names: (person: string) => string,
  { calendar, moment, soon, say }: Context & Pick<Reading, 'say'>,
  kind: string,
): UnitPage['deadlines'] {
  const of = { kind, interim: isInterim(file.frame) };
  return file.steps
    .filter(({ step }) => step !== 'accountability' && (step !== 'inspection' || file.seesInspections))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((owed) => {
      const state = shownStateOf(owed, moment.day, soon);
      const late = state === 'late' ? lateDays(calendar, owed.dueOn, moment.day) : 0;
      return {
        what: stepName(owed.step, of),
        step: owed.step,
        firstDueOn: owed.firstDueOn,
        dueOn: owed.dueOn,
        state,
        ...(late > 0 && { lateDays: late }),
        moves: file.moves
          .filter(({ step }) => step === owed.step)
          .map(({ from, to, cause }) => ({ from, to, cause, ...approvalOf(file, owed.step, to, cause, names, say) })),
      };
    });
}

function approvalOf(
  { extensions }: UnitFile,
  step: string,
  to: string,
  cause: 'extension' | 'calendar' | 'pause' | 'reschedule' | 'newOutline',
  names: (person: string) => string,
  say: Reading['say'],
) {
  const granted =
    cause === 'extension'
      ? extensions.find((each) => each.step === step && each.granted === true && each.to >= to)
      : undefined;
  const by = granted?.decidedBy?.replace(/^person:/, '');
  return granted
    ? { reason: granted.reason, ...(by && { approvedBy: names(by) }) }
    : { reason: `${say(moveCause(cause))}, ${date(to)}` };
}

import { steps } from '@vandong/campaign/domain/events';
import { criterionAction, criterionText } from '../words/index.js';
import type { UnitFile } from './file.js';
import { makeUpList } from './make-up.js';
import type { UnitPage } from './unit.js';

const settled = new Set(['done', 'waived', 'missed']);
/** The unit stands at its earliest expected step that is not settled (dossier 1.5). */
export const standsAt = ({ steps: owed }: UnitFile) =>
  steps.find((step) => owed.some((each) => each.step === step && !settled.has(each.state)));

/** Exit criteria of that step and those not met, from the read models: what the decider will ask. */
export function gateOf(unit: UnitFile): UnitPage['gate'] {
  const step = standsAt(unit);
  const { file } = unit;
  // whether leaders are under review, or that none are, is not for this page
  if (!step || !file || step === 'accountability') return undefined;
  const criteria = file.criteria[step] ?? [];
  const missing = criteria.filter((criterion) => !isMet(unit, criterion));
  const left = { 'briefing.coverage': file.strength - present(unit), 'implementation.tasks': openTasks(unit) };
  return {
    step,
    met: criteria.length - missing.length,
    of: criteria.length,
    missing: missing.map((code) => ({
      code,
      text: criterionText(code, {
        left: code in left ? left[code as keyof typeof left] : 0,
        version: file.outlineVersion,
      }),
      action: criterionAction(code),
    })),
  };
}

const openTasks = ({ tasks }: UnitFile): number =>
  tasks.filter(({ state }) => state === 'open' || state === 'delivered').length;
/** Heads briefed on the current outline; those counted twice never push an absentee out. */
export const present = (unit: UnitFile): number =>
  Math.max(0, Math.min(unit.share?.present ?? 0, (unit.file?.strength ?? 0) - makeUpList(unit).length));
/** Everyone who was not briefed is on the list, each with a day. */
const isListed = (unit: UnitFile): boolean => {
  const list = makeUpList(unit);
  return list.every(({ on }) => on !== undefined) && present(unit) + list.length >= (unit.file?.strength ?? 0);
};

function isMet(unit: UnitFile, criterion: string): boolean {
  const { file, inspected, proposed } = unit;
  if (!file) return false;
  switch (criterion) {
    case 'plan.basis':
      return (file.planBasis ?? 0) > 0;
    case 'plan.sixClarities':
      return file.sixClarities === true;
    case 'plan.document':
      return file.planNo !== null;
    case 'plan.assignmentReceived':
      return file.receivedOn !== null;
    case 'plan.contactOfficer':
      return file.contactOfficer !== null;
    case 'briefing.coverage':
      return file.strength === 0 || present(unit) * 100 >= file.coverageTarget * file.strength;
    case 'briefing.makeUpList':
      return isListed(unit);
    case 'implementation.tasks':
      return openTasks(unit) === 0;
    case 'inspection.minutes':
      return inspected;
    case 'review.recorded':
      return file.reviewNo !== null;
    case 'review.conclusions':
      return file.conclusions?.every(({ task, owner }) => task !== '' && owner.trim() !== '') ?? false;
    case 'commendation.settled':
      return !proposed.includes('proposed') && (proposed.length > 0 || file.noCommendation === true);
    default:
      return false;
  }
}

import { restrictedTimeline } from '@vandong/campaign/read-model';
import { unitOfPost } from '@vandong/organisation/domain';
import type { Reading } from '../reading/index.js';
import type { UnitFile } from './file.js';
import type { UnitPage } from './unit.js';

type Confirmable = UnitPage['choices']['confirmable'];
const ahead: ReadonlySet<string> = new Set(['plan', 'briefing', 'implementation', 'inspection', 'review']);
const open: ReadonlySet<string> = new Set(['absent', 'entered']);

/** The steps of which the reader may say *Không phát sinh* with success, so that the page offers nothing that would be refused. */
export async function confirmableOf(reading: Reading, unit: string, file: UnitFile): Promise<Confirmable> {
  const { steps, proposals, frame, caseId } = file;
  if (caseId === undefined || steps.some(({ step, state }) => ahead.has(step) && open.has(state))) return [];
  const waiting = proposals.some(({ round, state }) => round === frame.round.round && state === 'proposed');
  const commendation = steps.some(({ step, state }) => step === 'commendation' && open.has(state)) && !waiting;
  const accountability = steps.some(({ step }) => step === 'accountability');
  return [
    ...(commendation ? (['commendation'] as const) : []),
    ...(accountability && (await mayConfirmSeventh(reading, unit, caseId)) ? (['accountability'] as const) : []),
  ];
}

/**
 * Whether step 7 is done is no shared fact: it would tell of leaders under review. What the unit confirmed itself its own
 * people know; that reviews settled the step only those learn who may read them.
 */
async function mayConfirmSeventh(
  { reader, snapshot, moment }: Reading,
  unit: string,
  caseId: string,
): Promise<boolean> {
  const everywhere = (await reader.units('plan.write')) === undefined;
  if (everywhere && !reader.posts.some((post) => unitOfPost(post) === unit)) return false;
  const said = (await restrictedTimeline(snapshot, moment, [caseId])).filter(
    ({ data }) => (data as { step?: string }).step === 'accountability',
  );
  const reads = await reader.reaches('leaderReview.read', unit);
  return !said.some(({ type }) => type === 'NothingArose' || (reads && type === 'StepCompleted'));
}

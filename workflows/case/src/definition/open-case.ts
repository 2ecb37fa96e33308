import {
  condition,
  continueAsNew,
  defineSignal,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { POKE, unsettled, type CaseRef, type LookActivities, type Seen } from '../contract/index.js';

const LOOKS_PER_RUN = 200;
const poke = defineSignal(POKE);
const { look } = proxyLocalActivities<LookActivities>({
  // longer than the log gives up waiting for its answer: a look that is tried again has none of its own still under way
  startToCloseTimeout: '1m',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '1m' },
});

/**
 * A case that is looked at in the log at the start, when a step is wished for, on every poke and at its next due instant.
 * `dirty` is cleared before a look, so a poke during it asks for another: nothing is counted, nothing can be lost.
 */
export function openCase(ref: CaseRef) {
  const asked = new Set<string>();
  let dirty = false;
  let looks = 0;
  let seen: Seen | undefined;
  let turning: Promise<void> | undefined;
  setHandler(poke, () => {
    dirty = true;
  });

  async function wakeAndLook() {
    if (seen && !dirty) {
      await (seen.wakeIn === undefined ? condition(() => dirty) : condition(() => dirty, Math.max(1, seen.wakeIn)));
      // Only directly after a wait: between a wish and its look a new run would forget the wish and livelock.
      if (looks >= LOOKS_PER_RUN || workflowInfo().continueAsNewSuggested) await continueAsNew(ref);
    }
    dirty = false;
    seen = await look(ref, [...asked]);
    looks += 1;
  }

  /** Whoever waits shares one turn: one timer, one activity, never two local activities in flight. */
  const turn = () =>
    (turning ??= wakeAndLook().finally(() => {
      turning = undefined;
    }));

  async function through(step: string) {
    asked.add(step);
    if (seen?.steps[step] === 'absent') dirty = true;
    while (!seen || (!seen.closed && unsettled.has(seen.steps[step]))) await turn();
  }
  return { through, close: () => through('close') };
}

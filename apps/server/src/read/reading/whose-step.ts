import type { StepOf } from '../words/index.js';
import { frameOf, isInterim } from './frame.js';
import type { Reading } from './reading.js';

/** The parts of a unit round's stream: campaign, round, unit. */
export const unitRoundOf = (caseId: string) => /^unitRound-([^.]+)\.(\d{1,2})\.(.+)$/.exec(caseId);

/** Whose steps the events of these streams speak of: a team's first step and an interim review have names of their own. */
export async function whoseSteps(reading: Reading, streams: readonly string[]): Promise<(stream: string) => StepOf> {
  if (!streams.some(unitRoundOf)) return () => ({});
  const frame = await frameOf(reading);
  const units = await reading.units();
  return (stream) => {
    const [, , round, unit] = unitRoundOf(stream) ?? [];
    return unit === undefined ? {} : { kind: units.get(unit)?.kind, interim: isInterim(frame, Number(round)) };
  };
}

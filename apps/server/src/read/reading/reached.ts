import { isOwnCase } from '@vandong/conduct/domain';
import type { ViolationFile } from '@vandong/conduct/read-model';
import { endOfDay, type Day } from '@vandong/kernel';
import { tenuresOf, unitsAt, type Tenure } from '@vandong/organisation/read-model';
import { ruleOf } from './liability-rule.js';
import type { Reading } from './reading.js';
import { upwards } from './tree.js';

type Case = Pick<ViolationFile, 'unit' | 'officer' | 'occurredOn'>;

/** Could some conclusion of the case reach the reader? He led the officer on the day of the act, whatever he holds today. */
export async function isReached(
  { snapshot, moment, reader, today }: Pick<Reading, 'snapshot' | 'moment' | 'reader' | 'today'>,
  { unit, officer, occurredOn }: Case,
): Promise<boolean> {
  const then = { ...moment, day: occurredOn, at: endOfDay(occurredOn) };
  const line = upwards(new Map((await unitsAt(snapshot, then)).map((each) => [each.unit, each])), unit);
  const tenures = await tenuresOf(
    snapshot,
    line.map((each) => each.unit),
  );
  const levels = line.map((each) => ({ unit: each.unit, posts: leadersOf(each.unit, tenures, occurredOn) }));
  return isOwnCase(
    reader.officer,
    { officer, on: occurredOn, today, managingUnit: unit, levels },
    await ruleOf({ snapshot }, occurredOn),
  );
}

const leadersOf = (unit: string, tenures: readonly Tenure[], on: Day) =>
  tenures.flatMap(({ unit: of, post, postRank: rank, officer, from, to }) =>
    of === unit && rank !== 'staff' && from <= on && (to === null || on < to)
      ? [{ post, rank, fields: [], holder: { officer, mode: 'appointed' as const } }]
      : [],
  );

import { reviewDeadlines } from '@vandong/conduct/domain';
import type { LeaderReview, ViolationFile } from '@vandong/conduct/read-model';
import { decidesReview, labelsOf, ruleOf, type Reading } from '../reading/index.js';
import { both } from '../words/index.js';
import type { CasePage } from './case.js';
import type { FurtherLevel } from '@vandong/conduct/domain';
import { personOf } from './rows.js';

/** One level further, for those whom the decider would hear: the authority competent for it, or who writes its order down. */
export async function furtherOf(
  reading: Reading,
  file: ViolationFile,
  reviews: readonly LeaderReview[],
  found: FurtherLevel | undefined,
): Promise<CasePage['further']> {
  const { reader, today, moment, calendar } = reading;
  const { officer, occurredOn, unit: managing } = file;
  const [first] = found?.leaders ?? [];
  if (!found || !first || moment.day !== today || reader.officer === officer) return undefined;
  if (found.leaders.some((each) => each.officer === reader.officer)) return undefined;
  if (!(await reader.reaches('leaderReview.decide', managing))) return undefined;
  const { unit } = first;
  if (!(await decidesReview(reading, file, first, reviews))) return undefined;
  const named = (await reading.units()).get(unit);
  const names = await reading.names(found.leaders.map((each) => each.officer));
  const label = await labelsOf(
    reading,
    found.leaders.map(({ post }) => post),
  );
  const { explainBy } = reviewDeadlines(calendar, await ruleOf(reading, occurredOn), today, today);
  return {
    code: named?.code ?? unit,
    unitName: both(named?.name ?? unit, named?.nameEn ?? unit),
    leaders: found.leaders.map((each) => ({ leader: personOf(each.officer, names, label(each.post)), explainBy })),
  };
}

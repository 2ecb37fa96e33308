import type { CommandLine } from '@vandong/conduct/domain';
import type { LeaderReview, ViolationFile } from '@vandong/conduct/read-model';
import { tenuresOf, type Tenure } from '@vandong/organisation/read-model';
import type { z } from 'zod';
import type { managedLeader } from '../../contract/index.js';
import { labelsOf, upwards, type PostLabels, type Reading } from '../reading/index.js';
import { addDays } from '@vandong/kernel';
import { both, date, liabilityReasons, same } from '../words/index.js';
import { personOf, reviewName } from './rows.js';
import { seesLeaders } from './sight.js';

export type ManagedLeader = z.infer<typeof managedLeader>;
interface Judged {
  readonly level: number;
  readonly unit: string;
  readonly post: string;
  readonly officer?: string;
  readonly opened: boolean;
  readonly reason: string;
  /** what came of it is not for this reader */
  readonly withheld?: boolean;
}
const LEVELS = 2;
const withheld = { opened: false, reason: '', withheld: true } as const;

/**
 * "Ai quản lý ngày …?": who is opened and who is not, each with the reason and the bars of his post. `reviews`: those the
 * reader may see; of the others he learns who led on that day, not what came of it.
 */
export async function managedOn(
  reading: Reading,
  file: ViolationFile,
  reviews: readonly LeaderReview[],
  line: CommandLine | undefined,
): Promise<ManagedLeader[]> {
  const all = await seesLeaders(reading, file);
  const judged: Judged[] = file.leaders
    ? [
        ...file.leaders.map(({ because, ...each }) =>
          all || reviews.some(({ leader }) => leader === each.officer)
            ? { ...each, opened: true, reason: because }
            : { ...each, ...withheld },
        ),
        ...(file.notOpened ?? []).map((each) => (all ? { ...each, opened: false } : { ...each, ...withheld })),
      ]
    : (line?.levels ?? [])
        .slice(0, LEVELS)
        .flatMap(({ unit, posts }, index) =>
          posts.flatMap(({ post, holder }) =>
            holder ? [{ level: index + 1, unit, post, officer: holder.officer, opened: false, reason: '' }] : [],
          ),
        );
  return shown(reading, judged, file.occurredOn, reviews);
}

/** The same posts and who holds them today: the question that must not be confused with the one above. */
export async function managedToday(reading: Reading, file: ViolationFile): Promise<ManagedLeader[]> {
  const line = upwards(await reading.unitsToday(), file.unit).slice(0, LEVELS);
  const tenures = await tenuresOf(
    reading.snapshot,
    line.map(({ unit }) => unit),
  );
  const held = tenures.filter(
    ({ from, to, postRank }) => postRank !== 'staff' && from <= reading.today && (to === null || to > reading.today),
  );
  const judged = held.map(({ unit, post, officer }) => ({
    level: line.findIndex((each) => each.unit === unit) + 1,
    unit,
    post,
    officer,
    opened: false,
    reason: '',
  }));
  return shown(reading, judged, reading.today, []);
}

async function shown(
  reading: Reading,
  judged: readonly Judged[],
  day: string,
  reviews: readonly LeaderReview[],
): Promise<ManagedLeader[]> {
  const units = await reading.units();
  const names = await reading.names(judged.map(({ officer }) => officer));
  const label = await labelsOf(
    reading,
    judged.map(({ post }) => post),
  );
  const tenures = await tenuresOf(reading.snapshot, [...new Set(judged.map(({ unit }) => unit))]);
  return [...judged]
    .sort((a, b) => b.level - a.level || Number(b.opened) - Number(a.opened))
    .map(({ level, unit, post, officer, opened, reason, withheld: hidden }) => {
      const named = units.get(unit);
      const review = opened ? reviews.find(({ leader }) => leader === officer) : undefined;
      return {
        level,
        unit,
        code: named?.code ?? unit,
        unitName: both(named?.name ?? unit, named?.nameEn ?? unit),
        post: postName(label, post),
        ...(officer !== undefined && { leader: personOf(officer, names, label(post)) }),
        opened,
        ...(hidden && { withheld: hidden }),
        otherField: reason === 'otherField',
        reason: reading.say(liabilityReasons[reason] ?? same(reason)),
        ...(review && { review: reviewName(review, label), caseId: review.caseId }),
        tenures:
          officer === undefined
            ? []
            : tenures.filter((each) => each.officer === officer).map((each) => barOf(each, post, day)),
      };
    });
}

const postName = (label: PostLabels, post: string) => both(label(post).vi, label(post).en);
/** The last day in office is the day before the one on which it is over. */
function barOf({ from, to, post, title }: Tenure, of: string, day: string): ManagedLeader['tenures'][number] {
  const here = post === of && from <= day && (to === null || to > day);
  const last = to === null ? undefined : addDays(to, -1);
  return {
    from,
    ...(last !== undefined && { to: last }),
    label: post === of ? (last === undefined ? date(from) : `${date(from)} – ${date(last)}`) : title,
    here,
  };
}

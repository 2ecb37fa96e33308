import { isOwnPost } from '@vandong/conduct/domain';
import { postsAt, type PostOfDay } from '@vandong/organisation/read-model';
import { both, same } from '../words/index.js';
import type { Reading } from './reading.js';

/** A post as it is addressed: "Trưởng phòng C07-P03", and who holds it on the day shown. */
export interface PostLabel {
  readonly post: string;
  readonly unit: string;
  readonly vi: string;
  readonly en: string;
  /** in the reader's language */
  readonly said: string;
  readonly holder?: { readonly officer: string; readonly name: string; readonly rank: string };
}
export type PostLabels = (post: string) => PostLabel;
/** A notice about a review goes to the person, whatever post he holds: no text names him. */
const underReview = both('lãnh đạo được xem xét', 'the leader under review');

export async function labelsOf(reading: Reading, posts: readonly string[]): Promise<PostLabels> {
  const wanted = [...new Set(posts)];
  const units = await reading.units();
  const rows = wanted.length ? await postsAt(reading.snapshot, reading.moment, { posts: wanted }) : [];
  const found = new Map(rows.map((row) => [row.post, labelOf(row, units.get(row.unit)?.code ?? row.unit, reading)]));
  return (post) => {
    const named = isOwnPost(post) ? underReview : same(post);
    return found.get(post) ?? { post, unit: '', ...named, said: reading.say(named) };
  };
}

const withCode = (title: string, code: string): string => (title.includes(code) ? title : `${title} ${code}`);
export function labelOf(
  { post, unit, title, titleEn, officer, name, rank }: PostOfDay,
  code: string,
  { say }: Pick<Reading, 'say'>,
): PostLabel {
  const named = { vi: withCode(title, code), en: withCode(titleEn, code) };
  return {
    post,
    unit,
    ...named,
    said: say(named),
    ...(officer !== null && name !== null && { holder: { officer, name, rank: rank ?? '' } }),
  };
}
export const holderName = ({ holder, said }: PostLabel): string =>
  holder ? `${holder.rank} ${holder.name}`.trim() : said;

import { postsAt } from '@vandong/organisation/read-model';
import { upwards, type Reading } from '../reading/index.js';
import { both } from '../words/index.js';
import type { UnitPage } from './unit.js';

/** Line command of the day shown from the top down, and the guiding unit apart: guidance commands nobody (dossier 2.2). */
export async function chainOf(reading: Reading, unit: string): Promise<UnitPage['chain']> {
  const units = await reading.units();
  const line = upwards(units, unit).reverse();
  const guide =
    units.get(units.get(unit)?.guide ?? '') ??
    line.map(({ guide: of }) => units.get(of ?? '')).find((each) => each !== undefined);
  const asked = [...line, ...(guide && !line.includes(guide) ? [guide] : [])];
  const posts = (await postsAt(reading.snapshot, reading.moment, { units: asked.map((each) => each.unit) })).filter(
    ({ postRank }) => postRank === 'head',
  );
  return asked.map(({ unit: of, code, name, nameEn }) => {
    const held = posts.filter((post) => post.unit === of);
    const post = held.find(({ officer }) => officer !== null) ?? held[0];
    const person =
      post?.officer && post.name
        ? { id: post.officer, name: post.name, rank: post.rank ?? '', post: post.title, postEn: post.titleEn }
        : undefined;
    return {
      unit: of,
      code,
      post: post ? both(post.title, post.titleEn) : both(name, nameEn),
      guidance: guide !== undefined && of === guide.unit && !line.includes(guide),
      ...(person && { holder: person }),
      ...(post?.mode && { mode: post.mode }),
      ...(post?.since && { since: post.since }),
    };
  });
}

import { enrolments } from '@vandong/campaign/read-model';
import { postsAt } from '@vandong/organisation/read-model';
import type { z } from 'zod';
import type { unitList } from '../../contract/index.js';
import { frameOf, type Reading } from '../reading/index.js';
import { both } from '../words/index.js';

export type UnitList = Omit<z.infer<typeof unitList>, 'readAt'>;

/** The tree of the day shown, as far as the reader's right reaches. */
export async function unitListOf(reading: Reading): Promise<UnitList> {
  const { snapshot, moment, reader } = reading;
  const allowed = await reader.units('unit.read');
  const { campaign, round } = await frameOf(reading);
  const enrolled = new Set(
    (await enrolments(snapshot, moment, campaign.campaign, round.round)).map(({ unit }) => unit),
  );
  const heads = new Map(
    (await postsAt(snapshot, moment))
      .filter(({ postRank, name }) => postRank === 'head' && name !== null)
      .map((post) => [post.unit, post]),
  );
  const units = [...(await reading.units()).values()]
    .filter(({ unit }) => !allowed || allowed.includes(unit))
    .map(({ unit, code, name, nameEn, kind, superior, guide, locality, closedOn }) => {
      const head = heads.get(unit);
      return {
        unit,
        code,
        name: both(name, nameEn),
        kind,
        enrolled: enrolled.has(unit),
        ...(superior !== null && { superior }),
        ...(guide !== null && { guide }),
        ...(locality !== null && { locality }),
        ...(head && { head: `${head.rank ?? ''} ${head.name ?? ''}`.trim() }),
        ...(closedOn !== null && { closedOn }),
      };
    });
  return { total: units.length, units };
}

import { isOpen, leaderReviews, type LeaderReview } from '@vandong/conduct/read-model';
import { lateDays, shownStateOf, type Shown } from '../state/index.js';
import { grouped, type Reading } from '../reading/index.js';

/** What the open leader reviews of one unit or row make of its seventh step. */
export interface OpenReviews {
  readonly state: Shown;
  readonly dueOn: string;
  readonly lateDays: number;
}

/**
 * Open leader reviews by `keyOf(unit)`, for the units whose files this reader may see (dossier 9.1). They are laid over
 * the shared page when it is made and enter no figure that others read.
 */
export async function openReviews(
  reading: Reading,
  keyOf: (unit: string) => string,
): Promise<ReadonlyMap<string, OpenReviews>> {
  const { snapshot, moment, reader, calendar, soon } = reading;
  const allowed = reader.may('leaderReview.read') ? await reader.units('leaderReview.read') : [];
  if (allowed?.length === 0) return new Map();
  const open = (await leaderReviews(snapshot, moment)).filter(
    (review) => isOpen(review) && (!allowed || allowed.includes(review.unit)),
  );
  const owed = ({ state, explainBy, decideBy }: LeaderReview) => (state === 'explaining' ? explainBy : decideBy);
  return new Map(
    [...grouped(open, ({ unit }) => keyOf(unit))].map(([key, reviews]) => {
      const dueOn = reviews.map(owed).sort()[0]!;
      return [
        key,
        {
          dueOn,
          state: shownStateOf({ state: 'entered', dueOn }, moment.day, soon),
          lateDays: lateDays(calendar, dueOn, moment.day),
        },
      ];
    }),
  );
}

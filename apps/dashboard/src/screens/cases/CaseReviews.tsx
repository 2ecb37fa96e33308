import { useAddress } from '../../address/use-address.js';
import type { CasePage } from '../../api/types.js';
import { ReviewPlan, type ReviewStation } from '../../components/ReviewPlan.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Translate, useT } from '../../i18n/i18n.js';
import { reviewHref } from '../hrefs.js';
import classes from './Case.module.css';

/** The reviews beside the case: none yet, or their common calendar and who decides each. */
export function CaseReviews({ page }: { page: CasePage }) {
  const t = useT();
  const say = useSay();
  const { address } = useAddress();
  if (page.reviews.length === 0)
    return (
      <section className={classes.aside}>
        <h2 className="vd-h2">{t('review:files')}</h2>
        <p className="vd-meta">
          {t(page.managed.some((m) => m.withheld) ? 'review:withheld' : 'review:willOpenTitle')}
        </p>
      </section>
    );
  const cancelled = page.reviews.every((r) => r.state === 'cancelled');
  const annulled = page.timeline.find((e) => e.type === 'ViolationAnnulled');
  return (
    <ReviewPlan
      title={t(cancelled ? 'review:planCancelled' : 'review:plan', { count: page.reviews.length })}
      stations={cancelled ? [] : stationsOf(page, t)}
      unconfirmed={cancelled ? [] : page.unconfirmedDays.map((u) => ({ day: u.date, note: say(u.note) }))}
      reviews={page.reviews.map((r) => ({
        id: r.review,
        href: reviewHref(r.caseId, address),
        name: r.leader ? `${r.leader.rank} ${r.leader.name}` : '–',
        post: r.post ?? r.unit ?? '',
        decides: r.competent,
        state: r.measure && r.state === 'decided' ? t(`measure:${r.measure}`) : t(`review:${r.state}`),
        cause: r.state === 'cancelled' && annulled ? say(annulled.summary) : undefined,
      }))}
    />
  );
}

const stationsOf = ({ reviews }: CasePage, t: Translate): ReviewStation[] => {
  const first = reviews[0];
  if (!first) return [];
  const explained = reviews.every((r) => r.explainedOn !== undefined || r.state !== 'explaining');
  const decided = reviews.every((r) => ['decided', 'waived', 'cancelled'].includes(r.state));
  return [
    { name: t('review:explainTitle'), day: first.explainBy, status: explained ? 'done' : 'run' },
    { name: t('review:decision'), day: first.decideBy, status: decided ? 'done' : 'none' },
  ];
};

import { useAddress } from '../../address/use-address.js';
import type { Register, ReviewRow } from '../../api/types.js';
import type { Status } from '../../components/status.js';
import { fullDay, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { EvidenceTable } from '../EvidenceTable.js';
import { caseHref, reviewHref } from '../hrefs.js';
import classes from './Case.module.css';

const caseStatus = { verifying: 'run', concluded: 'done', annulled: 'waived', unfounded: 'waived' } as const;

export function CaseTable({ cases }: { cases: Register['cases'] }) {
  const t = useT();
  const say = useSay();
  const { address } = useAddress();
  return (
    <section className={classes.section}>
      <h2 className="vd-h2">{t('review:cases')}</h2>
      <EvidenceTable
        label={t('review:cases')}
        heads={[
          t('review:case'),
          t('review:unit'),
          t('review:officer'),
          t('review:occurredOn'),
          t('review:state'),
          t('review:limit'),
          t('review:reviews'),
        ]}
        rows={cases.map((c) => ({
          key: c.violation,
          status: c.state === 'verifying' && (c.daysLeft ?? 99) <= 5 ? 'due' : caseStatus[c.state],
          href: caseHref(c.violation, address),
          cells: [
            `${c.act} ${say(c.actName)}`,
            c.code,
            c.officer ? `${c.officer.rank} ${c.officer.name}` : '–',
            fullDay(c.occurredOn),
            c.outcome && c.state === 'concluded' ? t(`outcome:${c.outcome}`) : t(`review:${c.state}`),
            c.state === 'verifying' && c.daysLeft !== undefined
              ? `${shortDay(c.limitOn)}, ${t('time:left', { count: c.daysLeft })}`
              : '–',
            String(c.reviews),
          ],
        }))}
      />
    </section>
  );
}

/** The state of a review as people see states; late comes from the server's count of working days. */
export const reviewStatus = (r: ReviewRow): Status => {
  if (r.lateDays) return 'late';
  switch (r.state) {
    case 'decided':
      return 'done';
    case 'waived':
    case 'cancelled':
      return 'waived';
    default:
      return 'run';
  }
};

export function ReviewTable({ reviews }: { reviews: ReviewRow[] }) {
  const t = useT();
  const { address } = useAddress();
  return (
    <section className={classes.section}>
      <h2 className="vd-h2">{t('review:files')}</h2>
      <EvidenceTable
        label={t('review:files')}
        heads={[
          t('review:file'),
          t('review:leader'),
          t('review:unit'),
          t('review:explainHead'),
          t('review:decideHead'),
          t('review:state'),
        ]}
        rows={reviews.map((r) => ({
          key: r.caseId,
          status: reviewStatus(r),
          href: reviewHref(r.caseId, address),
          cells: [
            r.review,
            r.leader ? `${r.leader.rank} ${r.leader.name}` : (r.post ?? '–'),
            r.unit ?? '–',
            r.explainedOn ? `${t('status:done')} ${shortDay(r.explainedOn)}` : fullDay(r.explainBy),
            r.decidedOn ? `${t('status:done')} ${shortDay(r.decidedOn)}` : fullDay(r.decideBy),
            r.measure && r.state === 'decided' ? t(`measure:${r.measure}`) : t(`review:${r.state}`),
          ],
        }))}
      />
    </section>
  );
}

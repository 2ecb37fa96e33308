import { useAnnulViolation } from '../../api/actions.js';
import type { CasePage } from '../../api/types.js';
import { dialogClasses as classes } from '../../components/CommandDialog.js';
import { dayOf } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';

/** Annulling cancels every review that the conclusion opened, decided ones too, each naming this as its cause. */
export function AnnulDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const t = useT();
  const { violation: v } = page;
  const standing = page.reviews.filter((r) => r.state !== 'cancelled');
  return (
    <FormDialog
      title={t('review:annulTitle', { case: v.violation })}
      submit={t('review:annulCommit')}
      done={t('review:annulledNow')}
      command={useAnnulViolation(v.violation)}
      onClose={onClose}
      fields={[
        { name: 'decisionNo', kind: 'text', label: t('review:paperNo') },
        { name: 'annulledOn', kind: 'day', label: t('review:paperDay'), initial: dayOf(page.readAt.now) },
        { name: 'reason', kind: 'long', label: t('review:annulReason') },
      ]}
      bodyOf={({ decisionNo = '', annulledOn = '', reason = '' }) => ({ decisionNo, annulledOn, reason })}
    >
      <section className={classes.effect}>
        <h3>{t('review:annulEffect', { count: standing.length })}</h3>
        <ul>
          {standing.map((r) => (
            <li key={r.caseId}>
              <b>{r.leader ? `${r.leader.rank} ${r.leader.name}` : r.review}</b>
              <span>{r.post}</span>
              <span>{r.measure && r.state === 'decided' ? t(`measure:${r.measure}`) : t(`review:${r.state}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </FormDialog>
  );
}

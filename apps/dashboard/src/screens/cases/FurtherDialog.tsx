import { useOpenFurtherLevel } from '../../api/actions.js';
import type { CasePage } from '../../api/types.js';
import { dialogClasses as classes } from '../../components/CommandDialog.js';
import { dayOf, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';

/** An order that goes one level further up that day's line of command: whom it opens stands there before it is given. */
export function FurtherDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { violation: v, further } = page;
  const leaders = further?.leaders ?? [];
  return (
    <FormDialog
      title={t('review:furtherTitle', { case: v.violation })}
      submit={t('review:furtherCommit', { count: leaders.length })}
      done={t('review:furtherNow')}
      command={useOpenFurtherLevel(v.violation)}
      onClose={onClose}
      fields={[
        { name: 'decisionNo', kind: 'text', label: t('review:paperNo') },
        { name: 'orderedOn', kind: 'day', label: t('review:paperDay'), initial: dayOf(page.readAt.now) },
        { name: 'reason', kind: 'long', label: t('review:furtherReason') },
      ]}
      bodyOf={({ decisionNo = '', orderedOn = '', reason = '' }) => ({ decisionNo, orderedOn, reason })}
      warning={t('review:final')}
    >
      <section className={classes.effect}>
        <h3>{t('review:furtherEffect', { count: leaders.length, unit: further ? say(further.unitName) : '' })}</h3>
        <ul>
          {leaders.map((l) => (
            <li key={l.leader.id}>
              <b>
                {l.leader.rank} {l.leader.name}
              </b>
              <span>{say({ vi: l.leader.post, en: l.leader.postEn })}</span>
              <time dateTime={l.explainBy}>{t('review:explainBy', { day: shortDay(l.explainBy) })}</time>
            </li>
          ))}
        </ul>
      </section>
    </FormDialog>
  );
}

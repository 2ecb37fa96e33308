import { useExtendLimit } from '../../api/actions.js';
import type { CasePage } from '../../api/types.js';
import { dayOf, fullDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';

/** More time for a complex case, by a decision made before the limit passes; the first limit stays on the page. */
export function ExtendLimitDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const t = useT();
  const { violation: v, extendableTo } = page;
  return (
    <FormDialog
      title={t('review:extendTitle', { case: v.violation })}
      lead={t('review:extendLead', { limit: fullDay(v.limitOn), longest: fullDay(extendableTo ?? v.limitOn) })}
      submit={t('review:extendCommit')}
      done={t('review:extendedNow')}
      command={useExtendLimit(v.violation)}
      onClose={onClose}
      fields={[
        { name: 'to', kind: 'day', label: t('review:extendTo'), initial: extendableTo },
        { name: 'decisionNo', kind: 'text', label: t('review:paperNo') },
        { name: 'decidedOn', kind: 'day', label: t('review:paperDay'), initial: dayOf(page.readAt.now) },
        { name: 'reason', kind: 'long', label: t('review:extendReason') },
      ]}
      bodyOf={({ to = '', decisionNo = '', decidedOn = '', reason = '' }) => ({ to, decisionNo, decidedOn, reason })}
    />
  );
}

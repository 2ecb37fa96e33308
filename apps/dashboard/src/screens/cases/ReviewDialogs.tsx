import { useAddress } from '../../address/use-address.js';
import { useExplainReview, useProposeWaiver, useSignWaiver } from '../../api/actions.js';
import type { ReviewPage } from '../../api/types.js';
import { shortDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { ConfirmDialog } from '../ConfirmDialog.js';
import { ReasonDialog } from '../ReasonDialog.js';
import { DecideDialog } from './DecideDialog.js';

/** The command of a review that the address names, if this person may give it. */
export function ReviewDialogs({ page }: { page: ReviewPage }) {
  const { address, set } = useAddress();
  const close = () => set({ lenh: undefined });
  switch (address.lenh) {
    case 'giai-trinh':
      return page.mayExplain && <ExplainDialog page={page} onClose={close} />;
    case 'quyet-dinh':
      return page.mayDecide && <DecideDialog page={page} onClose={close} />;
    case 'mien':
      return page.mayProposeWaiver && <ProposeDialog page={page} onClose={close} />;
    case 'duyet-mien':
      return page.maySignWaiver && <SignDialog page={page} onClose={close} />;
    default:
      return null;
  }
}

interface Props {
  page: ReviewPage;
  onClose: () => void;
}

function ExplainDialog({ page, onClose }: Props) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('review:explainTitle')}
      label={t('review:explainText')}
      field="explanation"
      hint={t('review:explainBy', { day: shortDay(page.review.explainBy) })}
      submit={t('review:explainCommit')}
      done={t('review:explainedNow')}
      command={useExplainReview(page.review.caseId)}
      bodyOf={(explanation) => ({ explanation })}
      onClose={onClose}
    />
  );
}

function ProposeDialog({ page, onClose }: Props) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('review:waiverTitle')}
      hint={t('review:waiverHint')}
      submit={t('review:waiverCommit')}
      done={t('review:waiverProposedNow')}
      command={useProposeWaiver(page.review.caseId)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

function SignDialog({ page, onClose }: Props) {
  const t = useT();
  return (
    <ConfirmDialog
      title={t('review:waiverTitle')}
      lead={page.reason}
      submit={t('review:waiverSign')}
      done={t('review:waivedNow')}
      command={useSignWaiver(page.review.caseId)}
      body={{}}
      onClose={onClose}
    />
  );
}

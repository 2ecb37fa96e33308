import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDecideReview } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { ReviewPage, Schema } from '../../api/types.js';
import { CommandDialog, dialogClasses as classes, Fields } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { suggestionText } from './views.js';

type Measure = Schema<'Measure'>;
const measures: Measure[] = [
  'exempt',
  'drawLessons',
  'criticism',
  'accountability',
  'lowerTitle',
  'reprimand',
  'warning',
  'lowerPay',
  'demotion',
  'lowerPost',
  'removal',
  'strip',
];

/** The decision of a review: a measure, its reason, the document. Nobody decides his own; the server sees to it. */
export function DecideDialog({ page, onClose }: { page: ReviewPage; onClose: () => void }) {
  const t = useT();
  const { announce } = useFrame();
  const command = useDecideReview(page.review.caseId);
  const [measure, setMeasure] = useState<Measure>();
  const [reason, setReason] = useState('');
  const [decisionNo, setDecisionNo] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | undefined>(dayOf(page.readAt.now));
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const needed = (text: string) => (tried && text.trim() === '' ? t('command:required') : undefined);
  return (
    <CommandDialog
      title={t('review:decideTitle', { review: page.review.review })}
      size={640}
      submit={measure ? t('review:decideCommit', { measure: t(`measure:${measure}`) }) : t('review:decideEmpty')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!measure || reason.trim() === '' || decisionNo.trim() === '' || !decidedOn) return;
        command.mutate(
          { measure, reason: reason.trim(), decisionNo: decisionNo.trim(), decidedOn },
          {
            onSuccess: () => {
              announce(t('review:decidedNow'));
              onClose();
            },
          },
        );
      }}
    >
      <fieldset>
        <legend>{t('review:measure')}</legend>
        {measures.map((m) => (
          <label key={m} data-on={m === measure || undefined}>
            <input type="radio" name="measure" value={m} checked={m === measure} onChange={() => setMeasure(m)} />
            <span>{t(`measure:${m}`)}</span>
          </label>
        ))}
        {page.suggestion && <p className="vd-meta">{suggestionText(page.suggestion, t)}</p>}
        {tried && !measure && <p className="vd-field-error">{t('command:choose')}</p>}
      </fieldset>
      <Fields>
        <Textarea
          label={t('command:reason')}
          autosize
          minRows={3}
          value={reason}
          error={needed(reason) ?? errors.reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
      </Fields>
      <div className={classes.document}>
        <TextInput
          label={t('review:paperNo')}
          value={decisionNo}
          error={needed(decisionNo) ?? errors.decisionNo}
          onChange={(e) => setDecisionNo(e.currentTarget.value)}
        />
        <DayField
          label={t('review:paperDay')}
          value={decidedOn}
          error={tried && !decidedOn ? t('command:day') : errors.decidedOn}
          onChange={setDecidedOn}
        />
      </div>
      <p className={classes.final}>{t('review:decideFinal')}</p>
    </CommandDialog>
  );
}

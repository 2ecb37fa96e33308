import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { useApproveCommendation, useRejectCommendation, useWithdrawCommendation } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { CommendationRow } from '../../api/types.js';
import { CommandDialog, dialogClasses } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf, fullDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Translate, useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { ReasonDialog } from '../ReasonDialog.js';
import classes from './Commendation.module.css';

interface Props {
  row: CommendationRow;
  now: string;
}

/** The chosen proposal in full, and its decision for whoever may take it. */
export function ProposalSide({ row, now }: Props) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const close = () => set({ lenh: undefined });
  const facts = [
    [t('award:form'), say(row.formName)],
    [t('review:unit'), row.code],
    [t('award:deed'), row.achievement],
    [
      t('award:deedOn'),
      [fullDay(row.deedOn), row.proposedAfter && clockText(row.proposedAfter, t)].filter(Boolean).join(', '),
    ],
    [t('award:gates'), t(row.eligible ? 'award:eligible' : 'award:notEligible')],
    [t('award:decideBy'), fullDay(row.decideBy)],
    [t('award:decisionNo'), row.decisionNo],
    [t('command:reason'), row.reason],
  ].filter((f): f is [string, string] => Boolean(f[1]));
  return (
    <section className={classes.side} aria-label={row.subject}>
      <h2>{row.subject}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.mayDecide && row.state === 'proposed' && (
        <div className={classes.act}>
          <Button fullWidth onClick={() => set({ lenh: 'khen' })}>
            {t('award:approve')}
          </Button>
          <Button fullWidth variant="default" onClick={() => set({ lenh: 'khong-khen' })}>
            {t('award:reject')}
          </Button>
        </div>
      )}
      {row.mayWithdraw && (
        <div className={classes.act}>
          <Button fullWidth variant="subtle" color="gray" onClick={() => set({ lenh: 'rut' })}>
            {t('award:withdraw')}
          </Button>
        </div>
      )}
      {row.mayWithdraw && address.lenh === 'rut' && <WithdrawAward row={row} onClose={close} />}
      {row.mayDecide && address.lenh === 'khen' && <ApproveAward row={row} now={now} onClose={close} />}
      {row.mayDecide && address.lenh === 'khong-khen' && <RejectAward row={row} now={now} onClose={close} />}
    </section>
  );
}

const clockText = ({ workingDays, slow }: NonNullable<CommendationRow['proposedAfter']>, t: Translate) =>
  t(slow ? 'award:proposedSlow' : 'award:proposedAfter', { count: workingDays });

function ApproveAward({ row, now, onClose }: Props & { onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { announce } = useFrame();
  const command = useApproveCommendation(row.proposal);
  const [decisionNo, setDecisionNo] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | undefined>(dayOf(now));
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  return (
    <CommandDialog
      title={t('award:approveTitle', { subject: row.subject })}
      lead={say(row.formName)}
      submit={t('award:approveCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (decisionNo.trim() === '' || !decidedOn) return;
        command.mutate(
          { decisionNo: decisionNo.trim(), decidedOn },
          {
            onSuccess: () => {
              announce(t('award:approvedNow'));
              onClose();
            },
          },
        );
      }}
    >
      <div className={dialogClasses.document}>
        <TextInput
          label={t('award:decisionNo')}
          data-autofocus
          value={decisionNo}
          error={tried && decisionNo.trim() === '' ? t('command:required') : errors.decisionNo}
          onChange={(e) => setDecisionNo(e.currentTarget.value)}
        />
        <DayField
          label={t('review:paperDay')}
          value={decidedOn}
          error={tried && !decidedOn ? t('command:day') : errors.decidedOn}
          onChange={setDecidedOn}
        />
      </div>
    </CommandDialog>
  );
}

function WithdrawAward({ row, onClose }: { row: CommendationRow; onClose: () => void }) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('award:withdrawTitle', { subject: row.subject })}
      submit={t('award:withdrawCommit')}
      done={t('award:withdrawnNow')}
      command={useWithdrawCommendation(row.proposal)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

function RejectAward({ row, now, onClose }: Props & { onClose: () => void }) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('award:rejectTitle', { subject: row.subject })}
      submit={t('award:rejectCommit')}
      done={t('award:rejectedNow')}
      command={useRejectCommendation(row.proposal)}
      bodyOf={(reason) => ({ reason, decidedOn: dayOf(now) })}
      onClose={onClose}
    />
  );
}

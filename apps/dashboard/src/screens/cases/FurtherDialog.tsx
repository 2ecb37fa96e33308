import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useOpenFurtherLevel } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { CasePage } from '../../api/types.js';
import { CommandDialog, dialogClasses as classes, Fields } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';

/** An order that goes one level further up that day's line of command: whom it opens stands there before it is given. */
export function FurtherDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { announce } = useFrame();
  const { violation: v, further } = page;
  const command = useOpenFurtherLevel(v.violation);
  const [reason, setReason] = useState('');
  const [decisionNo, setDecisionNo] = useState('');
  const [orderedOn, setOrderedOn] = useState<string | undefined>(dayOf(page.readAt.now));
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const needed = (text: string) => (tried && text.trim() === '' ? t('command:required') : undefined);
  const leaders = further?.leaders ?? [];
  return (
    <CommandDialog
      title={t('review:furtherTitle', { case: v.violation })}
      submit={t('review:furtherCommit', { count: leaders.length })}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (reason.trim() === '' || decisionNo.trim() === '' || !orderedOn) return;
        command.mutate(
          { reason: reason.trim(), decisionNo: decisionNo.trim(), orderedOn },
          {
            onSuccess: () => {
              announce(t('review:furtherNow'));
              onClose();
            },
          },
        );
      }}
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
      <div className={classes.document}>
        <TextInput
          label={t('review:paperNo')}
          value={decisionNo}
          data-autofocus
          error={needed(decisionNo) ?? errors.decisionNo}
          onChange={(e) => setDecisionNo(e.currentTarget.value)}
        />
        <DayField
          label={t('review:paperDay')}
          value={orderedOn}
          error={tried && !orderedOn ? t('command:day') : errors.orderedOn}
          onChange={setOrderedOn}
        />
      </div>
      <Fields>
        <Textarea
          label={t('review:furtherReason')}
          autosize
          minRows={3}
          value={reason}
          error={needed(reason) ?? errors.reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
      </Fields>
      <p className={classes.final}>{t('review:final')}</p>
    </CommandDialog>
  );
}

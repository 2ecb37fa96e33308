import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useConcludeViolation } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { CasePage, Consequence } from '../../api/types.js';
import { CommandDialog, dialogClasses as classes } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { OtherField } from './OtherField.js';

/** A conclusion cannot be undone: the choice, what it sets off, whom it leaves alone and why, one question in words. */
export function ConcludeDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { announce } = useFrame();
  const { violation: v, consequences } = page;
  const command = useConcludeViolation(v.violation);
  const [outcome, setOutcome] = useState<Consequence['outcome']>();
  const [conclusionNo, setConclusionNo] = useState('');
  const [concludedOn, setConcludedOn] = useState<string | undefined>(dayOf(page.readAt.now));
  const [tried, setTried] = useState(false);
  const chosen = consequences.find((c) => c.outcome === outcome);
  const errors = fieldErrors(command.error ?? undefined);
  const word = outcome ? t(`outcome:${outcome}`) : '';
  const submit = () => {
    setTried(true);
    if (!outcome || !concludedOn || conclusionNo.trim() === '') return;
    command.mutate(
      { outcome, conclusionNo: conclusionNo.trim(), concludedOn },
      {
        onSuccess: () => {
          announce(t('review:concludedNow'));
          onClose();
        },
      },
    );
  };
  return (
    <CommandDialog
      title={t('review:concludeTitle', { case: v.violation })}
      lead={
        <>
          {[`${v.act} ${say(v.actName)}`, v.officer && `${v.officer.rank} ${v.officer.name}`]
            .filter(Boolean)
            .join(' · ')}{' '}
          · {t('time:due', { day: shortDay(v.limitOn) })}
          {v.daysLeft !== undefined && (
            <>
              , <b>{t('time:left', { count: Math.max(0, v.daysLeft) })}</b>
            </>
          )}
        </>
      }
      size={640}
      submit={
        !outcome
          ? t('review:commitEmpty')
          : chosen && chosen.opens > 0
            ? t('review:commit', { outcome: word, count: chosen.opens })
            : t('review:commitNone', { outcome: word })
      }
      sending={command.isPending}
      failure={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <fieldset>
        <legend>{t('review:outcome')}</legend>
        {consequences.map((c, i) => (
          <label key={c.outcome} data-on={c.outcome === outcome || undefined}>
            <input
              type="radio"
              name="outcome"
              value={c.outcome}
              checked={c.outcome === outcome}
              data-autofocus={i === 0 || undefined}
              onChange={() => setOutcome(c.outcome)}
            />
            <span>{t(`outcome:${c.outcome}`)}</span>
            <small>{c.opens > 0 ? t('review:outcomeOpens', { count: c.opens }) : t('review:notOpen')}</small>
          </label>
        ))}
        {tried && !outcome && <p className="vd-field-error">{t('command:choose')}</p>}
      </fieldset>
      {chosen && <Effect chosen={chosen} />}
      <div className={classes.document}>
        <TextInput
          label={t('review:paperNo')}
          value={conclusionNo}
          error={tried && conclusionNo.trim() === '' ? t('command:required') : errors.conclusionNo}
          onChange={(e) => setConclusionNo(e.currentTarget.value)}
        />
        <DayField
          label={t('review:paperDay')}
          value={concludedOn}
          error={tried && !concludedOn ? t('command:day') : errors.concludedOn}
          onChange={setConcludedOn}
        />
      </div>
      <p className={classes.final}>{t('review:final')}</p>
    </CommandDialog>
  );
}

function Effect({ chosen }: { chosen: Consequence }) {
  const t = useT();
  const say = useSay();
  const notOpened = chosen.notOpened.filter((n) => !n.otherField);
  return (
    <section className={classes.effect} aria-live="polite">
      <h3>{chosen.opens > 0 ? t('review:effectTitle', { count: chosen.opens }) : t('review:effectNone')}</h3>
      <ul>
        {chosen.leaders.map((l) => (
          <li key={l.leader.id}>
            <b>
              {l.leader.rank} {l.leader.name}
            </b>
            <span>{say({ vi: l.leader.post, en: l.leader.postEn })}</span>
            <time dateTime={l.explainBy}>{t('review:explainBy', { day: shortDay(l.explainBy) })}</time>
          </li>
        ))}
      </ul>
      {notOpened.length > 0 && (
        <>
          <h3>{t('review:notOpenTitle', { count: notOpened.length })}</h3>
          <ul className={classes.also}>
            {notOpened.map((n) => (
              <li key={(n.leader?.id ?? '') + say(n.post)}>
                {n.leader ? `${n.leader.rank} ${n.leader.name}` : say(n.post)}: {n.reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <OtherField leaders={chosen.notOpened.filter((n) => n.otherField)} />
      <p className={classes.trace}>{t('review:whoSees')}</p>
    </section>
  );
}

import { useAddress } from '../../address/use-address.js';
import type { UnitPage } from '../../api/types.js';
import { NumberButton } from '../../components/NumberButton.js';
import { shortDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import classes from './Unit.module.css';
import { useStepName } from './use-step-name.js';

/** Where the unit stands, in one sentence made of what there is to say. */
export function UnitAnswer({ page }: { page: UnitPage }) {
  const t = useT();
  const { set } = useAddress();
  const name = useStepName(page);
  const late = page.steps.find((s) => s.state === 'late');
  const due = page.steps.find((s) => s.state === 'due');
  const days = late && Math.max(0, late.varianceDays ?? 0);
  const accepted = page.tasks.filter((x) => x.state === 'accepted' || x.state === 'waived').length;
  const why = (step: string) => () => set({ so: `${page.unit}.${step}` });
  return (
    <p className={classes.answer}>
      {page.paused && <b>{t('unit:pausedFor', { reason: page.paused.reason.replace(/\.$/, '') })} </b>}
      {late && (
        <>
          <Sentence
            k="unit:lateSentence"
            values={{ step: name(late.step) }}
            parts={{
              days: (
                <NumberButton status="late" counts={t('why:days')} onClick={why(late.step)}>
                  {t('time:dayCount', { count: days ?? 0 })}
                </NumberButton>
              ),
            }}
          />{' '}
        </>
      )}
      {!late && due && (
        <>
          <Sentence
            k="unit:dueSentence"
            values={{ step: name(due.step) }}
            parts={{
              day: (
                <NumberButton status="due" counts={t('time:currentDeadline')} onClick={why(due.step)}>
                  {due.dueOn ? shortDay(due.dueOn) : '–'}
                </NumberButton>
              ),
            }}
          />{' '}
        </>
      )}
      {page.tasks.length > 0 && (
        <>
          <Sentence
            k="unit:tasksSentence"
            parts={{
              share: (
                <NumberButton counts={t('unit:tasksCount')} onClick={() => set({ muc: 'tasks' })}>
                  {accepted}/{page.tasks.length}
                </NumberButton>
              ),
            }}
          />{' '}
        </>
      )}
      {page.gate && (
        <Sentence
          k="unit:gateSentence"
          values={{ step: name(page.gate.step) }}
          parts={{
            missing: <NumberButton counts={t('unit:missingCount')}>{page.gate.missing.length}</NumberButton>,
          }}
        />
      )}
      {!page.enrolled && t('unit:notEnrolled')}
    </p>
  );
}

import { Button } from '@mantine/core';
import { patienceSeconds } from '../api/client.js';
import { Failure } from '../api/problem.js';
import type { ReadAt } from '../api/types.js';
import { int, timeOf } from '../format/index.js';
import { type Translate, useLang, useT } from '../i18n/i18n.js';
import classes from './states.module.css';

interface Props {
  error: Error;
  /** what the old figures below say of themselves; absent when there are none */
  old?: ReadAt;
  onRetry: () => void;
}

/** Says honestly what failed, how old the figures are, that no command is lost, and what to do. */
export function ErrorBand({ error, old, onRetry }: Props) {
  const t = useT();
  const lang = useLang();
  const failure = error instanceof Failure ? error : undefined;
  return (
    <div className={classes.error} role="alert">
      <p>
        <b>{t('state:failedTitle')}</b> {causeOf(failure, t)}{' '}
        {old
          ? t('state:failedOld', { time: timeOf(old.now), position: int(old.position, lang) })
          : t('state:failedNone')}
      </p>
      <Button size="sm" onClick={onRetry}>
        {t('state:retry')}
      </Button>
      {failure?.problem && <span>{t('state:code', { code: failure.problem.code })}</span>}
    </div>
  );
}

const causeOf = (failure: Failure | undefined, t: Translate) => {
  switch (failure?.kind) {
    case 'timeout':
      return t('state:timeout', { seconds: patienceSeconds });
    case 'unreachable':
      return t('state:unreachable');
    default:
      return failure?.problem?.detail ?? t('state:serverError');
  }
};

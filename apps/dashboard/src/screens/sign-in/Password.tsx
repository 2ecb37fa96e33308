import { Button, PasswordInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Failure, fieldErrors } from '../../api/problem.js';
import { useChangePassword, useMe } from '../../api/session.js';
import { useT } from '../../i18n/i18n.js';
import { Logo } from '../../shell/Logo.js';
import { ToSignIn } from '../../shell/ToSignIn.js';
import { PageLink } from '../../shell/PageLink.js';
import classes from './SignIn.module.css';

/** The server's own rule; said before it is broken. */
const shortest = 12;

/** A new password. With a one-time password nothing else is possible until it is done. */
export function Password({ oneTime = false }: { oneTime?: boolean }) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const command = useChangePassword();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  if (me.error instanceof Failure && me.error.kind === 'signedOut') return <ToSignIn />;
  const errors = fieldErrors(command.error ?? undefined);
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    if (current === '' || next.length < shortest || next !== again) return;
    command.mutate({ current, next }, { onSuccess: () => void navigate({ to: '/' }) });
  };
  return (
    <div className={classes.root}>
      <div />
      <main className={classes.page} id="main">
        <title>{`${t('signin:changeTitle')} · VanDong`}</title>
        <form className={classes.form} noValidate onSubmit={submit}>
          <div className={classes.brand}>
            <Logo size={34} />
            <b>VanDong</b>
          </div>
          <h1>{t('signin:changeTitle')}</h1>
          <p>{t(oneTime ? 'signin:changeOneTime' : 'signin:changeLead', { name: me.data?.name ?? '' })}</p>
          <PasswordInput
            label={t('signin:currentPassword')}
            autoComplete="current-password"
            autoFocus
            value={current}
            error={tried && current === '' ? t('signin:passwordMissing') : errors.current}
            onChange={(e) => setCurrent(e.currentTarget.value)}
          />
          <PasswordInput
            label={t('signin:newPassword')}
            description={t('signin:passwordRule', { count: shortest })}
            autoComplete="new-password"
            value={next}
            error={tried && next.length < shortest ? t('signin:passwordRule', { count: shortest }) : errors.next}
            onChange={(e) => setNext(e.currentTarget.value)}
          />
          <PasswordInput
            label={t('signin:againPassword')}
            autoComplete="new-password"
            value={again}
            error={tried && next !== again ? t('signin:notTheSame') : undefined}
            onChange={(e) => setAgain(e.currentTarget.value)}
          />
          {command.error && (
            <p className={classes.problem} role="alert">
              {command.error.problem?.detail ??
                t(command.error.outcomeUnknown ? 'state:unreachable' : 'state:serverError')}
            </p>
          )}
          <Button type="submit" fullWidth loading={command.isPending} className={classes.submit}>
            {t('signin:changeCommit')}
          </Button>
          {!oneTime && (
            <p className={classes.help}>
              <PageLink to="/">{t('nav:back')}</PageLink>
            </p>
          )}
        </form>
      </main>
    </div>
  );
}

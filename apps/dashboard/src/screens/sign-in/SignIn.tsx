import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { Failure } from '../../api/problem.js';
import { useDemo, useSignIn } from '../../api/session.js';
import { useT } from '../../i18n/i18n.js';
import { DemoBar } from '../../shell/DemoBar.js';
import { Logo } from '../../shell/Logo.js';
import { usePreferences } from '../../shell/preferences.js';
import { DemoAccounts } from './DemoAccounts.js';
import classes from './SignIn.module.css';

/** Person and password. On simulated data the people one may be stand beside. */
export function SignIn() {
  const t = useT();
  const demo = useDemo(true);
  const [person, setPerson] = useState('');
  const password = useRef<HTMLInputElement>(null);
  const choose = (chosen: string) => {
    setPerson(chosen);
    password.current?.focus();
  };
  return (
    <div className={classes.root}>
      <title>{`${t('signin:title')} · VanDong`}</title>
      <div>{demo.data && <DemoBar />}</div>
      <main className={classes.page} data-demo={demo.data !== undefined || undefined}>
        <SignInForm person={person} onPerson={setPerson} passwordRef={password} />
        {demo.data && <DemoAccounts roles={demo.data.roles} chosen={person} onChoose={choose} />}
      </main>
    </div>
  );
}

interface FormProps {
  person: string;
  onPerson: (person: string) => void;
  passwordRef: React.RefObject<HTMLInputElement | null>;
}

function SignInForm({ person, onPerson, passwordRef }: FormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { ve } = useSearch({ from: '/dang-nhap' });
  const signIn = useSignIn();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = signIn.error?.kind === 'signedOut';
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    if (person.trim() === '' || password === '') return;
    signIn.mutate(
      { person: person.trim(), password },
      { onSuccess: () => void navigate({ href: ve ?? '/', replace: true } as never) },
    );
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <div className={classes.brand}>
        <Logo size={34} />
        <b>VanDong</b>
      </div>
      <h1>{t('signin:title')}</h1>
      <p>{t('signin:lead')}</p>
      <TextInput
        label={t('signin:account')}
        autoComplete="username"
        autoFocus
        value={person}
        error={tried && person.trim() === '' ? t('signin:accountMissing') : undefined}
        onChange={(e) => onPerson(e.currentTarget.value)}
      />
      <PasswordInput
        label={t('signin:password')}
        autoComplete="current-password"
        ref={passwordRef}
        value={password}
        error={
          tried && password === ''
            ? t('signin:passwordMissing')
            : wrong
              ? (signIn.error?.problem?.detail ?? t('signin:wrong'))
              : undefined
        }
        onChange={(e) => setPassword(e.currentTarget.value)}
      />
      {signIn.error && !wrong && <SignInProblem failure={signIn.error} />}
      <Button type="submit" fullWidth loading={signIn.isPending} className={classes.submit}>
        {t('signin:submit')}
      </Button>
      <p className={classes.help}>{t('signin:forgot')}</p>
      <LangChoice />
    </form>
  );
}

function SignInProblem({ failure }: { failure: Failure }) {
  const t = useT();
  return (
    <p className={classes.problem} role="alert">
      {failure.problem?.detail ?? t(failure.outcomeUnknown ? 'state:unreachable' : 'state:serverError')}
    </p>
  );
}

function LangChoice() {
  const { lang, set } = usePreferences();
  return (
    <p className={classes.lang}>
      {lang === 'vi' ? (
        <>
          <b>Tiếng Việt</b> ·{' '}
          <button type="button" lang="en" className="vd-plain" onClick={() => set({ lang: 'en' })}>
            English
          </button>
        </>
      ) : (
        <>
          <button type="button" lang="vi" className="vd-plain" onClick={() => set({ lang: 'vi' })}>
            Tiếng Việt
          </button>{' '}
          · <b>English</b>
        </>
      )}
    </p>
  );
}

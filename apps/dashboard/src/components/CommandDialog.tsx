import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Failure, unmet } from '../api/problem.js';
import { useT } from '../i18n/i18n.js';
import classes from './CommandDialog.module.css';
import { useAsOpenCommand } from './open-commands.js';

interface Props {
  title: string;
  lead?: ReactNode;
  /** the verb that says the result */
  submit: string;
  sending: boolean;
  failure: Failure | null;
  disabled?: boolean;
  size?: number;
  /** where an unmet criterion is met, by what this person may do here; else where the server says */
  placeOf?: (code: string) => { href: string; label: string } | undefined;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A command: what it needs, what it will set off, one question in words. What was typed stays when it is refused. */
export function CommandDialog({
  title,
  lead,
  submit,
  sending,
  failure,
  disabled = false,
  size = 520,
  placeOf,
  children,
  onSubmit,
  onClose,
}: Props) {
  const t = useT();
  useAsOpenCommand();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size={size}
      padding={0}
      transitionProps={{ duration: 0 }}
      title={title}
      classNames={{ header: classes.head, title: classes.title }}
    >
      <form
        className={classes.root}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          onSubmit();
        }}
      >
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
        {failure && <Refusal failure={failure} placeOf={placeOf} />}
        <footer>
          <Button type="button" variant="subtle" color="gray" onClick={onClose}>
            {t('command:later')}
          </Button>
          <Button type="submit" loading={sending} disabled={disabled}>
            {submit}
          </Button>
        </footer>
      </form>
    </Modal>
  );
}

/** Why a command was not accepted: a to-do list when criteria are unmet, else one sentence that says what to do. */
export function Refusal({ failure, placeOf }: { failure: Failure; placeOf?: Props['placeOf'] }) {
  const t = useT();
  const missing = unmet(failure);
  const text = failure.outcomeUnknown
    ? t('command:unknown')
    : failure.kind === 'conflict'
      ? t('command:conflict')
      : (failure.problem?.detail ?? t('command:refused'));
  return (
    <div className={classes.problem} role="alert">
      <b>{missing.length > 0 ? t('command:unmet') : text}</b>
      {missing.length > 0 && (
        <ul>
          {missing.map((m) => (
            <Unmet
              key={m.code}
              text={m.text}
              place={placeOf?.(m.code) ?? (m.href ? { href: m.href, label: '' } : undefined)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Unmet({ text, place }: { text: string; place: { href: string; label: string } | undefined }) {
  if (!place) return <li>{text}</li>;
  if (!place.label)
    return (
      <li>
        <a href={place.href}>{text}</a>
      </li>
    );
  return (
    <li>
      {text} <a href={place.href}>{place.label}</a>
    </li>
  );
}

export const Fields = ({ children }: { children: ReactNode }) => <div className={classes.fields}>{children}</div>;
export { classes as dialogClasses };

import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Failure, fieldErrors } from '../api/problem.js';
import type { Accepted } from '../api/types.js';
import { CommandDialog, dialogClasses, Fields } from '../components/CommandDialog.js';
import { type Field, FormField } from '../components/FormField.js';
import { isDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import { useFrame } from '../shell/frame-context.js';

/** What was typed, by the field's name; a field that was left alone is ''. */
export type Typed = Readonly<Record<string, string>>;

interface Props<Body> {
  title: string;
  lead?: ReactNode;
  submit: string | ((typed: Typed) => string);
  /** said when it is recorded */
  done: string;
  fields: readonly Field[];
  command: UseMutationResult<Accepted, Failure, Body>;
  bodyOf: (typed: Typed) => Body;
  /** takes it back; offered for a while after it is recorded */
  undo?: () => void;
  /** what it sets off, or that it cannot be taken back */
  warning?: ReactNode;
  size?: number;
  onDone?: (accepted: Accepted) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A command whose needs are plain fields: each says at once what it expects, and keeps what was typed when refused. */
export function FormDialog<Body>(props: Props<Body>) {
  const { title, lead, submit, done, fields, command, bodyOf, undo, warning, size, onDone, onClose, children } = props;
  const t = useT();
  const { announce } = useFrame();
  const [typed, setTyped] = useState<Typed>(() => Object.fromEntries(fields.map((f) => [f.name, f.initial ?? ''])));
  const [tried, setTried] = useState(false);
  const [fileOnItsWay, setFileOnItsWay] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const shown = fields.filter((f) => f.when?.(typed) ?? true);
  const lacks = (f: Field) => !f.optional && (f.kind === 'day' ? !isDay(typed[f.name] ?? '') : !typed[f.name]?.trim());
  const submitted = () => {
    setTried(true);
    if (shown.some(lacks)) return;
    const trimmed = Object.fromEntries(shown.map((f) => [f.name, (typed[f.name] ?? '').trim()]));
    command.mutate(bodyOf(trimmed), {
      onSuccess: (accepted) => {
        announce(done, undo);
        onDone?.(accepted);
        onClose();
      },
    });
  };
  return (
    <CommandDialog
      title={title}
      lead={lead}
      submit={typeof submit === 'string' ? submit : submit(typed)}
      sending={command.isPending}
      failure={command.error}
      disabled={fileOnItsWay}
      size={size}
      onClose={onClose}
      onSubmit={submitted}
    >
      {children}
      <Fields>
        {shown.map((field, i) => (
          <FormField
            key={field.name}
            field={field}
            first={i === 0}
            value={typed[field.name] ?? ''}
            error={tried && lacks(field) ? t(missingText[field.kind]) : errors[field.name]}
            onSending={setFileOnItsWay}
            onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </Fields>
      {warning && <p className={dialogClasses.final}>{warning}</p>}
    </CommandDialog>
  );
}

const missingText = {
  text: 'command:required',
  long: 'command:required',
  number: 'command:number',
  day: 'command:day',
  time: 'command:time',
  select: 'command:choose',
  choice: 'command:choose',
  file: 'command:required',
} as const satisfies Record<Field['kind'], string>;

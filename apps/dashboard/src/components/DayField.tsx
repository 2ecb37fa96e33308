import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, fullDay, isDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';

/** "16/11/2026" → "2026-11-16"; `undefined` when there is no such day. */
export const readDay = (text: string): Day | undefined => {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const day = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
};

interface Props {
  label: string;
  value: Day | undefined;
  error?: string;
  onChange: (day: Day | undefined) => void;
}

/** A day as people here write it; what was typed stays while it is wrong, and the field says what it expects. */
export function DayField({ label, value, error, onChange }: Props) {
  const t = useT();
  const [text, setText] = useState(value ? fullDay(value) : '');
  const [left, setLeft] = useState(false);
  const wrong = left && text !== '' && readDay(text) === undefined;
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="numeric"
      placeholder="dd/MM/yyyy"
      error={wrong ? t('command:day') : error}
      onBlur={() => setLeft(true)}
      onChange={(e) => {
        setText(e.currentTarget.value);
        onChange(readDay(e.currentTarget.value));
      }}
    />
  );
}

import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { DayField } from '../../components/DayField.js';
import { type Day, isDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import classes from './Unit.module.css';

export interface ConclusionRow {
  /** stays the same while the row is edited */
  key: number;
  title: string;
  owner: string;
  dueOn: Day | undefined;
}
let keys = 0;
export const newRow = (): ConclusionRow => ({ key: (keys += 1), title: '', owner: '', dueOn: undefined });
export const isComplete = ({ title, owner, dueOn }: ConclusionRow) =>
  title.trim() !== '' && owner.trim() !== '' && isDay(dueOn ?? '');

interface Props {
  rows: ConclusionRow[];
  tried: boolean;
  onChange: (rows: ConclusionRow[]) => void;
}

/** One row per conclusion: what, who, until when. */
export function Conclusions({ rows, tried, onChange }: Props) {
  const t = useT();
  const change = (key: number, patch: Partial<ConclusionRow>) =>
    onChange(rows.map((r) => (r.key === key ? { ...r, ...patch } : r)));
  const needed = (text: string) => (tried && text.trim() === '' ? t('command:required') : undefined);
  return (
    <ol className={classes.conclusions} aria-label={t('unit:conclusions')}>
      {rows.map((r, i) => (
        <li key={r.key}>
          <TextInput
            label={`${i + 1}. ${t('unit:conclusion')}`}
            value={r.title}
            error={needed(r.title)}
            onChange={(e) => change(r.key, { title: e.currentTarget.value })}
          />
          <TextInput
            label={t('unit:owner')}
            value={r.owner}
            error={needed(r.owner)}
            onChange={(e) => change(r.key, { owner: e.currentTarget.value })}
          />
          <DayField
            label={t('unit:until')}
            value={r.dueOn}
            error={tried && !r.dueOn ? t('command:day') : undefined}
            onChange={(dueOn) => change(r.key, { dueOn })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('unit:dropConclusion', { n: i + 1 })}
            onClick={() => onChange(rows.filter((other) => other.key !== r.key))}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ol>
  );
}

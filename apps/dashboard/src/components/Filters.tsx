import { Menu } from '@mantine/core';
import { IconChevronDown, IconFileSpreadsheet, IconPrinter, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/i18n.js';
import classes from './Filters.module.css';

export interface Choice {
  value: string;
  label: string;
  count?: number;
  icon?: ReactNode;
}
export interface ChoiceMenu {
  label: string;
  value: string | undefined;
  choices: { value: string | undefined; label: string }[];
  onChoose: (value: string | undefined) => void;
}

interface Props {
  label: string;
  choices: Choice[];
  value: string;
  onChoose: (value: string) => void;
  menus?: ChoiceMenu[];
  search?: { label: string; value: string; onChange: (text: string) => void };
  /** address of the Excel file of exactly what is shown */
  excel?: string;
  end?: ReactNode;
}

/** One row, no box: the chosen filter is ink, the others are quiet. Counts are part of the label. */
export function Filters({ label, choices, value, onChoose, menus = [], search, excel, end }: Props) {
  const t = useT();
  return (
    <div className={`${classes.root} vd-no-print`} role="toolbar" aria-label={label}>
      {choices.map((c) => (
        <button
          type="button"
          key={c.value}
          className={classes.choice}
          aria-pressed={c.value === value}
          onClick={() => onChoose(c.value)}
        >
          {c.icon}
          {c.label}
          {c.count !== undefined && <b>{c.count}</b>}
        </button>
      ))}
      {menus.length > 0 && <i className={classes.rule} />}
      {menus.map((m) => (
        <FilterMenu key={m.label} {...m} />
      ))}
      {search ? (
        <label className={classes.search}>
          <IconSearch size={14} stroke={1.8} aria-hidden />
          <input
            type="search"
            placeholder={search.label}
            aria-label={search.label}
            value={search.value}
            onChange={(e) => search.onChange(e.currentTarget.value)}
          />
        </label>
      ) : (
        <span className={classes.grow} />
      )}
      {end}
      {excel && (
        <a className={classes.menu} href={excel} download aria-label={t('list:excel')} title={t('list:excel')}>
          <IconFileSpreadsheet size={15} stroke={1.7} aria-hidden />
        </a>
      )}
      <button
        type="button"
        className={classes.menu}
        aria-label={t('list:print')}
        title={t('list:print')}
        onClick={() => print()}
      >
        <IconPrinter size={15} stroke={1.7} aria-hidden />
      </button>
    </div>
  );
}

function FilterMenu({ label, value, choices, onChoose }: ChoiceMenu) {
  const chosen = choices.find((c) => c.value === value);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.menu} data-on={(value !== undefined && chosen) || undefined}>
          {value !== undefined && chosen ? chosen.label : label} <IconChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((c) => (
          <Menu.Item key={c.value ?? ''} aria-current={c.value === value} onClick={() => onChoose(c.value)}>
            {c.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

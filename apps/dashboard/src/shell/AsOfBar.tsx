import { Button, Kbd, Menu, Popover } from '@mantine/core';
import {
  IconArrowsDiff,
  IconCalendar,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconSearch,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { useLive } from '../api/stream.js';
import type { ReadAt } from '../api/types.js';
import { MonthGrid } from '../components/MonthGrid.js';
import { addDays, dayOf, decimal, fullDay, int, timeOf, weekday } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './AsOfBar.module.css';
import { PastBar } from './PastBar.js';
import { useFrame } from './frame-context.js';

interface Props {
  title: string;
  /** what the page's figures say of themselves; absent while they load */
  readAt?: ReadAt;
  rounds: number[];
  round?: number;
  /** the page can be compared with another day */
  comparable?: boolean;
}

/** Time as a control of the whole page: the round, the day shown, the log position, the lag, the day compared with. */
export function AsOfBar({ title, readAt, rounds, round, comparable = false }: Props) {
  const { address } = useAddress();
  const live = useLive();
  const now = live.now ?? readAt?.now;
  const today = now ? dayOf(now) : undefined;
  if (address.ngay !== undefined && today)
    return <PastBar title={title} position={readAt?.position} today={today} rounds={rounds} round={round} />;
  return <LiveBar title={title} readAt={readAt} now={now} rounds={rounds} round={round} comparable={comparable} />;
}

function LiveBar({ title, readAt, now, rounds, round, comparable }: Props & { now: string | undefined }) {
  const t = useT();
  const lang = useLang();
  const { openSearch } = useFrame();
  const { set } = useAddress();
  const today = now ? dayOf(now) : undefined;
  return (
    <header className={classes.root}>
      <span className={classes.title}>{title}</span>
      <button type="button" className={classes.search} onClick={openSearch}>
        <IconSearch size={14} stroke={1.8} aria-hidden /> <span>{t('search:find')}</span> <Kbd>/</Kbd>
      </button>
      <RoundMenu rounds={rounds} round={round} />
      {today && now && (
        <span className={classes.day}>
          <button type="button" aria-label={t('time:previousDay')} onClick={() => set({ ngay: addDays(today, -1) })}>
            <IconChevronLeft size={16} aria-hidden />
          </button>
          <DayChooser
            label={t('time:chooseDay')}
            value={today}
            max={addDays(today, -1)}
            today={today}
            onChoose={(ngay) => set({ ngay })}
          >
            <IconCalendar size={15} stroke={1.8} aria-hidden />
            <b>
              {weekday(today, lang)} {fullDay(today)}
            </b>{' '}
            {timeOf(now)}
          </DayChooser>
          <button type="button" aria-label={t('time:followingDay')} disabled>
            <IconChevronRight size={16} aria-hidden />
          </button>
        </span>
      )}
      <LogState readAt={readAt} />
      {comparable && today && <CompareChooser today={today} onChoose={(day) => set({ ngay: today, 'so-voi': day })} />}
    </header>
  );
}

/** Where the figures stand in the log, and whether they follow it. */
function LogState({ readAt }: { readAt: ReadAt | undefined }) {
  const t = useT();
  const lang = useLang();
  const live = useLive();
  if (!readAt) return <span className={classes.log} />;
  const position = `${t('time:position')} ${int(readAt.position, lang)}`;
  if (live.lostSince !== undefined)
    return (
      <span className={classes.log} data-lost role="status">
        <i className={classes.pulse} aria-hidden /> {t('time:lost')} {timeOf(live.lostSince)} · {position}
      </span>
    );
  return (
    <span className={classes.log}>
      <i className={classes.pulse} aria-hidden /> {t('time:live')} · {position} ·{' '}
      {t('time:lag', { seconds: decimal(readAt.lagMs / 1000, lang) })}
    </span>
  );
}

export function RoundMenu({ rounds, round }: { rounds: number[]; round: number | undefined }) {
  const t = useT();
  const { set } = useAddress();
  if (round === undefined) return null;
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={classes.round}>
          <span className="vd-visually-hidden">{t('time:roundChoice')}: </span>
          {t('time:round', { n: round })} <IconChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {rounds.map((n) => (
          <Menu.Item key={n} aria-current={n === round} onClick={() => set({ dot: String(n) })}>
            {t('time:round', { n })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChooserProps {
  label: string;
  value: string;
  max?: string;
  today: string;
  onChoose: (day: string) => void;
  children: React.ReactNode;
}

/** A button that opens a month. */
export function DayChooser({ label, value, max, today, onChoose, children }: ChooserProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom">
      <Popover.Target>
        <button type="button" className={classes.date} onClick={() => setOpened(!opened)}>
          <span className="vd-visually-hidden">{label}: </span>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <MonthGrid
          value={value}
          max={max}
          today={today}
          onChoose={(day) => {
            setOpened(false);
            onChoose(day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function CompareChooser({ today, onChoose }: { today: string; onChoose: (day: string) => void }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-end">
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.compare}
          leftSection={<IconArrowsDiff size={15} stroke={1.8} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('time:compare')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <MonthGrid value={addDays(today, -30)} max={addDays(today, -1)} today={today} onChoose={onChoose} />
      </Popover.Dropdown>
    </Popover>
  );
}

import { useAddress } from '../../address/use-address.js';
import type { InboxItem, InboxPage } from '../../api/types.js';
import { StatusMark } from '../../components/StatusMark.js';
import { dayOf, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import classes from './Inbox.module.css';

/** Three groups, the nearest deadline first. */
export function InboxList({ page, chosen }: { page: InboxPage; chosen: string | undefined }) {
  const t = useT();
  const groups = [
    { name: t('inbox:waiting'), items: page.waiting, quiet: false },
    { name: t('inbox:handedOn'), items: page.handedOn, quiet: true },
    { name: t('inbox:finished'), items: page.doneRecently, quiet: true },
  ];
  const today = dayOf(page.readAt.now);
  return (
    <div className={classes.list}>
      <table>
        <caption className="vd-visually-hidden">{t('inbox:caption')}</caption>
        <colgroup>
          <col />
          <col />
          <col />
        </colgroup>
        {groups
          .filter((g) => g.items.length > 0)
          .map((g) => (
            <tbody key={g.name} data-quiet={g.quiet || undefined}>
              <tr className={classes.group}>
                <th colSpan={3} scope="rowgroup">
                  {g.name} <span>{g.items.length}</span>
                </th>
              </tr>
              {g.items.map((item) => (
                <Row key={item.id} item={item} today={today} selected={item.id === chosen} />
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
}

function Row({ item, today, selected }: { item: InboxItem; today: string; selected: boolean }) {
  const t = useT();
  const say = useSay();
  const { set } = useAddress();
  const left = leftOf(item, today);
  return (
    <tr
      className={classes.row}
      aria-selected={selected}
      data-row
      onClick={() => set({ chon: item.id }, { replace: true })}
    >
      <td className={classes.mark}>{item.state !== 'blank' && <StatusMark status={item.state} size={14} />}</td>
      <td>
        <button type="button" className={classes.pick} aria-pressed={selected}>
          <span className={classes.what}>{say(item.title)}</span>
          <span className={classes.why}>{[item.code, say(item.why)].filter(Boolean).join(' · ')}</span>
        </button>
      </td>
      <td className={classes.until} data-status={item.state}>
        {item.dueOn && <span>{shortDay(item.dueOn)}</span>}
        <b>{left && t(left.key, { count: left.count })}</b>
      </td>
    </tr>
  );
}

/** How many days are left, or past: of work, or of a limit fixed in calendar days. The server counts them. */
const leftOf = (item: InboxItem, today: string) => {
  if (item.state === 'done' || item.daysLeft === undefined) return undefined;
  if (item.dueOn === today) return { key: 'time:dueToday', count: 0 } as const;
  return item.daysLeft < 0
    ? ({ key: 'time:lateBy', count: -item.daysLeft } as const)
    : ({ key: 'time:left', count: item.daysLeft } as const);
};

import { IconArrowRight } from '@tabler/icons-react';
import { addDays, type Day, daysBetween, fullDay, shortDay } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import { monthMarks } from './months.js';
import { StatusMark } from './StatusMark.js';
import classes from './WhoManaged.module.css';

export interface Tenure {
  from: Day;
  /** absent = still in the post */
  to?: Day;
  label: string;
  /** in the post the question is about */
  here: boolean;
}
export interface Manager {
  key: string;
  name: string;
  post: string;
  opened: boolean;
  /** its review was cancelled with the conclusion */
  cancelled?: boolean;
  /** what came of it is told only to readers of reviews */
  withheld?: true;
  reason: string;
  review?: { id: string; href: string };
  tenures: Tenure[];
}
export interface ManagerLevel {
  level: number;
  unit: string;
  unitName: string;
  managers: Manager[];
}
interface Props {
  /** the day of the act; whose bar its line crosses managed on that day */
  day: Day;
  now: Day;
  levels: ManagerLevel[];
  subject?: { name: string; note: string };
  /** set before the conclusion: the reader asks "what if" */
  verdictHead: string;
  preview: boolean;
}

/** The resolver's answer as a picture: line command from the officer upward, and each leader's time in the post as a bar. */
export function WhoManaged({ day, now, levels, subject, verdictHead, preview }: Props) {
  const t = useT();
  const lang = useLang();
  const from = `${addDays(day, -45).slice(0, 7)}-01`;
  const to = addDays(now, 7);
  const at = (d: Day) => Math.min(100, Math.max(0, (daysBetween(from, d) / daysBetween(from, to)) * 100));
  return (
    <div className={classes.frame}>
      <table className={classes.root}>
        <colgroup>
          <col className={classes.c1} />
          <col className={classes.c2} />
          <col className={classes.c3} />
          <col className={classes.c4} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('review:chain')}
            </th>
            <th scope="col">{t('review:leader')}</th>
            <th scope="col" className={classes.lane}>
              <div className={classes.months}>
                {monthMarks(from, to, lang).map((m) => (
                  <span key={m.day} style={{ left: `${at(m.day)}%` }}>
                    {m.label}
                  </span>
                ))}
                <b style={{ left: `${at(day)}%` }}>{shortDay(day)}</b>
              </div>
            </th>
            <th scope="col">{verdictHead}</th>
          </tr>
        </thead>
        {levels.map((l) => (
          <tbody key={l.unit}>
            {l.managers.map((m, i) => (
              <tr key={m.key} data-opened={(m.opened && !m.cancelled) || undefined}>
                {i === 0 && (
                  <>
                    <td rowSpan={l.managers.length} className={classes.spine}>
                      <i />
                    </td>
                    <th scope="rowgroup" rowSpan={l.managers.length} className={classes.unit}>
                      <span>{t('review:level', { n: l.level })}</span>
                      <b>{l.unit}</b>
                      <span>{l.unitName}</span>
                    </th>
                  </>
                )}
                <td className={classes.person}>
                  <b>{m.name}</b>
                  <span>{m.post}</span>
                </td>
                <td className={classes.lane}>
                  <div>
                    <i className={classes.day} style={{ left: `${at(day)}%` }} />
                    {m.tenures.map((tenure) => (
                      <span
                        key={tenure.from}
                        className={classes.bar}
                        data-here={tenure.here || undefined}
                        title={`${tenure.label} ${fullDay(tenure.from)} – ${tenure.to ? fullDay(tenure.to) : ''}`}
                        style={{ left: `${at(tenure.from)}%`, width: `${at(tenure.to ?? now) - at(tenure.from)}%` }}
                      >
                        {tenure.to
                          ? t('time:until', { day: fullDay(tenure.to) })
                          : tenure.from > day
                            ? t('time:from', { day: shortDay(tenure.from) })
                            : fullDay(tenure.from)}
                      </span>
                    ))}
                  </div>
                </td>
                <td className={classes.verdict}>
                  <Verdict manager={m} preview={preview} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        {subject && (
          <tbody>
            <tr className={classes.subject}>
              <td className={classes.spine}>
                <i />
              </td>
              <th scope="row" className={classes.unit}>
                <span>{t('review:officer')}</span>
              </th>
              <td className={classes.person} colSpan={3}>
                <b>{subject.name}</b>
                <span>{subject.note}</span>
              </td>
            </tr>
          </tbody>
        )}
      </table>
    </div>
  );
}

function Verdict({ manager: m, preview }: { manager: Manager; preview: boolean }) {
  const t = useT();
  if (m.withheld) return <span>{t('review:withheld')}</span>;
  return (
    <>
      <p>
        <StatusMark status={m.opened && !m.cancelled ? 'run' : 'waived'} silent size={13} />
        {m.opened && !m.cancelled ? (
          <b>{t(preview ? 'review:willOpen' : 'review:opens')}</b>
        ) : (
          <span>{t(m.cancelled ? 'review:cancelled' : 'review:notOpen')}</span>
        )}
        {m.opened && m.review && (
          <a href={m.review.href}>
            {t('review:file')} <IconArrowRight size={12} stroke={2} aria-hidden />
          </a>
        )}
      </p>
      <span>{m.reason}</span>
    </>
  );
}

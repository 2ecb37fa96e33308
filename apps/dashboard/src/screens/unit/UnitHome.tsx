import { useAddress } from '../../address/use-address.js';
import type { UnitPage } from '../../api/types.js';
import { DeadlinePair } from '../../components/DeadlinePair.js';
import { MissingList } from '../../components/MissingList.js';
import { NumberButton } from '../../components/NumberButton.js';
import { StatusMark } from '../../components/StatusMark.js';
import { type StepSpan, StepStrip } from '../../components/StepStrip.js';
import { shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Translate, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { placeOf } from './places.js';
import classes from './Unit.module.css';
import { useStepName } from './use-step-name.js';

type Step = UnitPage['steps'][number];

/** Seven steps, what is missing for the next one, and the deadlines with the history of each. */
export function UnitHome({ page }: { page: UnitPage }) {
  const t = useT();
  const say = useSay();
  const name = useStepName(page);
  return (
    <>
      <StepStrip steps={page.steps.map((s) => spanOf(s, name(s.step), s.note ? say(s.note) : undefined, t))} />
      {page.gate && <Gate page={page} gate={page.gate} />}
      <Deadlines page={page} />
    </>
  );
}

const range = (from: string | undefined, to: string | undefined, t: Translate) =>
  from && to
    ? `${shortDay(from)} – ${shortDay(to)}`
    : to
      ? t('time:until', { day: shortDay(to) })
      : from
        ? `${shortDay(from)} –`
        : '';

const spanOf = (s: Step, name: string, note: string | undefined, t: Translate): StepSpan => ({
  name,
  state: s.state,
  planned: s.carriedOver ? t('unit:carriedOver') : range(s.opensOn, s.dueOn, t),
  actual: s.enteredOn || s.completedOn ? range(s.enteredOn, s.completedOn, t) : '',
  varianceDays: s.carriedOver && s.state === 'done' ? undefined : s.varianceDays,
  note: note ?? s.waived?.reason ?? (s.share ? `${s.share.done}/${s.share.of}` : undefined),
});

function Gate({ page, gate }: { page: UnitPage; gate: NonNullable<UnitPage['gate']> }) {
  const t = useT();
  const say = useSay();
  const name = useStepName(page);
  return (
    <section className={classes.section}>
      <h2 className="vd-h2">{t('unit:missing', { step: name(gate.step) })}</h2>
      <span className="vd-meta">
        <Sentence
          k="unit:met"
          parts={{
            met: (
              <NumberButton counts={t('unit:metCount')}>
                {gate.met}/{gate.of}
              </NumberButton>
            ),
          }}
        />
      </span>
      {gate.missing.length === 0 ? (
        <p className="vd-meta">{t('unit:nothingMissing')}</p>
      ) : (
        <MissingList
          items={gate.missing.map((m) => ({
            id: m.code,
            what: say(m.text),
            owner: m.owner,
            status: 'run',
            where: placeOf(m.action, page, t),
          }))}
        />
      )}
    </section>
  );
}

function Deadlines({ page }: { page: UnitPage }) {
  const t = useT();
  const say = useSay();
  const { set } = useAddress();
  if (page.deadlines.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className="vd-h2">{t('unit:deadlines')}</h2>
      <span className="vd-meta">{t('unit:deadlinesNote')}</span>
      <table className={classes.deadlines}>
        <tbody>
          {page.deadlines.map((d) => (
            <tr key={d.step + say(d.what)} data-row>
              <th scope="row">
                <button type="button" className={classes.why} onClick={() => set({ so: `${page.unit}.${d.step}` })}>
                  {say(d.what)}
                </button>
              </th>
              <td>
                <DeadlinePair first={d.firstDueOn} current={d.dueOn} compact />
              </td>
              <td>
                <span className={classes.state} data-status={d.state}>
                  {d.state !== 'blank' && <StatusMark status={d.state} silent size={12} />}{' '}
                  {d.state === 'late' && d.lateDays ? t('time:lateBy', { count: d.lateDays }) : t(`status:${d.state}`)}
                </span>
              </td>
              <td className={classes.reason}>
                {d.moves.map((m) => (
                  <span key={m.from + m.to}>
                    {t(`unit:${m.cause}`)} {shortDay(m.from)} → {shortDay(m.to)}
                    {m.reason && `: ${m.reason}`} {m.approvedBy && <i>· {m.approvedBy}</i>}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

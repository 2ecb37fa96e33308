import { IconCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useHoldBriefing } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { UnitPage } from '../../api/types.js';
import { Refusal } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { byGivenName, dayOf, shortDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import classes from './Briefing.module.css';
import { SignedList } from './SignedList.js';

interface Props {
  page: UnitPage;
  caseId: string;
  session: UnitPage['briefing']['sessions'][number];
}

/** The list, by given name; the big numbers are the sum that is about to be recorded. */
export function Roster({ page, caseId, session }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const { announce } = useFrame();
  const command = useHoldBriefing(caseId, session.session);
  const [absent, setAbsent] = useState<ReadonlySet<string>>(new Set());
  const called = session.makeUp ? page.people.filter((p) => page.briefing.makeUpList.includes(p.id)) : page.people;
  const people = [...called].sort((a, b) => byGivenName(a.name, b.name));
  const [makeUpOn, setMakeUpOn] = useState(session.makeUpOn ?? page.steps.find((s) => s.step === 'briefing')?.dueOn);
  const [signedList, setSignedList] = useState<string>();
  const [listOnItsWay, setListOnItsWay] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const present = people.length - absent.size;
  const toggle = (id: string) =>
    setAbsent((before) => new Set(before.has(id) ? [...before].filter((x) => x !== id) : [...before, id]));
  const save = () =>
    command.mutate(
      {
        heldOn: dayOf(page.readAt.now) < session.on ? dayOf(page.readAt.now) : session.on,
        outlineVersion: session.outlineVersion,
        present,
        absentees: people.filter((p) => absent.has(p.id)).map((p) => ({ officer: p.id, name: p.name })),
        ...(absent.size > 0 && makeUpOn && { makeUpOn }),
        ...(signedList && { signedList }),
      },
      {
        onSuccess: () => {
          announce(t('briefing:recorded', { absent: absent.size }));
          void navigate({ to: `/don-vi/${page.unit}` } as never);
        },
      },
    );
  return (
    <>
      <div className={classes.count} role="status">
        <p>
          <b>{people.length}</b> {t('briefing:roster')}
        </p>
        <p>
          <b>{absent.size}</b> {t('briefing:absent')}
        </p>
        <p className={classes.present}>
          <b>{present}</b> {t('briefing:present')}
        </p>
      </div>
      <p className={classes.hint}>
        {absent.size > 0 ? t('briefing:hintAbsent', { count: absent.size }) : t('briefing:hint')}
      </p>
      <ul className={classes.list}>
        {people.map((p) => (
          <li key={p.id} data-row>
            <button type="button" aria-pressed={absent.has(p.id)} onClick={() => toggle(p.id)}>
              <span>
                <b>{p.name}</b>
                <small>{p.rank}</small>
              </span>
              {absent.has(p.id) ? (
                <em>{t('briefing:absent')}</em>
              ) : (
                <IconCheck size={18} stroke={2} role="img" aria-label={t('briefing:present')} />
              )}
            </button>
          </li>
        ))}
      </ul>
      <footer className={classes.foot}>
        {command.error && <Refusal failure={command.error} />}
        <div className={classes.papers}>
          <SignedList caseId={caseId} error={errors.signedList} onChange={setSignedList} onSending={setListOnItsWay} />
          {absent.size > 0 && (
            <DayField
              label={t('briefing:makeUpDay')}
              value={makeUpOn}
              error={makeUpOn ? errors.makeUpOn : t('command:day')}
              onChange={setMakeUpOn}
            />
          )}
        </div>
        <button
          type="button"
          className={classes.save}
          disabled={command.isPending || listOnItsWay || (absent.size > 0 && !makeUpOn)}
          onClick={save}
        >
          {command.isPending ? t('command:sending') : t('briefing:save', { present, absent: absent.size })}
        </button>
        {absent.size > 0 && makeUpOn && <p>{t('briefing:makeUp', { absent: absent.size, day: shortDay(makeUpOn) })}</p>}
      </footer>
    </>
  );
}

import { useState } from 'react';
import { CommandDialog, dialogClasses } from '../../components/CommandDialog.js';
import { fullDay, isDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { type Draft, lacking, type Part } from '../../offline/draft.js';
import { dropDraft } from '../../offline/store.js';
import classes from './Minutes.module.css';
import { partNames } from './part-names.js';
import { Picture } from './PhotoPart.js';

/** Everything once more, each answer with the way back to its question; then it goes out. */
export function ReviewPart({ draft, go }: { draft: Draft; go: (part: Part) => void }) {
  const t = useT();
  const [dropping, setDropping] = useState(false);
  const missing = lacking(draft);
  const day = isDay(draft.conductedOn) ? fullDay(draft.conductedOn) : '–';
  const rows: [Part, string][] = [
    ['ket-qua', draft.result ? t(`inspection:${draft.result}`) : '–'],
    ['so', `${draft.minutesNo.trim() || '–'} · ${day}`],
    ['ton-tai', String(draft.findingCount)],
  ];
  return (
    <>
      {missing.length > 0 && (
        <div className={dialogClasses.problem} role="alert">
          <b>{t('minutes:lacking')}</b>
          <ul>
            {missing.map((part) => (
              <li key={part}>
                <button type="button" className={classes.link} onClick={() => go(part)}>
                  {t(partNames[part])}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className={classes.answers}>
        {rows.map(([part, value]) => (
          <div key={part}>
            <dt>{t(partNames[part])}</dt>
            <dd>{value}</dd>
            <dd>
              <Edit part={part} go={go} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('minutes:photo')}</dt>
          <dd>{draft.photo ? <Picture photo={draft.photo} /> : t('minutes:photoNone')}</dd>
          <dd>
            <Edit part="anh" go={go} />
          </dd>
        </div>
      </dl>
      <p className={classes.hint}>{t('minutes:final')}</p>
      <button type="button" className={classes.link} onClick={() => setDropping(true)}>
        {t('minutes:drop')}
      </button>
      {dropping && (
        <CommandDialog
          title={t('minutes:dropTitle', { unit: draft.about.unit })}
          lead={t('minutes:dropText')}
          submit={t('minutes:dropCommit')}
          sending={false}
          failure={null}
          onClose={() => setDropping(false)}
          onSubmit={() => void dropDraft(draft).then(() => window.location.assign('/kiem-tra/bien-ban'))}
        >
          {null}
        </CommandDialog>
      )}
    </>
  );
}

function Edit({ part, go }: { part: Part; go: (part: Part) => void }) {
  const t = useT();
  return (
    <button type="button" className={classes.link} onClick={() => go(part)}>
      {t('minutes:edit')}
      <span className="vd-visually-hidden"> {t(partNames[part])}</span>
    </button>
  );
}

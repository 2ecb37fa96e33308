import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import { Refusal } from '../../components/CommandDialog.js';
import { decimal, int } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import classes from './Setup.module.css';
import type { Upload } from './use-upload.js';

/** The workbook, the errors of each of its sheets, and every row that has to be corrected. */
export function ImportTab({ upload, may }: { upload: Upload; may: boolean }) {
  const t = useT();
  const onDrop = (e: DragEvent) => {
    e.preventDefault();
    const file = e.dataTransfer.files[0];
    if (file && may) upload.check(file);
  };
  return (
    <div onDragOver={(e) => e.preventDefault()} onDrop={onDrop} className={classes.drop}>
      {upload.file ? (
        <FileHead upload={upload} file={upload.file} />
      ) : (
        <p className={classes.hint}>{t(may ? 'setup:drop' : 'setup:importOfOthers')}</p>
      )}
      {upload.pending && <Counts upload={upload} />}
      {upload.failure && (
        <div className={classes.hint}>
          <Refusal failure={upload.failure} />
        </div>
      )}
      {upload.answer && upload.answer.errors.length > 0 && <ErrorRows upload={upload.answer} />}
    </div>
  );
}

/** How far the server is: rows read, rows tried, events written. */
function Counts({ upload: { progress } }: { upload: Upload }) {
  const t = useT();
  const lang = useLang();
  const counts = { done: int(progress?.done ?? 0, lang), total: int(progress?.total ?? 0, lang) };
  return (
    <p className={classes.hint} role="status">
      {!progress?.phase || !progress.total ? t('setup:progressRead') : t(`setup:progress_${progress.phase}`, counts)}
    </p>
  );
}

function FileHead({ upload, file }: { upload: Upload; file: File }) {
  const t = useT();
  const lang = useLang();
  const errors = upload.answer?.errors ?? [];
  const sheets = [...new Set(errors.map((e) => e.sheet))];
  return (
    <div className={classes.file}>
      <IconFileSpreadsheet size={26} stroke={1.3} aria-hidden />
      <p>
        <b>{file.name}</b>
        <span>{decimal(file.size / 1_048_576, lang)} MB</span>
      </p>
      {sheets.length > 0 && (
        <ul>
          {sheets.map((sheet) => (
            <li key={sheet} data-bad>
              <span>{sheet}</span>
              <em>{t('setup:errorCount', { count: errors.filter((e) => e.sheet === sheet).length })}</em>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ErrorRows({ upload: { errors } }: { upload: NonNullable<Upload['answer']> }) {
  const t = useT();
  const say = useSay();
  return (
    <table className={classes.errors}>
      <caption>
        <span className="vd-h2">{t('setup:errors', { count: errors.length })}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('setup:sheet')}</th>
          <th scope="col">{t('setup:row')}</th>
          <th scope="col">{t('setup:column')}</th>
          <th scope="col">{t('setup:found')}</th>
          <th scope="col">{t('setup:expected')}</th>
        </tr>
      </thead>
      <tbody>
        {errors.map((e) => (
          <tr key={`${e.sheet}${e.row}${e.column}${e.expected.vi}`} data-row>
            <th scope="row">{e.sheet}</th>
            <td className={classes.row}>{e.row}</td>
            <td className={classes.column}>{e.column}</td>
            <td>{e.found ? <code>{e.found}</code> : <span className={classes.none}>{t('setup:emptyCell')}</span>}</td>
            <td className={classes.expected}>{say(e.expected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

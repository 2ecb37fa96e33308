import { useT } from '../../i18n/i18n.js';
import { results } from '../../offline/draft.js';
import classes from './Minutes.module.css';
import type { PartProps } from './part-props.js';

export function ResultPart({ draft, change, tried }: PartProps) {
  const t = useT();
  const error = tried && draft.result === undefined;
  return (
    <fieldset className={classes.results} aria-describedby={error ? 'result-error' : undefined}>
      <legend className="vd-visually-hidden">{t('minutes:result')}</legend>
      {results.map((value) => (
        <label key={value} data-on={draft.result === value || undefined}>
          <input
            type="radio"
            name="result"
            value={value}
            checked={draft.result === value}
            onChange={() => change({ result: value })}
          />
          <span>{t(`inspection:${value}`)}</span>
        </label>
      ))}
      {error && (
        <p className="vd-field-error" id="result-error" role="alert">
          {t('command:choose')}
        </p>
      )}
    </fieldset>
  );
}

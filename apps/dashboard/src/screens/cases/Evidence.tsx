import type { CasePage } from '../../api/types.js';
import { int } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import classes from './Case.module.css';

/** What the system itself knows for and against the leaders: the same rows for the case, the leader and his judge. */
export function Evidence({ rows }: { rows: CasePage['evidence'] }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  if (rows.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className="vd-h2">{t('review:evidence')}</h2>
      <dl className={classes.evidence}>
        {rows.map((e) => (
          <div key={say(e.name)}>
            <dt>{say(e.name)}</dt>
            <dd title={e.position === undefined ? undefined : `#${int(e.position, lang)}`}>{e.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

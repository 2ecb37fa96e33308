import type { ManagedLeader } from '../../api/types.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import classes from './Case.module.css';

/** Deputies in charge of another field: named, but folded, for they stand outside the question of the page. */
export function OtherField({ leaders }: { leaders: (Pick<ManagedLeader, 'leader' | 'post'> & { code?: string })[] }) {
  const t = useT();
  const say = useSay();
  if (leaders.length === 0) return null;
  return (
    <details className={classes.rule}>
      <summary>{t('review:otherField', { count: leaders.length })}</summary>
      <ul>
        {leaders.map((l) => (
          <li key={`${l.leader?.id ?? ''} ${say(l.post)}`}>
            {[l.leader && `${l.leader.rank} ${l.leader.name}`, say(l.post), l.code].filter(Boolean).join(', ')}:{' '}
            {t('review:notOpen')}
          </li>
        ))}
      </ul>
    </details>
  );
}

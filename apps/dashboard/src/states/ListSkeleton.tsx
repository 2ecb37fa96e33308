import { Skeleton } from '@mantine/core';
import { useT } from '../i18n/i18n.js';
import classes from './states.module.css';
import { useDelayed } from './use-delayed.js';

interface Props {
  rows?: number;
  /** of a row, px */
  height?: number;
  atOnce?: boolean;
}

/** Rows of the size of those to come, after 150 ms; at once where an empty frame stands already. */
export function ListSkeleton({ rows = 8, height = 36, atOnce = false }: Props) {
  const t = useT();
  const late = useDelayed(!atOnce);
  if (!atOnce && !late) return null;
  return (
    <div role="status" className={classes.list}>
      <span className="vd-visually-hidden">{t('state:loading')}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} aria-hidden style={{ height }}>
          <Skeleton height={10} width={`${28 + ((i * 13) % 30)}%`} />
          <Skeleton height={10} width={64} />
        </div>
      ))}
    </div>
  );
}

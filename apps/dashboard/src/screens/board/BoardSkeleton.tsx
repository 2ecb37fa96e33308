import { Skeleton } from '@mantine/core';
import { MatrixHead } from '../../components/Matrix.js';
import classes from '../../components/Matrix.module.css';
import { stepKeys } from '../../components/status.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { useDelayed } from '../../states/use-delayed.js';

/** The matrix before its figures: the same heads, the same rows, after 150 ms. */
export function BoardSkeleton() {
  const t = useT();
  const lang = useLang();
  const late = useDelayed(true);
  if (!late) return null;
  const heads = stepKeys.map((step) => ({ step, name: t(`step:${step}`), end: '', now: false }));
  return (
    <div className={classes.scroll}>
      <span className="vd-visually-hidden" role="status">
        {t('state:loading')}
      </span>
      <table className={classes.table} data-lang={lang} aria-hidden inert>
        <MatrixHead heads={heads} />
        <tbody>
          {Array.from({ length: 14 }, (_, row) => (
            <tr key={row} className={classes.province}>
              <th>
                <Skeleton height={10} width={70 + ((row * 17) % 40)} ml={36} animate={false} />
              </th>
              {stepKeys.map((step, i) => (
                <td key={step}>
                  {i === 2 ? (
                    <Skeleton height={9} width={34 + ((row * 7) % 20)} ml={7} animate={false} />
                  ) : (
                    <Skeleton height={11} width={11} ml={7} circle animate={false} />
                  )}
                </td>
              ))}
              <td className={classes.right}>
                <Skeleton height={10} width={44} ml="auto" animate={false} />
              </td>
              <td className={classes.last}>
                <Skeleton height={10} width={38} ml="auto" animate={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

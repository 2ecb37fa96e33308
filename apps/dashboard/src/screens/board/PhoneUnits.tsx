import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf } from '../../address/views.js';
import { localityQuery, roundOf } from '../../api/reads.js';
import { StepStripSmall } from '../../components/StepStripSmall.js';
import { shortDay } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { unitHref } from '../hrefs.js';
import { isDoneLate } from './rows.js';
import classes from './PhoneBoard.module.css';

/** The units of an opened locality, one line each. */
export function PhoneUnits({ locality }: { locality: string }) {
  const t = useT();
  const lang = useLang();
  const { address } = useAddress();
  const { data } = useQuery(localityQuery(locality, roundOf(boardViewOf(address))));
  if (!data) return <ListSkeleton rows={3} height={48} />;
  return (
    <ul className={classes.units}>
      {data.rows.map((unit) => (
        <li key={unit.unit}>
          <a href={unitHref(unit.unit, address)}>
            <span>{unit.name[lang]}</span>
            <b data-state={unit.worstLateDays > 0 ? 'late' : undefined}>
              {unit.worstLateDays > 0
                ? t('time:dayCount', { count: unit.worstLateDays })
                : unit.nextDueOn && shortDay(unit.nextDueOn)}
            </b>
            <StepStripSmall
              label={unit.cells
                .map((c) => `${t(`step:${c.step}`)}: ${t(isDoneLate(c) ? 'status:doneLate' : `status:${c.state}`)}`)
                .join(', ')}
              cells={unit.cells.map((c) => ({ state: c.state }))}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { momentOf } from '../../address/views.js';
import { unitsQuery } from '../../api/reads.js';
import type { UnitList } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { Filters } from '../../components/Filters.js';
import { NumberButton } from '../../components/NumberButton.js';
import { fold, int } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { unitHref } from '../hrefs.js';
import { treeOf } from './tree.js';
import classes from './Units.module.css';

/** As in the style sheet. */
const rowHeight = 34;

/** The whole tree along line command, virtual, filtered with or without marks. */
export function Units() {
  const t = useT();
  const lang = useLang();
  const { address } = useAddress();
  const query = useQuery(unitsQuery(momentOf(address)));
  const page = query.data;
  return (
    <Page
      title={t('nav:units')}
      readAt={page?.readAt}
      head={
        page && (
          <Answer>
            <Sentence
              k="unit:listAnswer"
              parts={{
                all: (
                  <NumberButton strong counts={t('unit:tree')}>
                    {int(page.total, lang)}
                  </NumberButton>
                ),
                enrolled: (
                  <NumberButton strong counts={t('unit:enrolled')}>
                    {int(page.units.filter((u) => u.enrolled).length, lang)}
                  </NumberButton>
                ),
              }}
            />
          </Answer>
        )
      }
    >
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {(data) => <Tree units={data.units} />}
      </Loaded>
    </Page>
  );
}

function Tree({ units }: { units: UnitList['units'] }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const scroll = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const filter = address.loc ?? 'all';
  const rows = useMemo(() => {
    const wanted = fold(text);
    return treeOf(units).filter(
      ({ unit }) =>
        (filter === 'all' || (filter === 'enrolled' ? unit.enrolled : unit.kind === filter)) &&
        (wanted === '' || fold(`${unit.code} ${unit.name.vi} ${unit.name.en} ${unit.head ?? ''}`).includes(wanted)),
    );
  }, [units, text, filter]);
  const flat = text !== '' || filter !== 'all';
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 1000, height: 900 },
  });
  const items = virtual.getVirtualItems();
  return (
    <>
      <Filters
        label={t('list:filter')}
        value={filter}
        onChoose={(value) => set({ loc: value === 'all' ? undefined : value })}
        choices={[
          { value: 'all', label: t('list:all'), count: units.length },
          { value: 'office', label: t('unit:offices'), count: units.filter((u) => u.kind === 'office').length },
          { value: 'team', label: t('unit:teams'), count: units.filter((u) => u.kind === 'team').length },
        ]}
        search={{ label: t('board:filterRows'), value: text, onChange: setText }}
      />
      <div className={`${classes.scroll} vd-print-flow`} ref={scroll}>
        <table className={classes.table} aria-rowcount={rows.length + 1}>
          <caption className="vd-visually-hidden">{t('unit:tree')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit:name')}</th>
              <th scope="col">{t('unit:code')}</th>
              <th scope="col">{t('unit:headOf')}</th>
              <th scope="col">{t('unit:enrolled')}</th>
            </tr>
          </thead>
          <tbody>
            {items[0] && items[0].start > 0 && <tr aria-hidden style={{ height: items[0].start }} />}
            {items.map(({ index }) => {
              const { unit, depth } = rows[index]!;
              return (
                <tr key={unit.unit} data-row aria-rowindex={index + 2}>
                  <th scope="row" style={{ paddingLeft: 20 + (flat ? 0 : depth * 18) }}>
                    <a href={unitHref(unit.unit, address)}>{say(unit.name)}</a>
                  </th>
                  <td className="vd-code">{unit.code}</td>
                  <td>{unit.head ?? t('unit:vacant')}</td>
                  <td>{unit.enrolled ? t('followup:yes') : '–'}</td>
                </tr>
              );
            })}
            {items.length > 0 && <tr aria-hidden style={{ height: virtual.getTotalSize() - items.at(-1)!.end }} />}
          </tbody>
        </table>
        {rows.length === 0 && <Empty title={t('search:none', { text })} />}
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf, excelHref } from '../../address/views.js';
import { campaignQuery, roundOf } from '../../api/reads.js';
import { useMe } from '../../api/session.js';
import { Answer } from '../../components/Answer.js';
import { useT } from '../../i18n/i18n.js';
import type { EntryKey } from '../../shell/entries.js';
import { Page } from '../../shell/Page.js';
import { PageLink } from '../../shell/PageLink.js';
import classes from '../EvidenceTable.module.css';
import caseClasses from '../cases/Case.module.css';

/** Every board that can be put on paper or into a workbook, exactly as shown. */
export function Reports() {
  const t = useT();
  const { address } = useAddress();
  const me = useMe();
  const { data: frame } = useQuery(campaignQuery());
  const view = boardViewOf(address);
  const boards: { entry: EntryKey; to: string; title: string; excel: string }[] = [
    {
      entry: 'board',
      to: '/',
      title: t('report:boardTitle', { round: address.dot ?? frame?.round.round ?? '' }),
      excel: excelHref('board', view),
    },
    {
      entry: 'inspections',
      to: '/kiem-tra',
      title: t('nav:inspections'),
      excel: excelHref('inspections', roundOf(view)),
    },
    { entry: 'followUp', to: '/don-doc', title: t('nav:followup'), excel: excelHref('follow-up', {}) },
    { entry: 'commendation', to: '/khen-thuong', title: t('nav:awards'), excel: excelHref('commendations', {}) },
  ];
  return (
    <Page title={t('nav:reports')} head={<Answer context={t('report:context')}>{t('report:answer')}</Answer>}>
      <div className={caseClasses.page}>
        <table className={classes.root}>
          <caption className="vd-visually-hidden">{t('nav:reports')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report:what')}</th>
              <th scope="col">{t('list:print')}</th>
              <th scope="col">{t('list:excel')}</th>
            </tr>
          </thead>
          <tbody>
            {boards
              .filter((b) => me.data?.entries.includes(b.entry))
              .map((b) => (
                <tr key={b.entry} data-row>
                  <th scope="row">{b.title}</th>
                  <td>
                    <PageLink to={b.to as '/'}>{t('report:open')}</PageLink>
                  </td>
                  <td>
                    <a href={b.excel} download>
                      {t('report:excel')}
                    </a>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}

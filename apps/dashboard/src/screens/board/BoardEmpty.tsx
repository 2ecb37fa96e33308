import { useT } from '../../i18n/i18n.js';
import { PageLink } from '../../shell/PageLink.js';
import { Empty } from '../../states/Empty.js';

/** Nobody takes part yet: what will stand here, and where to begin. */
export function BoardEmpty() {
  const t = useT();
  return (
    <Empty title={t('board:emptyTitle')} text={t('board:emptyText')}>
      <PageLink to="/thiet-lap">{t('board:emptyAct')}</PageLink>
      <a href="/api/v1/setup/template.xlsx" download>
        {t('setup:template')}
      </a>
    </Empty>
  );
}

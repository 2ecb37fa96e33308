import { useT } from '../i18n/i18n.js';
import { Page } from '../shell/Page.js';
import { PageLink } from '../shell/PageLink.js';
import { Empty } from '../states/Empty.js';

/** An address that names no page; the menu stays beside it. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('state:notFound')} ownHeading>
      <Empty heading title={t('state:notFound')} text={t('state:notFoundText')}>
        <PageLink to="/">{t('state:toBoard')}</PageLink>
      </Empty>
    </Page>
  );
}

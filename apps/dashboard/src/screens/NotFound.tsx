import { useT } from '../i18n/i18n.js';
import { Empty } from '../states/Empty.js';

export function NotFound() {
  const t = useT();
  return (
    <main>
      <Empty heading title={t('state:notFound')} text={t('state:notFoundText')}>
        <a href="/">{t('state:toBoard')}</a>
      </Empty>
    </main>
  );
}

import { Button } from '@mantine/core';
import { useT } from '../i18n/i18n.js';
import { Empty } from '../states/Empty.js';

/** A fault of ours: says so, says what is not lost, and how to go on. */
export function Broken() {
  const t = useT();
  return (
    <main>
      <Empty title={t('state:broken')} text={t('state:brokenText')}>
        <Button onClick={() => location.reload()}>{t('state:reload')}</Button>
      </Empty>
    </main>
  );
}

import { useT } from '../i18n/i18n.js';
import { useDrafts } from '../offline/use-drafts.js';
import { useOutbox } from '../offline/use-outbox.js';
import classes from './Unsent.module.css';

/** What this person wrote without a network goes out from every page; as long as it has not, each says so. */
export function Unsent({ person }: { person: string }) {
  const t = useT();
  const drafts = useDrafts(person);
  const unsent = drafts?.filter((d) => d.state !== 'writing') ?? [];
  useOutbox(person, unsent.filter((d) => d.state === 'waiting').length);
  if (unsent.length === 0) return null;
  return (
    <p className={`${classes.unsent} vd-no-print`} role="status">
      <a href="/kiem-tra/bien-ban">{t('minutes:unsent', { count: unsent.length })}</a>
    </p>
  );
}

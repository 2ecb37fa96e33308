import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { newKey } from '../../api/commands.js';
import { Failure } from '../../api/problem.js';
import { inspectionQuery } from '../../api/reads-cases.js';
import type { Me } from '../../api/types.js';
import { int } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { newDraft } from '../../offline/draft.js';
import { useShell } from '../../offline/shell.js';
import { keepDraft } from '../../offline/store.js';
import { useDrafts } from '../../offline/use-drafts.js';
import { useOutbox } from '../../offline/use-outbox.js';
import { ToSignIn } from '../../shell/ToSignIn.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './Minutes.module.css';
import { Steps } from './Steps.js';
import { useDraft } from './use-draft.js';
import { usePerson } from './use-person.js';

/** The minutes of one inspection on a phone: one question at a time, camera first; the network may be away. */
export function Minutes() {
  const t = useT();
  const { inspection } = useParams({ strict: false }) as { inspection: string };
  const { me, person, signedOut, asking } = usePerson();
  const hold = useDraft(person, inspection);
  const waiting = useDrafts(person)?.filter((d) => d.state === 'waiting').length ?? 0;
  const outbox = useOutbox(person, waiting);
  const shell = useShell();
  if (signedOut) return <ToSignIn />;
  const position = outbox.recorded[inspection];
  return (
    <main className={classes.root} id="main" tabIndex={-1}>
      <title>{`${t('minutes:title')} · VanDong`}</title>
      {position !== undefined && <Recorded inspection={inspection} position={position} />}
      {position === undefined && hold.draft && <Steps {...hold} draft={hold.draft} outbox={outbox} shell={shell} />}
      {position === undefined && !hold.draft && (hold.draft === null || person === undefined) && (
        <Fetch inspection={inspection} me={me} asking={asking} />
      )}
    </main>
  );
}

function Recorded({ inspection, position }: { inspection: string; position: number }) {
  const t = useT();
  const lang = useLang();
  return (
    <div role="status">
      <Empty heading title={t('minutes:doneTitle')} text={t('minutes:doneText', { position: int(position, lang) })}>
        <a href={`/kiem-tra?chon=${inspection}`}>{t('minutes:toInspection')}</a>
      </Empty>
    </div>
  );
}

/** Not on this device yet: it is fetched once, while there is a network, and from then on stays here. */
function Fetch({ inspection, me, asking }: { inspection: string; me: Me | undefined; asking: boolean }) {
  const t = useT();
  const query = useQuery({ ...inspectionQuery(inspection, {}), enabled: me !== undefined, networkMode: 'always' });
  const { data: page, error } = query;
  useEffect(() => {
    if (page?.mayRecord && me) void keepDraft(newDraft(page, me, newKey(), Date.now()));
  }, [page, me]);
  if (asking) return <ListSkeleton height={52} />;
  if (me === undefined || (error instanceof Failure && error.outcomeUnknown))
    return (
      <Empty heading title={t('minutes:notHere')} text={t('minutes:notHereText')}>
        <a href="/kiem-tra/bien-ban">{t('minutes:listTitle')}</a>
      </Empty>
    );
  return (
    <Loaded query={query} skeleton={<ListSkeleton height={52} />}>
      {({ mayRecord }) =>
        mayRecord ? (
          <ListSkeleton height={52} />
        ) : (
          <Empty heading title={t('minutes:mayNot')} text={t('minutes:mayNotText')}>
            <a href={`/kiem-tra?chon=${inspection}`}>{t('minutes:toInspection')}</a>
          </Empty>
        )
      }
    </Loaded>
  );
}

import { useEffect, useRef } from 'react';
import { useSignOut } from '../api/session.js';
import { CommandDialog } from '../components/CommandDialog.js';
import { useT } from '../i18n/i18n.js';
import { isWritten } from '../offline/draft.js';
import { forgetOwner } from '../offline/owner.js';
import { dropDraftsOf } from '../offline/store.js';
import { useDrafts } from '../offline/use-drafts.js';

/** Signs out and takes this person's minutes from the device; asks only when something unsent would be lost. */
export function Leave({ person, onClose }: { person: string; onClose: () => void }) {
  const t = useT();
  const signOut = useSignOut();
  const lost = useDrafts(person)?.filter(isWritten).length;
  const asked = useRef(false);
  const go = () =>
    signOut.mutate(undefined, {
      onSuccess: () => {
        forgetOwner();
        void dropDraftsOf(person);
        onClose();
      },
    });
  useEffect(() => {
    if (lost !== 0 || asked.current) return;
    asked.current = true;
    go();
  });
  if (lost === undefined || (lost === 0 && !signOut.error)) return null;
  return (
    <CommandDialog
      title={lost > 0 ? t('minutes:leaveTitle', { count: lost }) : t('nav:signOut')}
      lead={lost > 0 ? t('minutes:leaveText') : undefined}
      submit={lost > 0 ? t('minutes:leaveCommit') : t('nav:signOut')}
      sending={signOut.isPending}
      failure={signOut.error}
      onClose={onClose}
      onSubmit={go}
    >
      {null}
    </CommandDialog>
  );
}

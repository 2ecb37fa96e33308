import { useRef } from 'react';
import { useGrantRole, useIssuePassword, useRegisterPerson, useRevokeRole } from '../../api/people.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { dayOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';
import type { Account, Grant, PeoplePage } from './PeopleTab.js';

export function NewPersonDialog({ onClose, onDone }: { onClose: () => void; onDone: (person: string) => void }) {
  const t = useT();
  const made = useRef<string>(undefined);
  return (
    <FormDialog
      title={t('setup:newPersonTitle')}
      submit={t('setup:newPersonCommit')}
      done={t('setup:newPersonDone')}
      command={useRegisterPerson()}
      // the dialog closes by itself when it is recorded: what follows is the password
      onClose={() => (made.current ? onDone(made.current) : onClose())}
      onDone={({ id }) => {
        made.current = id;
      }}
      fields={[
        { name: 'person', kind: 'text', label: t('setup:personId'), hint: t('setup:personIdHint') },
        { name: 'displayName', kind: 'text', label: t('setup:personName') },
      ]}
      bodyOf={({ person = '', displayName = '' }) => ({ person, displayName })}
    />
  );
}

export function GrantDialog({ account, page, onClose }: { account: Account; page: PeoplePage; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const needsUnit = (role: string | undefined) => page.roles.some((r) => r.role === role && r.needsUnit);
  return (
    <FormDialog
      title={t('setup:grantTitle', { name: account.name })}
      submit={t('setup:grantCommit')}
      done={t('setup:grantDone')}
      command={useGrantRole(account.person)}
      onClose={onClose}
      warning={t('setup:grantEffect')}
      fields={[
        {
          name: 'role',
          kind: 'select',
          label: t('setup:role'),
          options: page.roles.map((r) => ({ value: r.role, label: say(r.name) })),
        },
        {
          name: 'unit',
          kind: 'text',
          label: t('setup:roleUnit'),
          hint: t('setup:roleUnitHint'),
          when: ({ role }) => needsUnit(role),
        },
        { name: 'from', kind: 'day', label: t('setup:roleFrom'), initial: dayOf(page.readAt.now) },
      ]}
      bodyOf={({ role, unit, from = '' }) => ({
        role: page.roles.find((r) => r.role === role)?.role ?? 'officer',
        ...(unit && { unit }),
        from,
      })}
    />
  );
}

interface RevokeProps {
  account: Account;
  grant: Grant;
  /** the domain's now */
  today: string;
  onClose: () => void;
}

export function RevokeDialog({ account, grant, today, onClose }: RevokeProps) {
  const t = useT();
  const say = useSay();
  const { role, unit } = grant;
  return (
    <FormDialog
      title={t('setup:revokeTitle', { role: say(grant.name), name: account.name })}
      submit={t('setup:revokeCommit')}
      done={t('setup:revokeDone')}
      command={useRevokeRole(account.person)}
      onClose={onClose}
      warning={t('setup:revokeEffect')}
      fields={[{ name: 'on', kind: 'day', label: t('setup:revokeOn'), initial: dayOf(today) }]}
      bodyOf={({ on = '' }) => ({ role, on, ...(unit && { unit: unit.id }) })}
    />
  );
}

/** The password is shown once, in this dialog; closing it forgets it. */
export function PasswordDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useT();
  const issue = useIssuePassword(account.person);
  const { data } = issue;
  return (
    <CommandDialog
      title={t('setup:issueTitle', { name: account.name })}
      lead={t(data ? 'setup:issued' : 'setup:issueEffect')}
      submit={t(data ? 'setup:issuedNoted' : 'setup:issueCommit')}
      sending={issue.isPending}
      failure={issue.error}
      onClose={onClose}
      onSubmit={() => (data ? onClose() : issue.mutate())}
    >
      {data && (
        <output>
          <code>{data.password}</code>
        </output>
      )}
    </CommandDialog>
  );
}

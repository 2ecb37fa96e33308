import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import type { Schema } from '../../api/types.js';
import { fullDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import table from '../EvidenceTable.module.css';
import { GrantDialog, NewPersonDialog, PasswordDialog, RevokeDialog } from './people-dialogs.js';
import { peopleShown } from './people-shown.js';
import classes from './Setup.module.css';

export type PeoplePage = Schema<'PeoplePage'>;
export type Account = PeoplePage['people'][number];
export type Grant = Account['grants'][number];

/** Accounts, what each may do and where. A right given or taken is an event; a password is not. */
export function PeopleTab({ page }: { page: PeoplePage }) {
  const t = useT();
  const { address, set } = useAddress();
  const [text, setText] = useState('');
  const { rows, more } = peopleShown(page.people, text);
  const [revoked, setRevoked] = useState<{ account: Account; grant: Grant }>();
  const chosen = page.people.find(({ person, mayChange }) => person === address.chon && mayChange);
  const close = () => set({ lenh: undefined, chon: undefined });
  return (
    <div className={classes.calendar}>
      <div className={classes.calendarHead}>
        <p className="vd-meta">{t('setup:peopleNote')}</p>
        <Button variant="default" className="vd-no-print" onClick={() => set({ lenh: 'tai-khoan' })}>
          {t('setup:newPerson')}
        </Button>
      </div>
      <TextInput
        type="search"
        className="vd-no-print"
        label={t('setup:findPerson')}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <table className={table.root}>
        <caption className="vd-visually-hidden">{t('setup:people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('setup:person')}</th>
            <th scope="col">{t('setup:rolesHead')}</th>
            <th scope="col">{t('setup:password')}</th>
            <th scope="col" className="vd-no-print">
              {t('setup:change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((account) => (
            <AccountRow
              key={account.person}
              account={account}
              onRevoke={(grant) => setRevoked({ account, grant })}
              onCommand={(lenh) => set({ lenh, chon: account.person })}
            />
          ))}
        </tbody>
      </table>
      <p className="vd-meta" role="status">
        {rows.length === 0 ? t('setup:noPersonFound') : more > 0 && t('setup:morePeople', { count: more })}
      </p>
      {address.lenh === 'tai-khoan' && (
        <NewPersonDialog onClose={close} onDone={(person) => set({ lenh: 'mat-khau', chon: person })} />
      )}
      {address.lenh === 'vai-tro' && chosen && <GrantDialog account={chosen} page={page} onClose={close} />}
      {address.lenh === 'mat-khau' && chosen && <PasswordDialog account={chosen} onClose={close} />}
      {revoked && <RevokeDialog {...revoked} today={page.readAt.now} onClose={() => setRevoked(undefined)} />}
    </div>
  );
}

interface RowProps {
  account: Account;
  onRevoke: (grant: Grant) => void;
  onCommand: (command: 'vai-tro' | 'mat-khau') => void;
}

function AccountRow({ account, onRevoke, onCommand }: RowProps) {
  const t = useT();
  const say = useSay();
  const { person, name, grants, password, mayChange } = account;
  return (
    <tr data-row>
      <th scope="row">
        {name} <small className="vd-meta">{person}</small>
      </th>
      <td>
        {grants.map((grant) => (
          <div key={`${grant.role}${grant.unit?.id ?? ''}${grant.from}`}>
            {say(grant.name)} · {grant.unit?.code ?? t('setup:wholeForce')} · {fullDay(grant.from)} –{' '}
            {grant.until ? fullDay(grant.until) : '…'}{' '}
            {mayChange && !grant.until && (
              <Button size="compact-xs" variant="subtle" className="vd-no-print" onClick={() => onRevoke(grant)}>
                {t('setup:revoke')}
              </Button>
            )}
          </div>
        ))}
        {grants.length === 0 && '–'}
      </td>
      <td>{t(`setup:password_${password}`)}</td>
      <td className="vd-no-print">
        {mayChange && (
          <div className={classes.actions}>
            <Button size="compact-sm" variant="default" onClick={() => onCommand('vai-tro')}>
              {t('setup:grant')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => onCommand('mat-khau')}>
              {t('setup:issue')}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}

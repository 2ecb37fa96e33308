import { dayOf, type CommandContext, type Instant } from '@vandong/kernel';
import { GrantRole, RegisterPerson } from '../application/index.js';
import { issueOneTimePassword, type VaultClient } from '../vault/index.js';

export interface Bootstrap {
  /** carries a command out, as a command bus does */
  dispatch(command: object): Promise<unknown>;
  readonly vault: VaultClient;
  readonly at: Instant;
}

export const FIRST_ADMINISTRATOR = 'administrator';

/**
 * The one account of an empty installation, with a password that must be changed at the first sign-in. Answers undefined when
 * anybody can sign in already: then nothing is done.
 */
export async function firstAdministrator({
  dispatch,
  vault,
  at,
}: Bootstrap): Promise<{ readonly person: string; readonly password: string } | undefined> {
  const { rowCount } = await vault.query('select from vault.credential limit 1');
  if (rowCount) return undefined;
  const person = FIRST_ADMINISTRATOR;
  await dispatch(new RegisterPerson({ person, displayName: 'Quản trị hệ thống' }, context('register'), at));
  await dispatch(new GrantRole({ person, role: 'administrator', from: dayOf(at) }, context('grant'), at));
  return { person, password: await issueOneTimePassword(vault, person) };
}

const context = (act: string): CommandContext => ({
  commandId: `bootstrap/${act}`,
  actor: 'system:bootstrap',
  correlationId: 'bootstrap',
});

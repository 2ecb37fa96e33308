export { attachmentBytes, hasAttachment, keepAttachment, type Kept } from './attachments.js';
export type { VaultClient } from './client.js';
export { forgetFailures, isBlocked, noteFailure } from './failures.js';
export { noteFileRead, readersOf, type FileRead } from './file-reads.js';
export { migrateVault } from './migrate.js';
export { checkPassword, issueOneTimePassword, setPassword, type PasswordCheck } from './passwords.js';
export { identitySecret, vaultSecret } from './secrets.js';
export {
  closeSession,
  closeSessionsOf,
  csrfTokenOf,
  findSession,
  isCsrfTokenOf,
  isSessionOpen,
  openSession,
  type Session,
} from './sessions.js';

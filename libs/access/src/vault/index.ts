export { attachmentBytes, hasAttachment, keepAttachment, MOST_OF_A_CASE, type Kept } from './attachments.js';
export type { VaultClient } from './client.js';
export { countAttempt, forgetFailures } from './failures.js';
export {
  countFileReads,
  fileReadsBefore,
  noteFileRead,
  readersOf,
  type FileRead,
  type NotedRead,
} from './file-reads.js';
export { migrateVault } from './migrate.js';
export {
  checkPassword,
  issueOneTimePassword,
  passwordStates,
  setPassword,
  type PasswordCheck,
  type PasswordState,
} from './passwords.js';
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

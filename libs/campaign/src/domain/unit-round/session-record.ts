import type { RecordBriefing } from './commands.js';

/** What was recorded of a session, as text: equal texts are the same record said twice. */
export const sessionRecord = ({
  heldOn,
  outlineVersion,
  present,
  absentees,
  makeUpOn,
  makeUp,
}: Omit<RecordBriefing, 'kind'>): string =>
  JSON.stringify([
    heldOn,
    outlineVersion,
    present,
    absentees.map(({ officer, name }) => officer ?? name),
    makeUpOn ?? null,
    makeUp ?? false,
  ]);

import type { InspectionOfDay } from '@vandong/inspection/read-model';
import { rungInstant } from '@vandong/notice/domain';
import { ladders, saidIn, type PublishedLadder, type Said } from '@vandong/notice/read-model';
import type { z } from 'zod';
import type { inspectionPage } from '../../contract/index.js';
import { labelsOf, type PostLabels, type Reading } from '../reading/index.js';
import { audienceNames, noticeName, reminderName, same } from '../words/index.js';

export type ShownLadder = z.infer<typeof inspectionPage>['ladder'];
type Rung = PublishedLadder['rungs'][number];
const NAME = 'inspection';

/** Every rung of the ladder for this due date: what was sent to whom, what waits, what lies ahead. */
export async function ladderOf(reading: Reading, { caseId, dueOn }: InspectionOfDay): Promise<ShownLadder> {
  const said = await saidIn(reading.snapshot, reading.moment, [caseId]);
  const used = said.notices.at(-1)?.ladderVersion ?? said.reminders.at(-1)?.ladderVersion;
  const versions = (await ladders(reading.snapshot)).filter(({ ladder }) => ladder === NAME);
  const ladder =
    versions.find(({ version }) => version === used) ??
    versions.filter(({ from }) => from <= reading.moment.day).at(-1);
  const label = await labelsOf(reading, [
    ...said.notices.map(({ post }) => post),
    ...said.reminders.map(({ addresseePost }) => addresseePost),
  ]);
  return {
    id: `T-${NAME}`,
    version: ladder?.version ?? 1,
    rungs: (ladder?.rungs ?? []).map((rung) => rungOf(rung, said, dueOn, label, reading)),
  };
}

function rungOf(
  rung: Rung,
  said: Said,
  dueOn: string,
  label: PostLabels,
  { calendar, say }: Reading,
): ShownLadder['rungs'][number] {
  const at = rungInstant(calendar, dueOn, rung);
  const expected = rung.audience.map((role) => say(audienceNames[role] ?? same(role)));
  if (rung.effect === 'notice') {
    const sent = said.notices.filter((notice) => notice.rung === rung.after && notice.dueOn === dueOn);
    const openings = sent.flatMap(({ openedAt }) => openedAt ?? []).sort();
    const last = openings.length === sent.length ? openings.at(-1) : undefined;
    return {
      rung: rung.after,
      name: noticeName(rung.after),
      at,
      counts: false,
      state: sent.length > 0 ? 'sent' : 'ahead',
      to: sent.length > 0 ? sent.map(({ post }) => label(post).said) : expected,
      ...(sent[0] && { sentAt: sent[0].sentAt }),
      ...(sent.length > 0 && { openedBy: openings.length }),
      ...(last && { openedAt: last }),
    };
  }
  const reminder = said.reminders.find((each) => each.rung === rung.after && each.dueOn === dueOn);
  const ordinal = reminder?.ordinal ?? rung.ordinal ?? 1;
  return {
    rung: rung.after,
    name: reminderName(reminder?.form ?? 'formalReminder', ordinal),
    at,
    ordinal,
    counts: reminder?.counts ?? true,
    state: reminder?.state ?? 'ahead',
    to: reminder ? [label(reminder.addresseePost).said] : expected,
    ...(reminder?.state === 'approved' && reminder.settledAt !== null && { sentAt: reminder.settledAt }),
  };
}

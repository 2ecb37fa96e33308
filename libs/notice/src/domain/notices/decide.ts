import { dayOf, refuse, Refusal, unreachable } from '@vandong/kernel';
import type { NoticeEvent } from '../events/index.js';
import type {
  ApproveReminderCommand,
  LogContactCommand,
  NoticeCommand,
  OpenNoticeCommand,
  WaiveReminderCommand,
} from './commands.js';
import { matterOf, type LadderState, type ReminderDraft } from './state.js';

/** Refuses with `notice.*`, `contact.*` or `reminder.*`; a repeated command decides `[]`. */
export function decideNotices(command: NoticeCommand, state: LadderState): NoticeEvent[] {
  switch (command.kind) {
    case 'openNotice':
      return openNotice(command, state);
    case 'logContact':
      return logContact(command, state);
    case 'approveReminder':
      return approveReminder(command, state);
    case 'waiveReminder':
      return waiveReminder(command, state);
    default:
      return unreachable(command);
  }
}

function openNotice(
  { matter, rung, person, posts, at, dueOn: asked }: OpenNoticeCommand,
  state: LadderState,
): NoticeEvent[] {
  const { notices, openings, drafts } = matterOf(state, matter);
  const letters = drafts.filter(({ status, addresseePost }) => status === 'approved' && posts.includes(addresseePost));
  const dueOn = asked ?? [...letters, ...notices].findLast((sent) => sent.rung === rung)?.dueOn;
  // whoever it was not sent to is not told that it was sent to somebody: a notice about a leader would give him away
  const mine = notices.filter((notice) => notice.person === person || posts.includes(notice.post));
  const toMe = [...letters, ...mine].some((sent) => sent.dueOn === dueOn && sent.rung === rung);
  if (dueOn === undefined || !toMe) return refuse('notice.notFound', { matter, rung });
  const opened = openings.some(
    (opening) => opening.dueOn === dueOn && opening.rung === rung && opening.person === person,
  );
  return opened ? [] : [{ type: 'NoticeOpened', occurredAt: at, data: { matter, rung, dueOn, person } }];
}

function logContact({ kind: _, at, ...contact }: LogContactCommand, state: LadderState): NoticeEvent[] {
  if (!contact.contacted.trim()) refuse('contact.whoMissing');
  if (!contact.answer.trim()) refuse('contact.answerMissing');
  if (contact.contactedAt > at) refuse('contact.inFuture', { contactedAt: contact.contactedAt });
  const logged = matterOf(state, contact.matter).contacts.find(
    (known) =>
      known.contactedAt === contact.contactedAt && known.contacted === contact.contacted && known.by === contact.by,
  );
  if (!logged) return [{ type: 'ContactLogged', occurredAt: at, data: contact }];
  // one conversation has one answer: dropping the second one would lose what was said
  const same = logged.answer === contact.answer && logged.person === contact.person;
  return same ? [] : refuse('contact.alreadyLogged', { contactedAt: contact.contactedAt });
}

function approveReminder(command: ApproveReminderCommand, state: LadderState): NoticeEvent[] {
  const { matter, ordinal, by, documentNo, at } = command;
  const draft = draftOf(command, state);
  const { dueOn } = draft;
  if (draft.status === 'approved' && draft.by === by) return [];
  mustBeOpen(draft);
  const data = { matter, ordinal, dueOn, by, ...(documentNo !== undefined && { documentNo }) };
  return [{ type: 'FormalReminderApproved', occurredAt: at, data }];
}

function waiveReminder(command: WaiveReminderCommand, state: LadderState): NoticeEvent[] {
  const { matter, ordinal, by, reason, at } = command;
  if (!reason.trim()) refuse('reminder.reasonMissing');
  const draft = draftOf(command, state);
  const { dueOn } = draft;
  if (draft.status === 'waived' && draft.by === by) return [];
  mustBeOpen(draft);
  return [{ type: 'FormalReminderWaived', occurredAt: at, data: { matter, ordinal, dueOn, by, reason } }];
}

/** The draft that is the person's to sign; to everybody else there is none. */
function draftOf(
  { matter, dueOn, ordinal, posts, by }: ApproveReminderCommand | WaiveReminderCommand,
  state: LadderState,
): ReminderDraft {
  const ofOrdinal = matterOf(state, matter).drafts.filter(
    (known) => known.ordinal === ordinal && (posts.includes(known.signerPost) || known.by === by),
  );
  const draft = ofOrdinal.findLast((known) => dueOn === undefined || known.dueOn === dueOn);
  return draft ?? refuse('reminder.notFound', { matter, ordinal });
}

/** Someone else was faster, or the matter was settled meanwhile: the answer says which. */
function mustBeOpen({ status, cause, since }: ReminderDraft): void {
  switch (status) {
    case 'open':
      return;
    case 'approved':
      return refuse('reminder.alreadyApproved', { on: dayOf(since) });
    case 'waived':
      return refuse('reminder.alreadyWaived', { on: dayOf(since) });
    case 'withdrawn':
      throw new Refusal('reminder.withdrawn', [{ code: `reminder.withdrawn.${cause}` }], { on: dayOf(since) });
    default:
      return unreachable(status);
  }
}

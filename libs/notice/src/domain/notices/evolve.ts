import { unreachable, type Day, type DomainEvent } from '@vandong/kernel';
import { noticeEvents, type NoticeEvent } from '../events/index.js';
import { matterOf, type LadderState, type MatterNotices, type ReminderDraft } from './state.js';

/** True for the ladder's events inside a context's own union; the rest of the union stays exhaustive. */
export const isNoticeEvent = (event: DomainEvent): event is NoticeEvent => Object.hasOwn(noticeEvents, event.type);

/** What the stream's ladders look like after the event. */
export function evolveNotices(state: LadderState, event: NoticeEvent): LadderState {
  const { matter } = event.data;
  return { matters: { ...state.matters, [matter]: evolveMatter(matterOf(state, matter), event) } };
}

function evolveMatter(past: MatterNotices, event: NoticeEvent): MatterNotices {
  switch (event.type) {
    case 'NoticeDecided': {
      const { dueOn, rung, post, person } = event.data;
      const sent = { dueOn, rung, post, ...(person !== undefined && { person }), decidedAt: event.occurredAt };
      return { ...past, notices: [...past.notices, sent] };
    }
    case 'NoticeOpened': {
      const { dueOn, rung, person } = event.data;
      return { ...past, openings: [...past.openings, { dueOn, rung, person }] };
    }
    case 'ContactLogged': {
      const { matter: _, ...contact } = event.data;
      return { ...past, contacts: [...past.contacts, contact] };
    }
    case 'FormalReminderDrafted': {
      const { dueOn, rung, ordinal, form, counts, addresseePost, signerPost } = event.data;
      const draft = {
        dueOn,
        rung,
        ordinal,
        form,
        counts,
        addresseePost,
        signerPost,
        status: 'open',
        since: event.occurredAt,
      } as const;
      return { ...past, drafts: [...past.drafts, draft] };
    }
    case 'FormalReminderApproved':
      return settle(past, event.data, { status: 'approved', since: event.occurredAt, by: event.data.by });
    case 'FormalReminderWaived':
      return settle(past, event.data, { status: 'waived', since: event.occurredAt, by: event.data.by });
    case 'FormalReminderWithdrawn':
      return settle(past, event.data, { status: 'withdrawn', since: event.occurredAt, cause: event.data.cause });
    default:
      return unreachable(event);
  }
}

function settle(
  past: MatterNotices,
  which: { ordinal: number; dueOn: Day },
  change: Partial<ReminderDraft>,
): MatterNotices {
  const drafts = past.drafts.map((draft) =>
    draft.ordinal === which.ordinal && draft.dueOn === which.dueOn ? { ...draft, ...change } : draft,
  );
  return { ...past, drafts };
}

import type { EventContext, Statement, Projection } from '@vandong/projection';
import { ddlOf, readModel } from '@vandong/projection/tables';
import { categoryOf } from '@vandong/kernel';
import { ladderEvents, noticeEvents } from '../domain/events/index.js';
import { ladderTable, restricted, shared, type NoticeTables } from './tables.js';

/** A leader's review, and a unit's own step about one, tell of themselves to few. */
const tablesFor = (stream: string, matter: string): NoticeTables =>
  categoryOf(stream) === 'leaderReview' || matter === 'accountability' ? restricted : shared;

type Draft = { readonly matter: string; readonly dueOn: string; readonly ordinal: number };
const settled = (
  { matter, dueOn, ordinal }: Draft,
  { stream, occurredAt, knownAt: known }: EventContext,
  state: string,
  more: Readonly<Record<string, unknown>>,
): Statement[] => [
  tablesFor(stream, matter).reminder.update(
    { case_id: stream, matter, due_on: dueOn, ordinal },
    { state, settled_at: occurredAt, settled_known: known, ...more },
  ),
];

/** What was sent to whom, opened when, and which drafts wait for a signature. */
export const noticeReadModel: Projection = readModel({
  name: 'notice',
  version: 2,
  definitions: { ...noticeEvents, ...ladderEvents },
  tables: ddlOf(
    shared.notice,
    shared.reminder,
    shared.contact,
    restricted.notice,
    restricted.reminder,
    restricted.contact,
    ladderTable,
  ),
  handlers: {
    NoticeDecided: ({ data }, { stream, occurredAt, knownAt: known, position }) => [
      tablesFor(stream, data.matter).notice.insert({
        case_id: stream,
        matter: data.matter,
        due_on: data.dueOn,
        rung: data.rung,
        post: data.post,
        person: data.person,
        ladder: data.ladder,
        ladder_version: data.ladderVersion,
        sent_at: occurredAt,
        known,
        position,
      }),
    ],
    NoticeOpened: ({ data }, { stream, occurredAt, knownAt: known, position }) => [
      tablesFor(stream, data.matter).notice.update(
        { case_id: stream, matter: data.matter, due_on: data.dueOn, rung: data.rung, person: data.person },
        { opened_at: occurredAt, opened_known: known, opened_by: data.person, opened_position: position },
      ),
      // a rung is a notice or a letter, never both; the decider let none but the addressee open it
      tablesFor(stream, data.matter).reminder.update(
        { case_id: stream, matter: data.matter, due_on: data.dueOn, rung: data.rung, state: 'approved' },
        { opened_at: occurredAt, opened_known: known },
      ),
    ],
    ContactLogged: ({ data }, { stream, knownAt: known, position }) => [
      tablesFor(stream, data.matter).contact.insert({
        case_id: stream,
        matter: data.matter,
        contacted: data.contacted,
        contacted_at: data.contactedAt,
        answer: data.answer,
        by_person: data.by,
        known,
        position,
      }),
    ],
    FormalReminderDrafted: ({ data }, { stream, occurredAt, knownAt: known, position }) => [
      tablesFor(stream, data.matter).reminder.insert({
        case_id: stream,
        matter: data.matter,
        due_on: data.dueOn,
        ordinal: data.ordinal,
        rung: data.rung,
        form: data.form,
        counts: data.counts,
        addressee_post: data.addresseePost,
        signer_post: data.signerPost,
        ladder: data.ladder,
        ladder_version: data.ladderVersion,
        drafted_at: occurredAt,
        known,
        position,
        state: 'draft',
      }),
    ],
    FormalReminderApproved: ({ data }, at) =>
      settled(data, at, 'approved', { settled_by: data.by, document_no: data.documentNo }),
    FormalReminderWaived: ({ data }, at) => settled(data, at, 'waived', { settled_by: data.by, reason: data.reason }),
    FormalReminderWithdrawn: ({ data }, at) => settled(data, at, 'withdrawn', { reason: data.cause }),
    LadderPublished: ({ data }) => [
      ladderTable.upsert({ ladder: data.ladder, version: data.version, valid_from: data.from, rungs: data.rungs }),
    ],
  },
});

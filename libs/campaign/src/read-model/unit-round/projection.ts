import { startOfDay } from '@vandong/kernel';
import { patchFrom, setFrom, type EventContext, type Projection, type Row, type Statement } from '@vandong/projection';
import { ddlOf, readModel } from '@vandong/projection/tables';
import { campaignEvents, unitRoundEvents } from '../../domain/events/index.js';
import { fromNow, roundClosedHandler, stepHandlers } from './step-handlers.js';
import * as t from './tables.js';

/** The unit's pass through the round: its steps on two axes, and what they rest on. */
export const unitRoundReadModel: Projection = readModel({
  name: 'unit_round',
  version: 2,
  definitions: { ...unitRoundEvents, RoundClosed: campaignEvents.RoundClosed },
  tables: [
    ...t.intervalTables,
    ddlOf(t.unitRoundTable, t.pauseTable, t.moveTable, t.waiverTable, t.extensionTable),
  ].join('\n'),
  handlers: {
    ...stepHandlers,
    ...roundClosedHandler,
    UnitRoundOpened: (event, at) => [
      ...stepHandlers.UnitRoundOpened(event, at),
      t.unitRoundTable.insert({
        case_id: at.stream,
        campaign: event.data.campaign,
        round: event.data.round,
        unit: event.data.unit,
        profile: event.data.profile,
        coverage_target: event.data.coverageTarget,
        opened_at: at.occurredAt,
        criteria: Object.fromEntries(event.data.steps.map(({ step, criteria }) => [step, criteria])),
        position: at.position,
      }),
      setFrom(
        t.fileTable.name,
        { case_id: at.stream },
        { strength: event.data.strength, outline_version: event.data.outlineVersion },
        { at: at.occurredAt, knownAt: at.knownAt },
      ),
      ...event.data.tasks.map((each) => owed(each, at)),
    ],
    StepWaived: (event, at) => [
      ...stepHandlers.StepWaived(event, at),
      t.waiverTable.insert({
        case_id: at.stream,
        step: event.data.step,
        reason: event.data.reason,
        by_person: event.data.by,
        at: at.occurredAt,
        known: at.knownAt,
        position: at.position,
      }),
    ],
    StrengthUpdated: ({ data }, at) => [file({ strength: data.strength }, at)],
    TaskAdded: ({ data }, at) => [owed(data, at)],
    PlanRecorded: ({ data }, at) => [
      file(
        {
          plan_no: data.documentNo,
          plan_on: data.issuedOn,
          plan_basis: data.basis.length,
          six_clarities: data.sixClarities,
        },
        at,
      ),
    ],
    AssignmentReceived: ({ data }, at) => [
      file({ received_on: data.receivedOn, contact_officer: data.contactOfficer }, at),
    ],
    BriefingPlanned: ({ data }, { stream, occurredAt: at, knownAt }) => [
      setFrom(
        t.sessionTable.name,
        { case_id: stream, session: data.session },
        { on_day: data.on, time: data.time, outline_version: data.outlineVersion, make_up: data.makeUp ?? false },
        { at, knownAt },
      ),
    ],
    BriefingHeld: ({ data }, { stream, knownAt }) => {
      const key = { case_id: stream, session: data.session };
      const since = { at: startOfDay(data.heldOn), knownAt };
      const held = {
        on_day: data.heldOn,
        held_on: data.heldOn,
        outline_version: data.outlineVersion,
        present: data.present,
        absentees: data.absentees,
        make_up_on: data.makeUpOn,
        signed_list: data.signedList,
        make_up: data.makeUp ?? false,
      };
      // a session that nobody planned begins here; one that was planned on the very day is held through that plan
      return [setFrom(t.sessionTable.name, key, held, since), patchFrom(t.sessionTable.name, key, held, since)];
    },
    CoverageReset: ({ data }, at) => [file({ outline_version: data.outlineVersion }, at)],
    TaskDelivered: ({ data: { task, deliverable, by } }, at) => [
      taskOf(task, { delivered_at: at.occurredAt, deliverable, delivered_by: by }, at),
    ],
    TaskAccepted: ({ data: { task, on } }, at) => [
      taskOf(task, { accepted_on: on }, { ...at, occurredAt: startOfDay(on) }),
    ],
    TaskWaived: ({ data: { task, reason } }, at) => [
      taskOf(task, { waived_at: at.occurredAt, waived_reason: reason }, at),
    ],
    ExtensionRequested: ({ data }, { stream, occurredAt, knownAt: known, position }) => [
      t.extensionTable.insert({
        case_id: stream,
        request: data.request,
        step: data.step,
        to_on: data.to,
        reason: data.reason,
        by_person: data.by,
        requested_at: occurredAt,
        known,
        position,
      }),
    ],
    ExtensionDecided: ({ data }, { stream, occurredAt, knownAt: known, actor }) => [
      t.extensionTable.update(
        { case_id: stream, request: data.request },
        {
          granted: data.granted,
          granted_to: data.to,
          decided_at: occurredAt,
          decided_known: known,
          decided_by: actor,
          decision_reason: data.reason,
        },
      ),
    ],
    ReviewRecorded: ({ data }, at) => [
      file({ review_no: data.documentNo, review_on: data.heldOn, conclusions: data.conclusions }, at),
    ],
    NothingArose: ({ data }, at) => (data.step === 'commendation' ? [file({ no_commendation: true }, at)] : []),
  },
});

const file = (patch: Row, at: EventContext): Statement => fromNow(t.fileTable.name, { case_id: at.stream }, patch, at);
const taskOf = (task: string, patch: Row, at: EventContext): Statement =>
  fromNow(t.unitTaskTable.name, { case_id: at.stream, task }, patch, at);
const owed = ({ task, dueOn }: { task: string; dueOn: string }, { stream, occurredAt: at, knownAt }: EventContext) =>
  setFrom(t.unitTaskTable.name, { case_id: stream, task }, { due_on: dueOn }, { at, knownAt });

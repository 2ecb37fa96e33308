import type { Projection } from '@vandong/projection';
import { ddlOf, readModel } from '@vandong/projection/tables';
import { campaignEvents, unitRoundEvents } from '../../domain/events/index.js';
import { roundClosedHandler, stepHandlers } from './step-handlers.js';
import * as t from './tables.js';

/** The unit's pass through the round: its steps on two axes, and what they rest on. */
export const unitRoundReadModel: Projection = readModel({
  name: 'unit_round',
  version: 2,
  definitions: { ...unitRoundEvents, RoundClosed: campaignEvents.RoundClosed },
  tables: [
    t.stepDdl,
    ddlOf(
      t.unitRoundTable,
      t.pauseTable,
      t.moveTable,
      t.waiverTable,
      t.extensionTable,
      t.unitTaskTable,
      t.sessionTable,
    ),
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
        strength: event.data.strength,
        coverage_target: event.data.coverageTarget,
        outline_version: event.data.outlineVersion,
        opened_at: at.occurredAt,
        criteria: Object.fromEntries(event.data.steps.map(({ step, criteria }) => [step, criteria])),
        position: at.position,
      }),
      ...event.data.tasks.map(({ task, dueOn }) =>
        t.unitTaskTable.insert({ case_id: at.stream, task, due_on: dueOn, added_at: at.occurredAt, known: at.knownAt }),
      ),
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
    StrengthUpdated: ({ data }, { stream }) => [
      t.unitRoundTable.update({ case_id: stream }, { strength: data.strength }),
    ],
    TaskAdded: ({ data }, { stream, occurredAt, knownAt: known }) => [
      t.unitTaskTable.insert({ case_id: stream, task: data.task, due_on: data.dueOn, added_at: occurredAt, known }),
    ],
    PlanRecorded: ({ data }, { stream }) => [
      t.unitRoundTable.update(
        { case_id: stream },
        {
          plan_no: data.documentNo,
          plan_on: data.issuedOn,
          plan_basis: data.basis.length,
          six_clarities: data.sixClarities,
        },
      ),
    ],
    AssignmentReceived: ({ data }, { stream }) => [
      t.unitRoundTable.update(
        { case_id: stream },
        { received_on: data.receivedOn, contact_officer: data.contactOfficer },
      ),
    ],
    BriefingPlanned: ({ data }, { stream, knownAt: known }) => [
      t.sessionTable.upsert({
        case_id: stream,
        session: data.session,
        on_day: data.on,
        time: data.time,
        outline_version: data.outlineVersion,
        make_up: data.makeUp ?? false,
        known,
      }),
    ],
    BriefingHeld: ({ data }, { stream, knownAt: known }) => [
      t.sessionTable.upsert({
        case_id: stream,
        session: data.session,
        on_day: data.heldOn,
        held_on: data.heldOn,
        held_known: known,
        outline_version: data.outlineVersion,
        present: data.present,
        absentees: data.absentees,
        make_up_on: data.makeUpOn,
        make_up: data.makeUp ?? false,
      }),
    ],
    CoverageReset: ({ data }, { stream }) => [
      t.unitRoundTable.update({ case_id: stream }, { outline_version: data.outlineVersion }),
    ],
    TaskDelivered: ({ data }, { stream, occurredAt, knownAt: known }) => [
      t.unitTaskTable.update(
        { case_id: stream, task: data.task },
        { delivered_at: occurredAt, delivered_known: known, deliverable: data.deliverable, delivered_by: data.by },
      ),
    ],
    TaskAccepted: ({ data }, { stream, knownAt: known }) => [
      t.unitTaskTable.update({ case_id: stream, task: data.task }, { accepted_on: data.on, accepted_known: known }),
    ],
    TaskWaived: ({ data }, { stream, occurredAt, knownAt: known }) => [
      t.unitTaskTable.update(
        { case_id: stream, task: data.task },
        { waived_at: occurredAt, waived_known: known, waived_reason: data.reason },
      ),
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
    ReviewRecorded: ({ data }, { stream }) => [
      t.unitRoundTable.update(
        { case_id: stream },
        { review_no: data.documentNo, review_on: data.heldOn, conclusions: data.conclusions },
      ),
    ],
    NothingArose: ({ data }, { stream }) =>
      data.step === 'commendation' ? [t.unitRoundTable.update({ case_id: stream }, { no_commendation: true })] : [],
  },
});

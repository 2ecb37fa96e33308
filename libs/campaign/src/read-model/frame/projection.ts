import { sql, type EventContext, type Statement, type Projection } from '@vandong/projection';
import { ddlOf, readModel } from '@vandong/projection/tables';
import { campaignEvents } from '../../domain/events/index.js';
import * as t from './tables.js';

/** Ends the suspension that is still open for the same subtree. */
const resumed = (campaign: string, subtree: string, { occurredAt, knownAt: known }: EventContext): Statement =>
  sql(
    `update suspension t set until = $3, until_known = $4 where t.campaign = $1 and t.subtree = $2 and t.until is null`,
    campaign,
    subtree,
    occurredAt,
    known,
  );

/** The campaign's frame: plan, committee, phases, rounds, the expected set, tasks, suspensions. */
export const campaignReadModel: Projection = readModel({
  name: 'campaign',
  version: 1,
  definitions: campaignEvents,
  tables: ddlOf(
    t.campaignTable,
    t.suspensionTable,
    t.seatTable,
    t.phaseTable,
    t.roundTable,
    t.enrolmentTable,
    t.outlineTable,
    t.taskTable,
  ),
  handlers: {
    CampaignDrafted: ({ data }, { position }) => [
      t.campaignTable.upsert({
        campaign: data.campaign,
        name: data.name,
        name_en: data.nameEn,
        from_on: data.from,
        to_on: data.to,
        position,
      }),
    ],
    PlanIssued: ({ data }) => [
      t.campaignTable.update({ campaign: data.campaign }, { plan_no: data.documentNo, plan_on: data.issuedOn }),
    ],
    TaskAssigned: ({ data }, { position }) => [
      t.taskTable.upsert({
        campaign: data.campaign,
        round: data.round,
        task: data.task,
        title: data.title,
        assignee: data.assignee,
        due_on: data.dueOn,
        accountable: data.accountable,
        deliverable: data.deliverable,
        authority: data.authority,
        profiles: data.profiles,
        linked_task: data.linkedTask,
        position,
      }),
    ],
    CommitteeEstablished: ({ data }) => [
      t.campaignTable.update(
        { campaign: data.campaign },
        { committee_no: data.documentNo, committee_on: data.issuedOn },
      ),
    ],
    MemberAppointed: ({ data }, { knownAt: known, position }) => [
      t.seatTable.insert({
        campaign: data.campaign,
        post: data.post,
        seat: data.seat,
        valid_from: data.from,
        known,
        position,
      }),
    ],
    MemberReleased: ({ data }, { knownAt: known }) => [
      t.seatTable.update({ campaign: data.campaign, post: data.post }, { released_on: data.on, released_known: known }),
    ],
    PhasePlanned: ({ data }) => [
      t.phaseTable.upsert({
        campaign: data.campaign,
        phase: data.phase,
        name: data.name,
        name_en: data.nameEn,
        from_on: data.from,
        to_on: data.to,
      }),
    ],
    RoundPlanned: ({ data }) => [
      t.roundTable.upsert({
        campaign: data.campaign,
        round: data.round,
        from_on: data.from,
        to_on: data.to,
        coverage_target: data.coverageTarget,
        profiles: data.profiles,
      }),
    ],
    UnitEnrolled: ({ data }, { occurredAt, knownAt: known, position }) => [
      t.enrolmentTable.upsert({
        campaign: data.campaign,
        round: data.round,
        unit: data.unit,
        profile: data.profile,
        strength: data.strength,
        emulation_group: data.group,
        enrolled_at: occurredAt,
        known,
        position,
      }),
    ],
    UnitWithdrawn: ({ data }, { occurredAt, knownAt: known }) => [
      t.enrolmentTable.update(
        { campaign: data.campaign, round: data.round, unit: data.unit },
        { withdrawn_at: occurredAt, withdrawn_known: known, withdrawn_reason: data.reason, successor: data.successor },
      ),
    ],
    OutlinePublished: ({ data }) => [
      t.outlineTable.upsert({
        campaign: data.campaign,
        version: data.version,
        document_no: data.documentNo,
        published_on: data.publishedOn,
      }),
    ],
    CampaignLaunched: ({ data }, { occurredAt }) => [
      t.campaignTable.update({ campaign: data.campaign }, { launched_at: occurredAt }),
    ],
    CampaignSuspended: ({ data }, { occurredAt, knownAt: known, position }) => [
      t.suspensionTable.insert({
        campaign: data.campaign,
        subtree: data.subtree ?? '',
        since: occurredAt,
        known,
        reason: data.reason,
        by_person: data.by,
        position,
      }),
    ],
    CampaignResumed: ({ data }, at) => [resumed(data.campaign, data.subtree ?? '', at)],
    RoundClosed: ({ data }, { occurredAt, knownAt: known }) => [
      t.roundTable.update(
        { campaign: data.campaign, round: data.round },
        { closed_at: occurredAt, closed_known: known },
      ),
    ],
    CampaignClosed: ({ data }, { occurredAt }) => [
      t.campaignTable.update({ campaign: data.campaign }, { closed_at: occurredAt }),
    ],
  },
});

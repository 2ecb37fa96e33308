import type { Projection } from '@vandong/projection';
import { ddlOf, readModel } from '@vandong/projection/tables';
import { leaderReviewEvents, liabilityRuleEvents, violationEvents } from '../domain/events/index.js';
import {
  furtherLevelTable,
  leaderReviewTable as review,
  liabilityRuleTable,
  violationTable as violation,
} from './tables.js';

/** Officer violations and leader reviews, in tables of their own. */
export const conductReadModel: Projection = readModel({
  name: 'conduct',
  version: 3,
  definitions: { ...violationEvents, ...leaderReviewEvents, ...liabilityRuleEvents },
  tables: ddlOf(violation, furtherLevelTable, review, liabilityRuleTable),
  handlers: {
    ViolationReported: ({ data }, { occurredAt, knownAt, position }) => [
      violation.insert({
        violation: data.violation,
        campaign: data.campaign,
        round: data.round,
        unit: data.unit,
        officer: data.officer,
        act: data.act,
        summary: data.summary,
        occurred_on: data.occurredOn,
        detected_on: data.detectedOn,
        reported_at: occurredAt,
        known: knownAt,
        position,
      }),
    ],
    HandlingLimitExtended: ({ data }, { knownAt }) => [
      violation.update(
        { violation: data.violation },
        { extended_to: data.to, extended_on: data.decidedOn, extended_known: knownAt },
      ),
    ],
    ViolationConcluded: ({ data }, { knownAt }) => [
      violation.update(
        { violation: data.violation },
        {
          act: data.act,
          field: data.field,
          unit: data.managingUnit,
          occurred_on: data.occurredOn,
          detected_on: data.detectedOn,
          outcome: data.outcome,
          conclusion_no: data.conclusionNo,
          concluded_on: data.concludedOn,
          concluded_known: knownAt,
          concluded_by: data.by,
        },
      ),
    ],
    LiableLeadersResolved: ({ data }) => [
      violation.update(
        { violation: data.violation },
        {
          rule_version: data.ruleVersion,
          recurrence: data.recurrence ?? null,
          leaders: data.leaders,
          not_opened: data.notOpened,
        },
      ),
    ],
    FurtherLevelOpened: ({ data }, { knownAt }) => [
      furtherLevelTable.insert({
        violation: data.violation,
        level: data.level,
        leaders: data.leaders,
        not_opened: data.notOpened,
        ordered_on: data.orderedOn,
        known: knownAt,
      }),
    ],
    ViolationAnnulled: ({ data }, { knownAt }) => [
      violation.update(
        { violation: data.violation },
        { annulled_on: data.annulledOn, annulled_known: knownAt, annulled_reason: data.reason },
      ),
    ],
    LeaderReviewOpened: ({ data }, { stream, occurredAt, knownAt, position }) => [
      review.insert({
        case_id: stream,
        review: data.review,
        violation: data.violation,
        leader: data.leader,
        post: data.post,
        unit: data.unit,
        campaign: data.campaign,
        round: data.round,
        competent_post: data.competentPost,
        opened_at: occurredAt,
        known: knownAt,
        explain_by: data.explainBy,
        decide_by: data.decideBy,
        position,
      }),
    ],
    LeaderExplained: ({ data }, { stream, occurredAt, knownAt }) => [
      review.update(
        { case_id: stream },
        { explanation: data.explanation, explained_at: occurredAt, explained_known: knownAt },
      ),
    ],
    LeaderReviewDecided: ({ data }, { stream, knownAt }) => [
      review.update(
        { case_id: stream },
        {
          measure: data.measure,
          reason: data.reason,
          decision_no: data.decisionNo,
          decided_on: data.decidedOn,
          decided_known: knownAt,
        },
      ),
    ],
    LeaderReviewWaiverProposed: ({ data }, { stream, occurredAt, knownAt }) => [
      review.update(
        { case_id: stream },
        { waiver_reason: data.reason, waiver_by: data.by, waiver_at: occurredAt, waiver_known: knownAt },
      ),
    ],
    LeaderReviewWaived: ({ data }, { stream, occurredAt, knownAt }) => [
      review.update(
        { case_id: stream },
        { waived_at: occurredAt, waived_known: knownAt, second_person: data.secondPerson },
      ),
    ],
    LeaderReviewCancelled: ({ data }, { stream, occurredAt, knownAt }) => [
      review.update(
        { case_id: stream },
        { cancelled_at: occurredAt, cancelled_known: knownAt, cancelled_cause: data.cause },
      ),
    ],
    LiabilityRulePublished: ({ data }) => [
      liabilityRuleTable.upsert({
        version: data.version,
        valid_from: data.from,
        explain_working_days: data.explainWorkingDays,
        decide_days: data.decideDays,
        rows: data.rows,
      }),
    ],
  },
});

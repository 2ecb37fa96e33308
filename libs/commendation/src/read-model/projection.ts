import { readModel, table } from '@vandong/projection/tables';
import type { EventContext, Row, Statement, Projection } from '@vandong/projection';
import { commendationEvents } from '../domain/events/index.js';

const commendationTable = table('commendation', {
  columns: {
    proposal: 'text',
    case_id: 'text',
    campaign: 'text',
    round: 'integer',
    unit: 'text',
    subject_kind: 'text',
    subject: 'text',
    kind: 'text',
    form: 'text',
    achievement: 'text',
    deed_on: 'date',
    proposed_at: 'timestamptz',
    known: 'timestamptz',
    proposed_by: 'text',
    decide_by: 'date',
    eligible: 'boolean',
    /** for the personnel role alone */
    blocking: 'jsonb',
    warnings: 'jsonb',
    flags: 'jsonb',
    state: 'text',
    settled_at: 'timestamptz',
    settled_known: 'timestamptz',
    settled_by: 'text',
    decided_on: 'date',
    decision_no: 'text',
    reason: 'text',
    position: 'bigint',
  },
  key: ['proposal'],
  indexes: ['(campaign, round)', '(unit)'],
});
const idOf = ({ stream }: EventContext) => stream.slice('commendation-'.length);
const settled = (at: EventContext, state: string, row: Row): Statement[] => [
  commendationTable.update(
    { proposal: idOf(at) },
    { state, settled_at: at.occurredAt, settled_known: at.knownAt, ...row },
  ),
];

export const commendationReadModel: Projection = readModel({
  name: 'commendation',
  version: 1,
  definitions: commendationEvents,
  tables: commendationTable.ddl,
  handlers: {
    CommendationProposed: ({ data }, at) => [
      commendationTable.insert({
        proposal: data.proposal,
        case_id: at.stream,
        campaign: data.campaign,
        round: data.round,
        unit: data.unit,
        subject_kind: data.subject.kind,
        subject: data.subject.id,
        kind: data.kind,
        form: data.form,
        achievement: data.achievement,
        deed_on: data.deedOn,
        proposed_at: at.occurredAt,
        known: at.knownAt,
        proposed_by: data.by,
        decide_by: data.decideBy,
        eligible: true,
        blocking: [],
        warnings: [],
        flags: [],
        state: 'proposed',
        position: at.position,
      }),
    ],
    EligibilityChecked: ({ data }, at) => [
      commendationTable.update(
        { proposal: idOf(at) },
        { eligible: data.eligible, blocking: data.blocking, warnings: data.warnings },
      ),
    ],
    CommendationFlagged: ({ data }, at) => [commendationTable.update({ proposal: idOf(at) }, { flags: [data.gate] })],
    CommendationApproved: ({ data }, at) =>
      settled(at, 'approved', {
        decided_on: data.decidedOn,
        decision_no: data.decisionNo,
        settled_by: data.by,
        reason: data.overrideReason,
      }),
    CommendationRejected: ({ data }, at) =>
      settled(at, 'rejected', { decided_on: data.decidedOn, settled_by: data.by, reason: data.reason }),
    CommendationWithdrawn: ({ data }, at) => settled(at, 'withdrawn', { settled_by: data.by, reason: data.reason }),
  },
});

import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewEvents, violationEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { categoryOf, type EventDefinitions } from '@vandong/kernel';
import { unitEvents } from '@vandong/organisation/domain/events';
import type { EventContext, Statement, Projection } from '@vandong/projection';
import { ddlOf, readModel, table, type Handlers } from '@vandong/projection/tables';
import { unitRoundEvents } from '../../domain/events/index.js';
import { parseUnitRound } from '../../domain/ids.js';

const columns = {
  position: 'bigint',
  stream: 'text',
  unit: 'text',
  round: 'integer',
  type: 'text',
  data: 'jsonb',
  actor: 'text',
  occurred_at: 'timestamptz',
  recorded_at: 'timestamptz',
  known: 'timestamptz',
} as const;
const shape = {
  columns,
  key: ['position'],
  indexes: ['(unit, occurred_at) include (known)', '(stream)', '(occurred_at)', '(known, position)'],
};
export const timelineTable = table('timeline', shape);
/** Files of officers and leaders, and what a unit's own stream says about them. */
export const restrictedTimelineTable = table('restricted_timeline', shape);

const definitions = {
  ...unitRoundEvents,
  ...inspectionEvents,
  ...commendationEvents,
  ...violationEvents,
  ...leaderReviewEvents,
  PostTaken: unitEvents.PostTaken,
  PostLeft: unitEvents.PostLeft,
};

/** A flag on a proposal tells of a violation; a step or matter `accountability` of a leader's review. */
function isRestricted(
  stream: string,
  type: string,
  data: { readonly step?: string; readonly matter?: string },
): boolean {
  const category = categoryOf(stream);
  return (
    category === 'violation' ||
    category === 'leaderReview' ||
    type === 'CommendationFlagged' ||
    data.step === 'accountability' ||
    data.matter === 'accountability'
  );
}

/** A unit's own streams name it; inspections and proposals name it in their first event only, so the query finds those by stream. */
function entry(event: { type: string; data: unknown }, at: EventContext): Statement[] {
  const data = event.data as { unit?: string; round?: number; step?: string; matter?: string };
  const round = parseUnitRound(at.stream);
  const row = {
    position: at.position,
    stream: at.stream,
    unit: round?.unit ?? data.unit,
    round: round?.round ?? data.round,
    type: event.type,
    data,
    actor: at.actor,
    occurred_at: at.occurredAt,
    recorded_at: at.recordedAt,
    known: at.knownAt,
  };
  return [(isRestricted(at.stream, event.type, data) ? restrictedTimelineTable : timelineTable).insert(row)];
}

/** What happened to a unit and in its cases, both clocks beside each event. */
export const timelineReadModel: Projection = readModel({
  name: 'timeline',
  version: 1,
  definitions: definitions as EventDefinitions,
  tables: ddlOf(timelineTable, restrictedTimelineTable),
  handlers: Object.fromEntries(Object.keys(definitions).map((type) => [type, entry])) as Handlers<EventDefinitions>,
});

import { dayOf, startOfDay, type Instant } from '@vandong/kernel';
import {
  patchFrom,
  setFrom,
  sql,
  type EventContext,
  type Row,
  type SqlStatement,
  type Statement,
} from '@vandong/projection';
import type { Handlers } from '@vandong/projection/tables';
import type { campaignEvents, Step, unitRoundEvents } from '../../domain/events/index.js';
import * as t from './tables.js';

/**
 * Step 7 is kept out of the shared table: others see it not started until the round is closed, because an entered or
 * waived step would tell that a leader is under review.
 */
const shown = (step: Step): boolean => step !== 'accountability';
const change = (step: Step, { stream, occurredAt: at, knownAt }: EventContext, patch: Row): Statement[] =>
  shown(step) ? [setFrom(t.stepTable.name, { case_id: stream, step }, patch, { at, knownAt })] : [];
/** True from a day on that may lie before what is known already. */
const changeSince = (at: Instant, step: Step, { stream, knownAt }: EventContext, patch: Row): Statement[] =>
  shown(step) ? [patchFrom(t.stepTable.name, { case_id: stream, step }, patch, { at, knownAt })] : [];
const allSteps = ({ stream, occurredAt: at, knownAt }: EventContext, patch: Row): Statement =>
  patchFrom(t.stepTable.name, { case_id: stream }, patch, { at, knownAt });

/** Holds from now on, whatever was told of a later time. */
export const fromNow = (table: string, key: Row, patch: Row, { occurredAt: at, knownAt }: EventContext): Statement =>
  patchFrom(table, key, patch, { at, knownAt });

export const stepHandlers = {
  UnitRoundOpened: ({ data }, { stream, occurredAt: at, knownAt }) =>
    data.steps.map((each) =>
      setFrom(
        t.stepTable.name,
        { case_id: stream, step: each.step },
        {
          campaign: data.campaign,
          round: data.round,
          unit: data.unit,
          state: 'absent',
          opens_on: each.opensOn ?? null,
          first_due_on: each.dueOn,
          due_on: each.dueOn,
          carried_over: each.carriedOver !== undefined,
          paused_unit: false,
          paused_campaign: false,
          withdrawn: false,
        },
        { at, knownAt },
      ),
    ),
  StepEntered: ({ data }, at) => change(data.step, at, { state: 'entered', entered_at: at.occurredAt }),
  StepCompleted: ({ data }, at) =>
    changeSince(startOfDay(data.completedOn), data.step, at, { state: 'done', completed_on: data.completedOn }),
  StepWaived: ({ data }, at) => change(data.step, at, { state: 'waived' }),
  StepMissed: ({ data }, at) => change(data.step, at, { state: 'missed' }),
  StepReopened: ({ data }, at) =>
    change(data.step, at, { state: 'entered', entered_at: at.occurredAt, completed_on: null }),
  StepDeadlineMoved: ({ data }, at) => [
    ...change(data.step, at, { due_on: data.to }),
    t.moveTable.insert({
      case_id: at.stream,
      step: data.step,
      from_on: data.from,
      to_on: data.to,
      cause: data.cause,
      moved_at: at.occurredAt,
      known: at.knownAt,
      position: at.position,
    }),
  ],
  UnitPaused: ({ data }, at) => [
    allSteps(at, { [`paused_${data.cause}`]: true }),
    t.pauseTable.insert({
      case_id: at.stream,
      cause: data.cause,
      since: at.occurredAt,
      known: at.knownAt,
      reason: data.reason,
      by_person: data.by,
      position: at.position,
    }),
  ],
  UnitResumed: ({ data }, at) => [allSteps(at, { [`paused_${data.cause}`]: false }), pauseEnded(data.cause, at)],
  UnitRoundClosed: ({ data }, at) => [
    ...(data.outcome === 'withdrawn' ? [allSteps(at, { withdrawn: true })] : []),
    fromNow(t.fileTable.name, { case_id: at.stream }, { closed_at: at.occurredAt, outcome: data.outcome }, at),
  ],
} satisfies Handlers<typeof unitRoundEvents>;

/** At the close of the round nothing is open any more: step 7 is done for all who still owed it. */
export const roundClosedHandler = {
  RoundClosed: ({ data }, { occurredAt: at, knownAt }) => [
    patchFrom(
      t.stepTable.name,
      { campaign: data.campaign, round: data.round, step: 'accountability' },
      { state: 'done', completed_on: dayOf(at) },
      { at, knownAt },
    ),
  ],
} satisfies Handlers<typeof campaignEvents>;

const pauseEnded = (cause: string, { stream, occurredAt, knownAt }: EventContext): SqlStatement =>
  sql(
    `update pause t set until = $3, until_known = $4 where t.case_id = $1 and t.cause = $2 and t.until is null`,
    stream,
    cause,
    occurredAt,
    knownAt,
  );

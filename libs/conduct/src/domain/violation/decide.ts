import { dayOf, refuse, Refusal, unreachable, type Day, type Decider, type Instant, type Unmet } from '@vandong/kernel';
import { isAct } from '../acts.js';
import type { ViolationEvent } from '../events/index.js';
import { leaderReviewId } from '../ids.js';
import type { AnnulConclusion, ReportViolation, ViolationCommand } from './commands.js';
import { conclude } from './conclude.js';
import { extendLimit } from './extend-limit.js';
import { openFurther } from './open-further.js';
import { evolveViolation, reachedBy, type ViolationState } from './state.js';

/** An officer's violation: reported, concluded with the leaders it reaches in the same append, perhaps opened further, perhaps annulled. */
export const violationDecider: Decider<ViolationState, ViolationCommand, ViolationEvent> = {
  initial: {},
  decide(command, state) {
    switch (command.kind) {
      case 'report':
        return report(command, state);
      case 'extendLimit':
        return extendLimit(command, state);
      case 'conclude':
        return conclude(command, state);
      case 'annul':
        return annul(command, state);
      case 'openFurther':
        return openFurther(command, state);
      default:
        return unreachable(command);
    }
  },
  evolve: evolveViolation,
};

function report(
  { kind: _kind, at, managingUnit, ...data }: ReportViolation,
  { reported }: ViolationState,
): readonly ViolationEvent[] {
  if (reported) {
    const same = (Object.keys(data) as (keyof typeof data)[]).every((key) => reported[key] === data[key]);
    return same ? [] : refuse('conduct.alreadyReported', { violation: data.violation });
  }
  const unmet: Unmet[] = [];
  if (data.violation.includes('.')) unmet.push({ code: 'conduct.violationIdWithDot' });
  if (!isAct(data.act)) unmet.push({ code: 'conduct.unknownAct', params: { act: data.act } });
  unmet.push(...wrongDays(data, at));
  if (unmet.length > 0) throw first(unmet);
  const unit = managingUnit ?? refuse('conduct.officerUnmanaged', { officer: data.officer, on: data.occurredOn });
  return [{ type: 'ViolationReported', occurredAt: at, data: { ...data, unit } }];
}

function wrongDays({ occurredOn, detectedOn }: { occurredOn: Day; detectedOn: Day }, at: Instant): Unmet[] {
  const today = dayOf(at);
  return [
    ...[occurredOn, detectedOn]
      .filter((day) => day > today)
      .map((day) => ({ code: 'conduct.futureDay', params: { day } })),
    ...(detectedOn < occurredOn
      ? [{ code: 'conduct.detectedBeforeOccurred', params: { occurredOn, detectedOn } }]
      : []),
  ];
}

/** The first thing that is wrong gives the code; all of them are listed. */
const first = (unmet: readonly Unmet[]): Refusal =>
  new Refusal(unmet[0]?.code ?? 'conduct.refused', unmet, unmet[0]?.params);

function annul(command: AnnulConclusion, state: ViolationState): readonly ViolationEvent[] {
  const { kind: _kind, at, ...data } = command;
  const { concluded, resolved } = state;
  if (state.annulled) return [];
  if (!concluded || !resolved) refuse('conduct.notConcluded', { violation: data.violation });
  const unmet: Unmet[] = [
    ...(data.reason.trim() ? [] : [{ code: 'conduct.reasonMissing' }]),
    ...(data.decisionNo.trim() ? [] : [{ code: 'conduct.decisionNoMissing' }]),
    ...(data.annulledOn > dayOf(at) ? [{ code: 'conduct.futureDay', params: { day: data.annulledOn } }] : []),
    ...(data.annulledOn < concluded.concludedOn
      ? [{ code: 'conduct.annulledBeforeConcluded', params: { concludedOn: concluded.concludedOn } }]
      : []),
  ];
  if (unmet.length > 0) throw first(unmet);
  const leaders = reachedBy(state);
  const reached = leaders.some((leader) => leader.officer === data.by) || data.by === concluded.officer;
  // whom the conclusion did not reach has nothing to win: else nobody could annul what reached far up
  if (reached) refuse('conduct.ownCase');
  const reviews = leaders.map((leader) => leaderReviewId(data.violation, leader.officer));
  return [{ type: 'ViolationAnnulled', occurredAt: at, data: { ...data, reviews } }];
}

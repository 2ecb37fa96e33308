import { dayOf, refuse, Refusal, type Unmet } from '@vandong/kernel';
import { isAct } from '../acts.js';
import type { ViolationEvent } from '../events/index.js';
import { isOwnCase, resolveLiableLeaders, type CommandLine } from '../resolver/index.js';
import type { ConcludeViolation } from './commands.js';
import type { ViolationState } from './state.js';

type Concluded = Extract<ViolationEvent, { type: 'ViolationConcluded' }>['data'];

/** The conclusion, and in the same append whom it reaches: neither can stand without the other. */
export function conclude(command: ConcludeViolation, state: ViolationState): readonly ViolationEvent[] {
  const { at, violation, outcome, conclusionNo, concludedOn, by, facts } = command;
  const reported = state.reported ?? refuse('conduct.notReported', { violation });
  const { officer, detectedOn } = reported;
  const act = command.act ?? reported.act;
  const occurredOn = command.occurredOn ?? reported.occurredOn;
  if (state.annulled) refuse('conduct.conclusionAnnulled');
  if (state.concluded) {
    const before = state.concluded;
    const same =
      before.outcome === outcome &&
      before.conclusionNo === conclusionNo &&
      before.concludedOn === concludedOn &&
      before.by === by;
    return same && before.act === act && before.occurredOn === occurredOn
      ? []
      : refuse('conduct.alreadyConcluded', { conclusionNo: before.conclusionNo });
  }
  const line = facts.line ?? refuse('conduct.officerUnmanaged', { officer, on: occurredOn });
  const unmet = incomplete({ ...command, act, occurredOn }, detectedOn, line);
  if (unmet.length > 0) throw new Refusal(unmet[0]?.code ?? 'conduct.incomplete', unmet, unmet[0]?.params);
  if (isOwnCase(by, line, facts.rule)) refuse('conduct.ownCase');
  const field = command.field ?? (line.field as string);
  const data: Concluded = {
    violation,
    officer,
    act,
    field,
    occurredOn,
    detectedOn,
    managingUnit: line.managingUnit,
    outcome,
    conclusionNo,
    concludedOn,
    by,
  };
  const resolution = resolveLiableLeaders({
    line,
    rule: facts.rule,
    outcome,
    field,
    ...(facts.recurrence && { recurrence: facts.recurrence }),
  });
  return [
    { type: 'ViolationConcluded', occurredAt: at, data },
    { type: 'LiableLeadersResolved', occurredAt: at, data: { violation, ...resolution } },
  ];
}

type Named = ConcludeViolation & Pick<Concluded, 'act' | 'occurredOn'>;

function incomplete(
  { act, occurredOn, at, concludedOn, conclusionNo, field }: Named,
  detectedOn: string,
  line: CommandLine,
): Unmet[] {
  const today = dayOf(at);
  const when = (wrong: boolean, code: string, params?: Record<string, string>): Unmet[] =>
    wrong ? [{ code, ...(params && { params }) }] : [];
  return [
    ...when(!isAct(act), 'conduct.unknownAct', { act }),
    ...when(occurredOn > today, 'conduct.futureDay', { day: occurredOn }),
    ...when(concludedOn > today, 'conduct.futureDay', { day: concludedOn }),
    ...when(detectedOn < occurredOn, 'conduct.detectedBeforeOccurred', { occurredOn, detectedOn }),
    ...when(concludedOn < detectedOn, 'conduct.concludedBeforeDetected', { detectedOn }),
    ...when(!conclusionNo.trim(), 'conduct.conclusionNoMissing'),
    ...when(!field && !line.field, 'conduct.fieldMissing', { unit: line.managingUnit }),
  ];
}

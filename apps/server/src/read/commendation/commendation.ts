import { PROPOSAL_DAYS } from '@vandong/commendation/domain';
import { proposals, type Proposal } from '@vandong/commendation/read-model';
import { dayOf, workingDaysBetween, type WorkingCalendar } from '@vandong/kernel';
import type { z } from 'zod';
import type { commendationPage, commendationRow } from '../../contract/index.js';
import { decidableUnits } from '../inbox/index.js';
import type { Reading } from '../reading/index.js';
import { lateDays } from '../state/index.js';
import { formName, gateNames, same } from '../words/index.js';

export type CommendationPage = Omit<z.infer<typeof commendationPage>, 'readAt'>;
export type CommendationRow = z.infer<typeof commendationRow>;

/** Proposals with their clock. The gates are for the personnel role alone: to others a gate would tell of a case. */
export async function commendationsOf(reading: Reading): Promise<CommendationPage> {
  const { snapshot, moment, reader, calendar, today } = reading;
  const all = await proposals(snapshot, moment, {
    units: await reader.units('commendation.read'),
    self: reader.officer,
  });
  const units = await reading.units();
  const names = await reading.names(
    all.filter(({ subjectKind }) => subjectKind === 'officer').map(({ subject }) => subject),
  );
  const decidable =
    moment.day === today && reader.may('commendation.decide') ? await decidableUnits(reading) : new Set<string>();
  const rows: CommendationRow[] = [];
  for (const each of all) {
    const personnel = await seesGates(reading, each);
    const open = each.state === 'proposed';
    const ended = open ? moment.day : (each.decidedOn ?? moment.day);
    const late = each.state === 'withdrawn' ? 0 : lateDays(calendar, each.decideBy, ended);
    const person = names.get(each.subject);
    rows.push({
      proposal: each.proposal,
      caseId: each.caseId,
      subjectKind: each.subjectKind,
      unit: each.unit,
      code: units.get(each.unit)?.code ?? each.unit,
      kind: each.kind,
      subject:
        each.subjectKind === 'unit'
          ? (units.get(each.subject)?.code ?? each.subject)
          : person
            ? `${person.rank} ${person.name}`
            : each.subject,
      form: each.form,
      formName: formName(each.form),
      achievement: each.achievement,
      deedOn: each.deedOn,
      proposedOn: dayOf(each.proposedAt),
      ...(each.kind === 'exceptional' && { proposedAfter: proposedAfter(calendar, each) }),
      decideBy: each.decideBy,
      eligible: each.eligible,
      gates: personnel ? each.gates.map((gate) => reading.say(gateNames[gate] ?? same(gate))) : [],
      flagged: personnel && each.flags.length > 0,
      state: each.state,
      ...(each.decidedOn !== null && { decidedOn: each.decidedOn }),
      ...(each.decisionNo !== null && { decisionNo: each.decisionNo }),
      ...(each.reason !== null && { reason: each.reason }),
      ageWorkingDays: workingDaysBetween(calendar, dayOf(each.proposedAt), ended),
      ...(late > 0 && { lateDays: late }),
      mayWithdraw: open && moment.day === today && (await reader.reaches('commendation.propose', each.unit)),
      mayDecide: open && decidable.has(each.unit) && each.subject !== reader.officer,
    });
  }
  return {
    answer: answerOf(reading, all, rows),
    total: rows.length,
    rows,
    mayPropose: moment.day === today && reader.may('commendation.propose'),
  };
}

function proposedAfter(calendar: WorkingCalendar, { deedOn, proposedAt }: Proposal): CommendationRow['proposedAfter'] {
  const workingDays = workingDaysBetween(calendar, deedOn, dayOf(proposedAt));
  return { workingDays, slow: workingDays > PROPOSAL_DAYS };
}

/** Whoever may read the files of the unit's leaders; never the officer himself, and never who proposed (dossier 9 no. 10). */
const seesGates = async ({ reader }: Reading, { unit, subject, proposedBy }: Proposal): Promise<boolean> =>
  subject !== reader.officer && proposedBy !== reader.person && (await reader.reaches('leaderReview.read', unit));

function answerOf(
  { calendar }: Reading,
  all: readonly Proposal[],
  rows: readonly CommendationRow[],
): CommendationPage['answer'] {
  const count = (state: CommendationRow['state']) => rows.filter((row) => row.state === state).length;
  const lead = all
    .flatMap(({ deedOn, decidedOn, state }) =>
      state === 'approved' && decidedOn !== null ? [workingDaysBetween(calendar, deedOn, decidedOn)] : [],
    )
    .sort((a, b) => a - b);
  const middle = median(lead);
  return {
    proposed: count('proposed'),
    approved: count('approved'),
    rejected: count('rejected'),
    late: rows.filter(({ state, lateDays: late }) => state === 'proposed' && late !== undefined).length,
    ...(middle !== undefined && { medianWorkingDays: middle }),
  };
}

function median(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

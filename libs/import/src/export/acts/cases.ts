import { categoryOf } from '@vandong/kernel';
import {
  day,
  kindWords,
  matterWords,
  measureWords,
  moment,
  outcomeWords,
  resultWords,
  stepWords,
  wordFor,
  writeRecords,
} from '../../template/index.js';
import type { Place } from './place.js';
import { filled, type Acts, type Told } from './said.js';

/** Which case a notice belongs to, as `matterOf` of the import reads it. */
function about(matter: string, stream: string, { ref, officer }: Place): Pick<Told, 'choice' | 'ref' | 'officer'> {
  const named = { ...(ref !== undefined && { ref }), ...(officer !== undefined && { officer }) };
  switch (categoryOf(stream)) {
    case 'inspection':
      return { choice: wordFor(matterWords, 'inspectionCase'), ...named };
    case 'commendation':
      return { choice: wordFor(matterWords, 'proposal'), ...named };
    case 'leaderReview':
      return { choice: wordFor(matterWords, matter), ...named };
    default:
      return { choice: wordFor(stepWords, matter) };
  }
}
const of = ({ ref, officer }: Place) => ({ ref, officer });

/** Inspections, notices, officers' cases and awards. */
export const caseActs: Acts = {
  InspectionRescheduled: ({ data: { dueOn: on, reason: note } }, { ref }) =>
    filled({ act: 'inspectionRescheduled', ref, on, note }),
  InspectionRecorded: ({ data }, { ref }) =>
    filled({
      act: 'inspectionRecorded',
      ref,
      on: data.conductedOn,
      choice: wordFor(resultWords, data.result),
      documentNo: data.minutesNo,
      number: data.findingCount,
      attachment: data.photo,
    }),
  InspectionCancelled: ({ data: { reason: note } }, { ref }) => filled({ act: 'inspectionCancelled', ref, note }),
  NoticeOpened: ({ stream, data: { matter, rung: number } }, place) => ({
    act: 'noticeOpened',
    ...about(matter, stream, place),
    number,
  }),
  ContactLogged: ({ stream, occurredAt, data }, place) => {
    const { matter, contacted: note, answer, person, contactedAt } = data;
    const at = contactedAt === occurredAt ? undefined : moment.write(contactedAt);
    return {
      act: 'contactLogged',
      ...about(matter, stream, place),
      note,
      details: writeRecords([[answer, person, at]]),
    };
  },
  FormalReminderApproved: ({ stream, data: { matter, ordinal: number, dueOn: on, documentNo } }, place) =>
    filled({ act: 'reminderApproved', ...about(matter, stream, place), number, on, documentNo }),
  FormalReminderWaived: ({ stream, data: { matter, ordinal: number, dueOn: on, reason: note } }, place) =>
    filled({ act: 'reminderWaived', ...about(matter, stream, place), number, on, note }),
  ViolationReported: ({ data }) =>
    filled({
      act: 'violationReported',
      unit: data.unit,
      round: data.round,
      ref: data.violation,
      on: data.occurredOn,
      choice: data.act,
      note: data.summary,
      details: writeRecords([[data.officer, day.write(data.detectedOn), data.incident]]),
    }),
  HandlingLimitExtended: ({ data: { violation: ref, to, reason: note, decisionNo: documentNo, decidedOn: on } }) => ({
    act: 'handlingLimitExtended',
    ref,
    note,
    documentNo,
    on,
    details: day.write(to),
  }),
  ViolationConcluded: ({ data }, { reported }) =>
    filled({
      act: 'violationConcluded',
      ref: data.violation,
      choice: wordFor(outcomeWords, data.outcome),
      documentNo: data.conclusionNo,
      on: data.concludedOn,
      details: writeRecords([
        [
          data.field,
          data.act === reported?.act ? undefined : data.act,
          data.occurredOn === reported?.occurredOn ? undefined : day.write(data.occurredOn),
        ],
      ]),
    }),
  ViolationAnnulled: ({ data }) =>
    filled({
      act: 'violationAnnulled',
      ref: data.violation,
      note: data.reason,
      documentNo: data.decisionNo,
      on: data.annulledOn,
    }),
  FurtherLevelOpened: ({ data: { violation: ref, reason: note, decisionNo: documentNo, orderedOn: on } }) => ({
    act: 'furtherLevelOpened',
    ref,
    note,
    documentNo,
    on,
  }),
  LeaderExplained: ({ data: { explanation: note } }, place) => filled({ act: 'leaderExplained', ...of(place), note }),
  LeaderReviewDecided: ({ data }, place) =>
    filled({
      act: 'reviewDecided',
      ...of(place),
      choice: wordFor(measureWords, data.measure),
      note: data.reason,
      documentNo: data.decisionNo,
      on: data.decidedOn,
    }),
  LeaderReviewWaiverProposed: ({ data: { reason: note } }, place) =>
    filled({ act: 'reviewWaiverProposed', ...of(place), note }),
  LeaderReviewWaived: (_, place) => filled({ act: 'reviewWaiverSigned', ...of(place) }),
  CommendationProposed: ({ data }) => {
    const { proposal, kind, form, achievementKey, subject, unit } = data;
    const usual = form === 'giay-khen';
    return filled({
      act: 'commendationProposed',
      unit,
      round: data.round,
      ref: proposal,
      choice: wordFor(kindWords, kind),
      note: data.achievement,
      on: data.deedOn,
      officer: subject.kind === 'officer' ? subject.id : undefined,
      details: writeRecords([
        [
          // a single feat's day of decision follows from the day of the proposal
          kind === 'thematic' ? day.write(data.decideBy) : undefined,
          usual ? undefined : form,
          achievementKey === proposal ? undefined : achievementKey,
        ],
      ]),
    });
  },
  CommendationApproved: ({ data: { decisionNo: documentNo, decidedOn: on, overrideReason: note } }, { ref }) =>
    filled({ act: 'commendationApproved', ref, documentNo, on, note }),
  CommendationRejected: ({ data: { reason: note, decidedOn: on } }, { ref }) =>
    filled({ act: 'commendationRejected', ref, note, on }),
  CommendationWithdrawn: ({ data: { reason: note } }, { ref }) => filled({ act: 'commendationWithdrawn', ref, note }),
};

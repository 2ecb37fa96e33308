import { unitRoundStream } from '@vandong/campaign/domain';
import {
  ApproveCommendation,
  ProposeCommendation,
  RejectCommendation,
  WithdrawCommendation,
} from '@vandong/commendation/application';
import { commendationStream } from '@vandong/commendation/domain';
import {
  AnnulConclusion,
  ConcludeViolation,
  DecideReview,
  ExplainReview,
  ExtendLimit,
  OpenFurtherLevel,
  ProposeReviewWaiver,
  ReportViolation,
  SignReviewWaiver,
} from '@vandong/conduct/application';
import { leaderReviewId } from '@vandong/conduct/domain';
import { CancelInspection, RecordInspection, RescheduleInspection } from '@vandong/inspection/application';
import { inspectionStream } from '@vandong/inspection/domain';
import { ApproveReminder, LogContact, OpenNotice, WaiveReminder } from '@vandong/notice/application';
import { kindWords, matterWords, measureWords, outcomeWords, resultWords, stepWords } from '../../template/index.js';
import { present } from '../planned.js';
import type { Said } from '../said.js';
import { act } from './use.js';

/** Inspections, notices, officers' cases and awards. */
export const caseUses = {
  inspectionRescheduled: act(RescheduleInspection, (said) => ({
    inspection: said.need('ref'),
    dueOn: said.need('on'),
    reason: said.need('note'),
    approver: said.row.person,
  })),
  inspectionRecorded: act(RecordInspection, (said) => ({
    inspection: said.need('ref'),
    conductedOn: said.need('on'),
    result: said.choice(resultWords),
    minutesNo: said.need('documentNo'),
    findingCount: said.row.number ?? 0,
    ...present({ photo: said.row.attachment }),
  })),
  inspectionCancelled: act(CancelInspection, (said) => ({
    inspection: said.need('ref'),
    reason: said.need('note'),
    by: said.row.person,
  })),
  noticeOpened: act(OpenNotice, (said) => ({ ...matterOf(said), rung: said.need('number'), person: said.row.person })),
  contactLogged: act(LogContact, (said) => {
    const [answer, person, contactedAt] = said.parts();
    return {
      ...matterOf(said),
      contacted: said.need('note'),
      contactedAt: contactedAt === undefined ? said.row.at : said.momentIn(contactedAt),
      answer: answer ?? said.need('details'),
      by: said.row.person,
      ...present({ person }),
    };
  }),
  reminderApproved: act(ApproveReminder, (said) => ({
    ...draftOf(said),
    ...present({ documentNo: said.row.documentNo }),
  })),
  reminderWaived: act(WaiveReminder, (said) => ({ ...draftOf(said), reason: said.need('note') })),
  violationReported: act(ReportViolation, (said) => {
    const { officer, detectedOn, incident } = reported(said);
    const { campaign, round } = said.round();
    return {
      violation: said.need('ref'),
      campaign,
      round,
      officer,
      act: said.need('choice'),
      summary: said.need('note'),
      occurredOn: said.need('on'),
      detectedOn,
      ...present({ incident }),
    };
  }),
  handlingLimitExtended: act(ExtendLimit, (said) => ({
    violation: said.need('ref'),
    to: said.day('details'),
    reason: said.need('note'),
    decisionNo: said.need('documentNo'),
    decidedOn: said.need('on'),
    by: said.row.person,
  })),
  violationConcluded: act(ConcludeViolation, (said) => {
    const [field, found, occurredOn] = said.parts();
    return {
      violation: said.need('ref'),
      outcome: said.choice(outcomeWords),
      conclusionNo: said.need('documentNo'),
      concludedOn: said.need('on'),
      by: said.row.person,
      ...present({ field, act: found, occurredOn: occurredOn && said.dayIn(occurredOn) }),
    };
  }),
  violationAnnulled: act(AnnulConclusion, (said) => ({
    violation: said.need('ref'),
    reason: said.need('note'),
    decisionNo: said.need('documentNo'),
    annulledOn: said.need('on'),
    by: said.row.person,
  })),
  furtherLevelOpened: act(OpenFurtherLevel, (said) => ({
    violation: said.need('ref'),
    reason: said.need('note'),
    decisionNo: said.need('documentNo'),
    orderedOn: said.need('on'),
    by: said.row.person,
  })),
  leaderExplained: act(ExplainReview, (said) => ({
    caseId: review(said),
    explanation: said.need('note'),
    by: said.row.person,
  })),
  reviewDecided: act(DecideReview, (said) => ({
    caseId: review(said),
    measure: said.choice(measureWords),
    reason: said.need('note'),
    decisionNo: said.need('documentNo'),
    decidedOn: said.need('on'),
    by: said.row.person,
  })),
  reviewWaiverProposed: act(ProposeReviewWaiver, (said) => ({
    caseId: review(said),
    reason: said.need('note'),
    by: said.row.person,
  })),
  reviewWaiverSigned: act(SignReviewWaiver, (said) => ({ caseId: review(said), by: said.row.person })),
  commendationProposed: act(ProposeCommendation, (said) => {
    const { campaign, round, unit } = said.round();
    const proposal = said.need('ref');
    const [decideBy, form, achievementKey] = said.parts();
    const { officer, person: by } = said.row;
    const subject =
      officer === undefined ? ({ kind: 'unit', id: unit } as const) : ({ kind: 'officer', id: officer } as const);
    return {
      proposal,
      campaign,
      round,
      unit,
      kind: said.choice(kindWords),
      form: form ?? 'giay-khen',
      achievement: said.need('note'),
      subject,
      deedOn: said.need('on'),
      achievementKey: achievementKey ?? proposal,
      by,
      ...(decideBy !== undefined && { decideBy: said.dayIn(decideBy) }),
    };
  }),
  commendationApproved: act(ApproveCommendation, (said) => ({
    proposal: said.need('ref'),
    decisionNo: said.need('documentNo'),
    decidedOn: said.need('on'),
    by: said.row.person,
    ...present({ overrideReason: said.row.note }),
  })),
  commendationWithdrawn: act(WithdrawCommendation, (said) => ({
    proposal: said.need('ref'),
    reason: said.need('note'),
    by: said.row.person,
  })),
  commendationRejected: act(RejectCommendation, (said) => ({
    proposal: said.need('ref'),
    reason: said.need('note'),
    decidedOn: said.need('on'),
    by: said.row.person,
  })),
};

/** The officer and the day of detection, and the incident that several officers share: `GL-000018|2026-08-20`. */
function reported(said: Said) {
  const expected = {
    vi: '“số hiệu cán bộ|ngày phát hiện”, có thể thêm “|mã sự việc”',
    en: '“officer no.|day of detection”, optionally “|incident”',
  };
  const [officer, detectedOn, incident] = said.parts();
  if (officer === undefined || detectedOn === undefined) said.lacks('details', said.row.details ?? '', expected);
  return { officer, detectedOn: said.dayIn(detectedOn), incident };
}

const review = (said: Said): string => leaderReviewId(said.need('ref'), said.need('officer'));

/** A draft is known by its matter, its ordinal and, when the deadline moved meanwhile, the due date. */
const draftOf = (said: Said) => ({
  ...matterOf(said),
  ordinal: said.need('number'),
  by: said.row.person,
  ...present({ dueOn: said.row.on }),
});

/** Which case a notice belongs to, by what it is about. */
function matterOf(said: Said): { readonly caseId: string; readonly matter: string } {
  const matter = said.choice({ ...stepWords, ...matterWords });
  switch (matter) {
    case 'inspectionCase':
      return { caseId: inspectionStream(said.need('ref')), matter: 'inspection' };
    case 'proposal':
      return { caseId: commendationStream(said.need('ref')), matter: 'commendation' };
    case 'explanation':
    case 'decision':
      return { caseId: review(said), matter };
    default:
      return { caseId: unitRoundStream(said.round()), matter };
  }
}

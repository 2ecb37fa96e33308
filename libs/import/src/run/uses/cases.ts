import { unitRoundStream } from '@vandong/campaign/domain';
import { ApproveCommendation, ProposeCommendation, RejectCommendation } from '@vandong/commendation/application';
import { commendationStream } from '@vandong/commendation/domain';
import {
  AnnulConclusion,
  ConcludeViolation,
  DecideReview,
  ExplainReview,
  ReportViolation,
} from '@vandong/conduct/application';
import { leaderReviewId } from '@vandong/conduct/domain';
import { RecordInspection, RescheduleInspection } from '@vandong/inspection/application';
import { inspectionStream } from '@vandong/inspection/domain';
import { ApproveReminder, LogContact, OpenNotice, WaiveReminder } from '@vandong/notice/application';
import { kindWords, measureWords, outcomeWords, resultWords, stepWords } from '../../template/index.js';
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
  })),
  noticeOpened: act(OpenNotice, (said) => ({ ...matterOf(said), rung: said.need('number'), person: said.row.person })),
  contactLogged: act(LogContact, (said) => ({
    ...matterOf(said),
    contacted: said.need('note'),
    contactedAt: said.row.at,
    answer: said.need('details'),
    by: said.row.person,
  })),
  reminderApproved: act(ApproveReminder, (said) => ({
    ...matterOf(said),
    ordinal: said.need('number'),
    by: said.row.person,
    ...present({ documentNo: said.row.documentNo }),
  })),
  reminderWaived: act(WaiveReminder, (said) => ({
    ...matterOf(said),
    ordinal: said.need('number'),
    by: said.row.person,
    reason: said.need('note'),
  })),
  violationReported: act(ReportViolation, (said) => {
    const { officer, detectedOn } = reported(said);
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
    };
  }),
  violationConcluded: act(ConcludeViolation, (said) => ({
    violation: said.need('ref'),
    outcome: said.choice(outcomeWords),
    conclusionNo: said.need('documentNo'),
    concludedOn: said.need('on'),
    by: said.row.person,
    ...present({ field: said.row.details }),
  })),
  violationAnnulled: act(AnnulConclusion, (said) => ({
    violation: said.need('ref'),
    reason: said.need('note'),
    decisionNo: said.need('documentNo'),
    annulledOn: said.need('on'),
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
  commendationProposed: act(ProposeCommendation, (said) => {
    const { campaign, round, unit } = said.round();
    const proposal = said.need('ref');
    const shared = {
      proposal,
      campaign,
      round,
      unit,
      kind: said.choice(kindWords),
      form: 'giay-khen',
      achievement: said.need('note'),
    };
    const subject = { kind: 'unit', id: unit } as const;
    return {
      ...shared,
      subject,
      deedOn: said.need('on'),
      achievementKey: proposal,
      by: said.row.person,
      ...(said.row.details !== undefined && { decideBy: said.day('details') }),
    };
  }),
  commendationApproved: act(ApproveCommendation, (said) => ({
    proposal: said.need('ref'),
    decisionNo: said.need('documentNo'),
    decidedOn: said.need('on'),
    by: said.row.person,
  })),
  commendationRejected: act(RejectCommendation, (said) => ({
    proposal: said.need('ref'),
    reason: said.need('note'),
    decidedOn: said.need('on'),
    by: said.row.person,
  })),
};

/** The officer and the day of detection: `GL-000018|2026-08-20`. */
function reported(said: Said) {
  const expected = {
    vi: '“số hiệu cán bộ|ngày phát hiện yyyy-MM-dd”',
    en: '“officer no.|day of detection yyyy-MM-dd”',
  };
  const [officer, detectedOn] = said.records('details', 2, expected)[0] ?? said.lacks('details', '', expected);
  return { officer: officer!, detectedOn: detectedOn! };
}

const review = (said: Said): string => leaderReviewId(said.need('ref'), said.need('details'));

/** Which case a notice belongs to, by what it is about. */
function matterOf(said: Said): { readonly caseId: string; readonly matter: string } {
  const matter = said.choice({
    ...stepWords,
    'Đợt kiểm tra': 'inspectionCase',
    'Giải trình': 'explanation',
    'Quyết định': 'decision',
    'Hồ sơ khen thưởng': 'proposal',
  });
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

import {
  AcceptTask,
  CompleteStep,
  ConfirmNothingArose,
  DecideExtension,
  DeliverTask,
  LaunchCampaign,
  PauseUnit,
  PlanBriefing,
  PublishOutline,
  ReceiveAssignment,
  RecordBriefing,
  RecordPlan,
  RecordReview,
  RequestExtension,
  ResumeCampaign,
  ResumeUnit,
  SuspendCampaign,
  WaiveStep,
  WaiveTask,
  WithdrawUnit,
} from '@vandong/campaign/application';
import { instantAt, isDay } from '@vandong/kernel';
import { SetCalendarDay } from '@vandong/organisation/application';
import { clarityWords, dayKindWords, grantWords, recordsIn, settlementWords, stepWords } from '../../template/index.js';
import { present } from '../planned.js';
import type { Said } from '../said.js';
import { act } from './use.js';

/** What units and the committee did in a round. */
export const roundUses = {
  planRecorded: act(RecordPlan, (said) => ({
    ...said.round(),
    documentNo: said.need('documentNo'),
    issuedOn: said.need('on'),
    basis: recordsIn(said.row.details ?? '').flatMap(([document]) => document || []),
    sixClarities: said.row.choice === undefined || said.choice(clarityWords) === 'yes',
  })),
  assignmentReceived: act(ReceiveAssignment, (said) => ({
    ...said.round(),
    receivedOn: said.need('on'),
    contactOfficer: said.need('ref'),
  })),
  briefingPlanned: act(PlanBriefing, (said) => ({
    ...said.round(),
    session: said.need('ref'),
    on: said.need('on'),
    time: time(said),
    ...said.version(),
  })),
  briefingHeld: act(RecordBriefing, (said) => ({
    ...said.round(),
    session: said.need('ref'),
    heldOn: said.need('on'),
    ...said.version(),
    present: said.need('number'),
    absentees: absentees(said),
    ...(said.row.note !== undefined && { makeUpOn: said.day('note') }),
    ...present({ signedList: said.row.attachment }),
  })),
  taskDelivered: act(DeliverTask, (said) => ({
    ...said.round(),
    task: said.need('ref'),
    deliverable: said.need('note'),
    by: said.row.person,
  })),
  taskAccepted: act(AcceptTask, (said) => ({
    ...said.round(),
    task: said.need('ref'),
    on: said.need('on'),
    by: said.row.person,
  })),
  taskWaived: act(WaiveTask, (said) => ({
    ...said.round(),
    task: said.need('ref'),
    reason: said.need('note'),
    by: said.row.person,
  })),
  extensionRequested: act(RequestExtension, (said) => ({
    ...said.round(),
    request: said.need('ref'),
    step: said.choice(stepWords),
    to: said.need('on'),
    reason: said.need('note'),
    by: said.row.person,
  })),
  extensionDecided: act(DecideExtension, (said) => {
    const { on: to, note: reason = '', person: by } = said.row;
    return {
      ...said.round(),
      request: said.need('ref'),
      granted: said.choice(grantWords) === 'yes',
      reason,
      by,
      ...present({ to }),
    };
  }),
  stepWaived: act(WaiveStep, (said) => ({
    ...said.round(),
    step: said.choice(stepWords),
    reason: said.need('note'),
    by: said.row.person,
  })),
  stepCompleted: act(CompleteStep, (said) => ({ ...said.round(), step: said.choice(stepWords) })),
  unitPaused: act(PauseUnit, (said) => ({ ...said.round(), reason: said.need('note'), by: said.row.person })),
  unitResumed: act(ResumeUnit, (said) => ({ ...said.round(), by: said.row.person })),
  reviewRecorded: act(RecordReview, (said) => ({
    ...said.round(),
    documentNo: said.need('documentNo'),
    heldOn: said.need('on'),
    conclusions: conclusions(said),
  })),
  nothingArose: act(ConfirmNothingArose, (said) => ({
    ...said.round(),
    step: said.choice(settlementWords),
    by: said.row.person,
  })),
  campaignLaunched: act(LaunchCampaign, ({ campaign, row }) => ({ campaign, by: row.person })),
  campaignSuspended: act(SuspendCampaign, (said) => ({
    campaign: said.campaign,
    reason: said.need('note'),
    by: said.row.person,
    ...present({ subtree: said.row.unit, documentNo: said.row.documentNo }),
  })),
  campaignResumed: act(ResumeCampaign, ({ campaign, row }) => ({
    campaign,
    by: row.person,
    ...present({ subtree: row.unit }),
  })),
  calendarDaySet: act(SetCalendarDay, (said) => ({
    date: said.need('on'),
    dayKind: said.choice(dayKindWords),
    note: said.need('note'),
    noteEn: said.need('details'),
    ...present({ documentNo: said.row.documentNo }),
  })),
  outlinePublished: act(PublishOutline, (said) => ({
    campaign: said.campaign,
    version: said.version().outlineVersion,
    documentNo: said.need('documentNo'),
    publishedOn: said.need('on'),
  })),
  unitWithdrawn: act(WithdrawUnit, (said) => ({
    ...said.round(),
    reason: said.need('note'),
    ...present({ successor: said.row.ref }),
  })),
};

function time(said: Said): string {
  const text = said.need('note');
  const exists = /^\d{2}:\d{2}$/.test(text) && isDay(instantAt(said.need('on'), text).slice(0, 10));
  return exists ? text : said.lacks('note', text, { vi: 'giờ, HH:mm', en: 'time, HH:mm' });
}

function absentees(said: Said) {
  const expected = {
    vi: '“họ tên|lý do|số hiệu”, cách nhau bằng “;”',
    en: '“name|reason|officer no.”, separated by “;”',
  };
  return said.records('details', 1, expected).map(([name = '', reason, officer]) => ({
    name,
    ...present({ reason: reason || undefined, officer: officer || undefined }),
  }));
}

/** Nothing written = no conclusions. */
function conclusions(said: Said) {
  const expected = {
    vi: '“mã|nội dung|người thực hiện|hạn”, cách nhau bằng “;”',
    en: '“id|title|owner|due date”, separated by “;”',
  };
  return said.records('details', 4, expected).map(([task = '', title = '', owner = '', dueOn = '']) => ({
    task,
    title,
    owner,
    dueOn: isDay(dueOn) ? dueOn : said.lacks('details', dueOn, { vi: 'hạn, yyyy-MM-dd', en: 'due date, yyyy-MM-dd' }),
  }));
}

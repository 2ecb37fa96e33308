import type { Step } from '@vandong/campaign/domain/events';
import { matterName, stepNames, stepName, type StepOf } from './steps.js';
import { both, counted, same, type Bilingual } from './bilingual.js';
import { date } from './dates.js';
import { measureNames, outcomeNames } from './forms.js';
import { noticeName, reminderName } from './rungs.js';

type Data = Readonly<Record<string, any>>;
type Words = (data: Data, of: Lookup & { readonly step: StepOf }) => Bilingual;

const step = (data: Data, { step: of }: { readonly step: StepOf }, vi: string, en: string): Bilingual => {
  const name = Object.hasOwn(stepNames, data['step']) ? stepName(data['step'] as Step, of) : same('');
  return both(vi.replace('…', name.vi), en.replace('…', name.en));
};
const causes: Readonly<Record<string, Bilingual>> = {
  extension: both('gia hạn', 'extension'),
  calendar: both('lịch làm việc đổi', 'calendar changed'),
  pause: both('tạm dừng', 'pause'),
  newOutline: both('Đề cương mới', 'new outline'),
  reschedule: both('đổi lịch kiểm tra', 'inspection rescheduled'),
};
const results: Readonly<Record<string, Bilingual>> = {
  good: both('tốt', 'good'),
  fair: both('khá', 'fair'),
  pass: both('đạt', 'pass'),
  fail: both('không đạt', 'fail'),
};
export const resultName = (result: string): Bilingual => results[result] ?? same(result);
export const moveCause = (cause: string): Bilingual => causes[cause] ?? same(cause);

/** A sentence for each event. Names of persons stand in none of them: whoever may see a name sees it in `who`. */
const words: Readonly<Record<string, Words>> = {
  UnitRoundOpened: ({ round }) => both(`Mở đợt ${round}`, `Round ${round} opened`),
  StepEntered: (data, of) => step(data, of, 'Bắt đầu bước …', '… started'),
  StepCompleted: (data, of) => step(data, of, 'Hoàn thành bước …', '… done'),
  StepWaived: (data, of) => step(data, of, 'Không áp dụng bước …', '… waived'),
  StepMissed: (data, of) => step(data, of, 'Không thực hiện bước …', '… missed'),
  StepReopened: (data, of) =>
    step(data, of, 'Mở lại bước … vì Đề cương có bản mới', '… owed again: the outline has a new version'),
  StepDeadlineMoved: (data, of) => {
    const cause = moveCause(data['cause']);
    return step(
      data,
      of,
      `Hạn bước … chuyển ${date(data['from'])} → ${date(data['to'])} (${cause.vi})`,
      `… deadline moved ${date(data['from'])} → ${date(data['to'])} (${cause.en})`,
    );
  },
  StrengthUpdated: ({ strength }) => both(`Cập nhật quân số: ${strength}`, `Strength updated: ${strength}`),
  TaskAdded: ({ task }, of) => both(`Giao thêm nhiệm vụ: ${of.task(task)}`, `Task added: ${of.task(task)}`),
  PlanRecorded: ({ documentNo }) => both(`Ban hành kế hoạch ${documentNo}`, `Plan ${documentNo} issued`),
  AssignmentReceived: () => both('Tiếp nhận, phân công; đã cử đầu mối', 'Assignment received; contact officer named'),
  BriefingPlanned: ({ on, time }) =>
    both(`Lập phiên quán triệt ${date(on)}, ${time}`, `Briefing planned for ${date(on)}, ${time}`),
  BriefingHeld: ({ present, absentees, outlineVersion }) =>
    both(
      `Quán triệt Đề cương bản ${outlineVersion}: có mặt ${present}, vắng ${absentees.length}`,
      `Briefed on outline version ${outlineVersion}: ${present} present, ${absentees.length} absent`,
    ),
  CoverageReset: ({ outlineVersion }) =>
    both(`Đề cương bản ${outlineVersion}: quán triệt lại`, `Outline version ${outlineVersion}: coverage starts again`),
  TaskDelivered: ({ task }, of) => both(`Nộp sản phẩm: ${of.task(task)}`, `Delivered: ${of.task(task)}`),
  TaskAccepted: ({ task }, of) => both(`Nghiệm thu: ${of.task(task)}`, `Accepted: ${of.task(task)}`),
  TaskWaived: ({ task }, of) => both(`Không áp dụng nhiệm vụ: ${of.task(task)}`, `Task waived: ${of.task(task)}`),
  ExtensionRequested: (data, of) =>
    step(
      data,
      of,
      `Đề nghị gia hạn bước … sang ${date(data['to'])}`,
      `Extension of … to ${date(data['to'])} requested`,
    ),
  ExtensionDecided: (data, of) =>
    data['granted']
      ? step(data, of, 'Đồng ý gia hạn bước …', 'Extension of … granted')
      : step(data, of, 'Không đồng ý gia hạn bước …', 'Extension of … refused'),
  UnitPaused: ({ reason }) => both(`Tạm dừng: ${reason}`, `Paused: ${reason}`),
  UnitResumed: () => both('Tiếp tục thực hiện', 'Resumed'),
  ReviewRecorded: ({ documentNo, conclusions }, { step: of }) => {
    const name = stepName('review', of);
    return both(
      `${name.vi} ${documentNo}: ${conclusions.length || 'không có'} kết luận`,
      `${name.en} ${documentNo}: ${conclusions.length || 'no'} conclusions`,
    );
  },
  NothingArose: (data, of) => step(data, of, '…: Không phát sinh', '…: nothing arose'),
  UnitRoundClosed: ({ outcome }) =>
    outcome === 'completed' ? both('Kết thúc đợt', 'Round closed') : both('Rút khỏi đợt', 'Withdrawn from the round'),
  NoticeDecided: ({ rung, post, matter }, of) => {
    const name = noticeName(rung);
    const about = matterName(matter, of.step);
    return both(`${name.vi}: ${about.vi}, gửi ${of.post(post).vi}`, `${name.en}: ${about.en}, to ${of.post(post).en}`);
  },
  NoticeOpened: () => both('Đã mở nhắc việc', 'Notice opened'),
  ContactLogged: () => both('Ghi nhận đã gọi, coi là đã báo', 'Call written down; counts as notice given'),
  FormalReminderDrafted: ({ form, ordinal, addresseePost }, of) => {
    const name = reminderName(form, ordinal);
    return both(
      `Lập dự thảo ${name.vi}, gửi ${of.post(addresseePost).vi}, chờ duyệt`,
      `${name.en} drafted, to ${of.post(addresseePost).en}, waiting for approval`,
    );
  },
  // the approval does not say whether it was a formal reminder or a letter: only the former counts, so neither is named
  FormalReminderApproved: ({ ordinal }) =>
    both(`Đã duyệt và gửi dự thảo lần ${ordinal}`, `Draft no. ${ordinal} approved and sent`),
  FormalReminderWaived: ({ ordinal, reason }) =>
    both(`Không gửi dự thảo lần ${ordinal}: ${reason}`, `Draft no. ${ordinal} not sent: ${reason}`),
  FormalReminderWithdrawn: () => both('Đã dừng nhắc', 'Reminding stopped'),
  InspectionScheduled: ({ dueOn, teamName }) =>
    both(`Lập lịch kiểm tra, hạn ${date(dueOn)}, ${teamName}`, `Inspection scheduled, due ${date(dueOn)}, ${teamName}`),
  InspectionRescheduled: ({ dueOn, reason }) =>
    both(`Đổi lịch kiểm tra sang ${date(dueOn)}: ${reason}`, `Inspection moved to ${date(dueOn)}: ${reason}`),
  InspectionRecorded: ({ minutesNo, result, findingCount }) =>
    both(
      `Biên bản kiểm tra ${minutesNo}: ${resultName(result).vi}, ${findingCount} tồn tại. Đã dừng nhắc`,
      `Inspection minutes ${minutesNo}: ${resultName(result).en}, ${findingCount} findings. Reminding stopped`,
    ),
  InspectionMissed: ({ windowEndedOn }) =>
    both(
      `Không thực hiện kiểm tra trong đợt, hết ${date(windowEndedOn)}`,
      `Inspection missed: window ended ${date(windowEndedOn)}`,
    ),
  InspectionCancelled: ({ reason }) => both(`Hủy cuộc kiểm tra: ${reason}`, `Inspection cancelled: ${reason}`),
  CommendationProposed: ({ kind }) =>
    kind === 'exceptional'
      ? both('Đề nghị khen thưởng đột xuất', 'Exceptional commendation proposed')
      : both('Đề nghị khen thưởng chuyên đề', 'Thematic commendation proposed'),
  EligibilityChecked: ({ eligible }) =>
    eligible ? both('Đủ điều kiện khen thưởng', 'Eligible') : both('Chưa đủ điều kiện khen thưởng', 'Not eligible'),
  CommendationFlagged: () => both('Đề nghị khen thưởng cần xem lại', 'Proposal needs another look'),
  CommendationApproved: ({ decisionNo }) =>
    both(`Quyết định khen thưởng ${decisionNo}`, `Commendation decided, ${decisionNo}`),
  CommendationRejected: () => both('Không khen thưởng', 'Proposal rejected'),
  CommendationWithdrawn: () => both('Rút đề nghị khen thưởng', 'Proposal withdrawn'),
  PostTaken: ({ post, from }, of) =>
    both(`Nhận chức ${of.post(post).vi} từ ${date(from)}`, `Took the post ${of.post(post).en} from ${date(from)}`),
  PostLeft: ({ post, on }, of) =>
    both(`Thôi giữ chức ${of.post(post).vi} từ ${date(on)}`, `Left the post ${of.post(post).en} on ${date(on)}`),
  ViolationReported: ({ detectedOn }) =>
    both(`Tiếp nhận vụ việc, phát hiện ${date(detectedOn)}`, `Case received, detected ${date(detectedOn)}`),
  HandlingLimitExtended: ({ from, to, decisionNo }) =>
    both(
      `Gia hạn thời hạn xử lý kỷ luật ${date(from)} → ${date(to)} theo ${decisionNo}`,
      `Time limit extended ${date(from)} → ${date(to)} by ${decisionNo}`,
    ),
  ViolationConcluded: ({ outcome, conclusionNo }) =>
    both(
      `Kết luận ${conclusionNo}: ${outcomeNames[outcome]?.vi}`,
      `Conclusion ${conclusionNo}: ${outcomeNames[outcome]?.en}`,
    ),
  LiableLeadersResolved: ({ leaders, notOpened }) =>
    both(
      `Xác định lãnh đạo quản lý: mở ${leaders.length} hồ sơ, ${notOpened.length} không mở`,
      `Managing leaders resolved: ${leaders.length} opened, ${notOpened.length} not opened`,
    ),
  FurtherLevelOpened: ({ decisionNo, leaders }) =>
    both(
      `Mở thêm một cấp theo ${decisionNo}: ${leaders.length} hồ sơ`,
      `One level further opened by ${decisionNo}: ${counted(leaders.length, 'review', 'reviews')}`,
    ),
  ViolationAnnulled: ({ decisionNo }) =>
    both(`Hủy kết luận theo ${decisionNo}`, `Conclusion annulled by ${decisionNo}`),
  LeaderReviewOpened: ({ explainBy }) =>
    both(
      `Mở hồ sơ xem xét trách nhiệm, giải trình đến ${date(explainBy)}`,
      `Leader review opened, explanation due ${date(explainBy)}`,
    ),
  LeaderExplained: () => both('Đã giải trình', 'Explained'),
  LeaderReviewDecided: ({ measure, decisionNo }) =>
    both(
      `Quyết định ${decisionNo}: ${measureNames[measure]?.vi}`,
      `Decision ${decisionNo}: ${measureNames[measure]?.en}`,
    ),
  LeaderReviewWaiverProposed: () =>
    both('Đề nghị không xem xét trách nhiệm, chờ người thứ hai', 'Review waiver proposed, waits for a second person'),
  LeaderReviewWaived: () => both('Không xem xét trách nhiệm, đủ hai người', 'Review waived by two persons'),
  LeaderReviewCancelled: () => both('Hủy hồ sơ vì kết luận đã bị hủy', 'Review cancelled: the conclusion was annulled'),
};

export interface Lookup {
  readonly unit: (id: string) => string;
  readonly post: (id: string) => Bilingual;
  readonly task: (id: string) => string;
}
/** The sentence of an event; an event without one is named by its type. `of`: whose step a step is. */
export const eventWords = (type: string, data: Data, lookup: Lookup, of: StepOf = {}): Bilingual =>
  Object.hasOwn(words, type) ? words[type]!(data, { ...lookup, step: of }) : same(type);
export const wordedTypes: readonly string[] = Object.keys(words);

import type { Criterion } from '@vandong/campaign/domain/events';

export const rankWords = { 'đứng đầu': 'head', 'cấp phó': 'deputy', 'cán bộ': 'staff' } as const;
export const seatWords = {
  'Trưởng ban': 'head',
  'Phó Trưởng ban Thường trực': 'standingDeputy',
  'Phó Trưởng ban': 'deputy',
  'Ủy viên Thường trực': 'standingMember',
  'Ủy viên': 'member',
  'Thư ký': 'secretary',
} as const;
export const stepWords = {
  'Kế hoạch': 'plan',
  'Quán triệt': 'briefing',
  'Triển khai': 'implementation',
  'Kiểm tra': 'inspection',
  'Tổng kết': 'review',
  'Khen thưởng': 'commendation',
  'Xem xét trách nhiệm': 'accountability',
} as const;

/** Which steps a unit owes: the profiles that come with the program. */
export const profileWords = {
  Cục: 'department',
  'Phòng PC07': 'office',
  Đội: 'team',
  'Đội bốc thăm kiểm tra': 'drawnTeam',
} as const;
export const criterionWords = {
  'Nêu căn cứ': 'plan.basis',
  'Đủ 6 rõ': 'plan.sixClarities',
  'Có số, ngày ban hành': 'plan.document',
  'Đã tiếp nhận, phân công': 'plan.assignmentReceived',
  'Có đầu mối': 'plan.contactOfficer',
  'Đạt chỉ tiêu quán triệt': 'briefing.coverage',
  'Có lịch quán triệt bổ sung': 'briefing.makeUpList',
  'Nhiệm vụ đã nghiệm thu': 'implementation.tasks',
  'Có biên bản kiểm tra': 'inspection.minutes',
  'Có thông báo kết luận': 'review.recorded',
  'Kết luận đã giao': 'review.conclusions',
  'Khen thưởng đã xong': 'commendation.settled',
  'Xem xét trách nhiệm đã xong': 'accountability.settled',
} as const satisfies Readonly<Record<string, Criterion>>;

/** Every act the sheet "Đã diễn ra" may hold. */
export const acts = {
  'Ban hành kế hoạch': 'planRecorded',
  'Tiếp nhận, phân công': 'assignmentReceived',
  'Lập phiên quán triệt': 'briefingPlanned',
  'Phiên quán triệt': 'briefingHeld',
  'Nộp sản phẩm': 'taskDelivered',
  'Nghiệm thu': 'taskAccepted',
  'Nhiệm vụ không áp dụng': 'taskWaived',
  'Đề nghị gia hạn': 'extensionRequested',
  'Duyệt gia hạn': 'extensionDecided',
  'Bước không áp dụng': 'stepWaived',
  'Hoàn thành bước': 'stepCompleted',
  'Tạm dừng': 'unitPaused',
  'Tiếp tục': 'unitResumed',
  'Sơ kết, tổng kết': 'reviewRecorded',
  'Không phát sinh': 'nothingArose',
  'Ban hành Đề cương': 'outlinePublished',
  'Phát động': 'campaignLaunched',
  'Tạm dừng cuộc vận động': 'campaignSuspended',
  'Tiếp tục cuộc vận động': 'campaignResumed',
  'Đổi lịch làm việc': 'calendarDaySet',
  'Rút khỏi đợt': 'unitWithdrawn',
  'Đổi lịch kiểm tra': 'inspectionRescheduled',
  'Biên bản kiểm tra': 'inspectionRecorded',
  'Hủy cuộc kiểm tra': 'inspectionCancelled',
  'Mở nhắc việc': 'noticeOpened',
  'Ghi nhận đã gọi': 'contactLogged',
  'Duyệt nhắc nhở': 'reminderApproved',
  'Không nhắc': 'reminderWaived',
  'Báo cáo CBCS vi phạm': 'violationReported',
  'Gia hạn thời hạn xử lý kỷ luật': 'handlingLimitExtended',
  'Kết luận vụ việc': 'violationConcluded',
  'Mở thêm một cấp': 'furtherLevelOpened',
  'Hủy kết luận': 'violationAnnulled',
  'Giải trình': 'leaderExplained',
  'Quyết định xem xét trách nhiệm': 'reviewDecided',
  'Đề nghị không xem xét trách nhiệm': 'reviewWaiverProposed',
  'Không xem xét trách nhiệm': 'reviewWaiverSigned',
  'Đề nghị khen thưởng': 'commendationProposed',
  'Quyết định khen thưởng': 'commendationApproved',
  'Không khen thưởng': 'commendationRejected',
  'Rút đề nghị khen thưởng': 'commendationWithdrawn',
} as const;
export type Act = (typeof acts)[keyof typeof acts];

/** The acts that tell of officers' cases and of the reviews of their leaders: for those alone who may read the file. */
export const restrictedActs: ReadonlySet<Act> = new Set<Act>([
  'violationReported',
  'handlingLimitExtended',
  'violationConcluded',
  'furtherLevelOpened',
  'violationAnnulled',
  'leaderExplained',
  'reviewDecided',
  'reviewWaiverProposed',
  'reviewWaiverSigned',
]);

/**
 * The acts whose signature counts against a person: nobody brings them under another one's name over HTTP. Who has the
 * installation itself in his hands (the command line) may bring all that happened.
 */
export const signedActs: ReadonlySet<Act> = new Set<Act>([...restrictedActs, 'reminderApproved', 'reminderWaived']);

/** What a notice is about, where it is no step. */
export const matterWords = {
  'Cuộc kiểm tra': 'inspectionCase',
  'Giải trình': 'explanation',
  'Quyết định': 'decision',
  'Hồ sơ khen thưởng': 'proposal',
} as const;
export const settlementWords = { 'Khen thưởng': 'commendation', 'Xem xét trách nhiệm': 'accountability' } as const;
export const grantWords = { 'đồng ý': 'yes', 'không đồng ý': 'no' } as const;
export const clarityWords = { 'đủ 6 rõ': 'yes', 'chưa đủ 6 rõ': 'no' } as const;
export const dayKindWords = {
  nghỉ: 'off',
  'làm việc': 'working',
  'chờ xác nhận': 'unconfirmed',
  'như thường': 'regular',
} as const;
/** The word of a sheet for a value. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.entries(words).find(([, own]) => own === value)?.[0] ?? value;

export const resultWords = { Tốt: 'good', Khá: 'fair', Đạt: 'pass', 'Không đạt': 'fail' } as const;
export const outcomeWords = {
  'Không vi phạm': 'noViolation',
  'Phê bình': 'criticism',
  'Hạ danh hiệu thi đua': 'lowerTitle',
  'Khiển trách': 'reprimand',
  'Cảnh cáo': 'warning',
  'Hạ bậc lương': 'lowerPay',
  'Giáng cấp bậc hàm': 'demotion',
  'Giáng chức': 'lowerPost',
  'Cách chức': 'removal',
  'Tước danh hiệu CAND': 'strip',
  'Truy cứu trách nhiệm hình sự': 'prosecution',
} as const;
export const measureWords = {
  'Miễn trách nhiệm': 'exempt',
  'Rút kinh nghiệm': 'drawLessons',
  'Phê bình': 'criticism',
  'Kiểm điểm': 'accountability',
  'Hạ danh hiệu thi đua': 'lowerTitle',
  'Khiển trách': 'reprimand',
  'Cảnh cáo': 'warning',
  'Hạ bậc lương': 'lowerPay',
  'Giáng cấp bậc hàm': 'demotion',
  'Giáng chức': 'lowerPost',
  'Cách chức': 'removal',
  'Tước danh hiệu CAND': 'strip',
} as const;
export const kindWords = { 'Đột xuất': 'exceptional', 'Chuyên đề': 'thematic' } as const;
export const roleWords = {
  'Trưởng ban': 'committeeHead',
  'Phó Trưởng ban Thường trực': 'standingDeputy',
  'Ủy viên': 'committeeMember',
  'Cán bộ giúp việc': 'assistant',
  'Trưởng đoàn kiểm tra': 'inspectionLead',
  'Lãnh đạo Công an tỉnh': 'provincialLeader',
  'Cán bộ thụ lý': 'caseOfficer',
  'Trưởng phòng': 'officeHead',
  'Phó Trưởng phòng': 'officeDeputy',
  'Chỉ huy đội': 'teamLeader',
  'Cán bộ, chiến sĩ': 'officer',
  'Kiểm toán': 'auditor',
  'Quản trị': 'administrator',
} as const;

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
  'Tạm dừng': 'unitPaused',
  'Tiếp tục': 'unitResumed',
  'Sơ kết, tổng kết': 'reviewRecorded',
  'Không phát sinh': 'nothingArose',
  'Ban hành Đề cương': 'outlinePublished',
  'Rút khỏi đợt': 'unitWithdrawn',
  'Đổi lịch kiểm tra': 'inspectionRescheduled',
  'Biên bản kiểm tra': 'inspectionRecorded',
  'Mở nhắc việc': 'noticeOpened',
  'Ghi nhận đã gọi': 'contactLogged',
  'Duyệt nhắc nhở': 'reminderApproved',
  'Không nhắc': 'reminderWaived',
  'Báo cáo CBCS vi phạm': 'violationReported',
  'Kết luận vụ việc': 'violationConcluded',
  'Hủy kết luận': 'violationAnnulled',
  'Giải trình': 'leaderExplained',
  'Quyết định xem xét trách nhiệm': 'reviewDecided',
  'Đề nghị khen thưởng': 'commendationProposed',
  'Quyết định khen thưởng': 'commendationApproved',
  'Không khen thưởng': 'commendationRejected',
} as const;
export type Act = (typeof acts)[keyof typeof acts];

export const resultWords = { Tốt: 'good', Khá: 'fair', Đạt: 'pass', 'Không đạt': 'fail' } as const;
export const outcomeWords = {
  'Không vi phạm': 'noViolation',
  'Phê bình': 'criticism',
  'Hạ danh hiệu thi đua': 'lowerTitle',
  'Khiển trách': 'reprimand',
  'Cảnh cáo': 'warning',
  'Hạ bậc lương': 'lowerPay',
  'Giáng cấp bậc hàm': 'demotion',
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

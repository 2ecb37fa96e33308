import { day, id, int, list, moment, oneOf, optional, prose, text, wordOf, wordOrId } from './cell.js';
import { column, sheet } from './sheet.js';
import {
  acts,
  criterionWords,
  dayKindWords,
  profileWords,
  rankWords,
  roleWords,
  seatWords,
  stepWords,
} from './words.js';

/** The workbook: everything a force brings along, in the order in which it is carried out. */
export const sheets = {
  units: sheet('Đơn vị', 'don-vi', {
    unit: column('Mã đơn vị', id),
    code: column('Ký hiệu', text(40)),
    name: column('Tên đơn vị', text(200)),
    nameEn: column('Tên tiếng Anh', text(200)),
    shortName: column('Tên gọn', text(80)),
    kind: column(
      'Loại',
      oneOf({
        Cục: 'department',
        'Phòng của Cục': 'division',
        'Công an tỉnh': 'provincialPolice',
        'Phòng PC07': 'office',
        Đội: 'team',
      }),
    ),
    locality: column('Mã tỉnh', optional(text(2))),
    field: column('Lĩnh vực', optional(id)),
    from: column('Từ ngày', day),
    strength: column('Quân số', optional(int(0, 100_000))),
  }),
  edges: sheet('Tuyến', 'tuyen', {
    unit: column('Mã đơn vị', id),
    kind: column('Tuyến', oneOf({ 'chỉ huy': 'line', 'hướng dẫn': 'guidance' })),
    to: column('Cấp trên', id),
    from: column('Từ ngày', day),
  }),
  closings: sheet('Đóng, sáp nhập', 'dong-sap-nhap', {
    unit: column('Mã đơn vị', id),
    /** the first day without it */
    on: column('Thôi hoạt động từ', day),
    successors: column('Đơn vị tiếp nhận', list(id)),
    reason: column('Lý do', text()),
    documentNo: column('Số quyết định', optional(text(60))),
  }),
  posts: sheet('Chức vụ', 'chuc-vu', {
    post: column('Mã chức vụ', id),
    unit: column('Mã đơn vị', id),
    title: column('Chức vụ', text(200)),
    titleEn: column('Tiếng Anh', text(200)),
    rank: column('Bậc', oneOf(rankWords)),
    fields: column('Lĩnh vực phụ trách', optional(list(id))),
    from: column('Từ ngày', day),
  }),
  officers: sheet('Cán bộ', 'can-bo', {
    officer: column('Số hiệu', id),
    fullName: column('Họ và tên', text(120)),
    familyName: column('Họ', text(60)),
    middleName: column('Đệm', optional(text(60))),
    givenName: column('Tên', text(60)),
    rank: column('Cấp bậc hàm', text(40)),
    unit: column('Mã đơn vị', id),
    from: column('Từ ngày', day),
  }),
  tenures: sheet('Giữ chức vụ', 'giu-chuc-vu', {
    post: column('Mã chức vụ', id),
    officer: column('Số hiệu', id),
    mode: column('Hình thức', oneOf({ 'bổ nhiệm': 'appointed', quyền: 'acting', 'phụ trách': 'inCharge' })),
    from: column('Từ ngày', day),
    to: column('Đến ngày', optional(day)),
    documentNo: column('Số quyết định', optional(text(60))),
  }),
  accounts: sheet('Tài khoản', 'tai-khoan', {
    person: column('Số hiệu', id),
    role: column('Vai trò', oneOf(roleWords)),
    unit: column('Phạm vi (mã đơn vị)', optional(id)),
    from: column('Từ ngày', day),
    /** of somebody who is no officer of the force; an officer is called by his name */
    displayName: column('Tên hiển thị', optional(text(120))),
  }),
  calendar: sheet('Lịch làm việc', 'lich-lam-viec', {
    date: column('Ngày', day),
    kind: column('Loại', oneOf(dayKindWords)),
    note: column('Ghi chú', text(200)),
    noteEn: column('Tiếng Anh', text(200)),
    documentNo: column('Căn cứ', optional(text(120))),
    /** of the document; official unless said otherwise */
    status: column('Tình trạng', optional(oneOf({ 'chính thức': 'official', 'dự kiến': 'expected' }))),
  }),
  campaign: sheet('Cuộc vận động', 'cuoc-van-dong', {
    campaign: column('Mã', id),
    name: column('Tên', text(400)),
    nameEn: column('Tên tiếng Anh', text(400)),
    from: column('Từ ngày', day),
    to: column('Đến ngày', day),
    aims: column('Mục đích, yêu cầu', prose(10_000)),
    planNo: column('Số kế hoạch', text(60)),
    planIssuedOn: column('Ngày kế hoạch', day),
    signedBy: column('Người ký (số hiệu)', id),
    committeeNo: column('Số quyết định Ban Chỉ đạo', text(60)),
    committeeIssuedOn: column('Ngày quyết định', day),
    /** nobody is told before this day of what was late: an import invents no notices that were never sent */
    remindersFrom: column('Nhắc việc từ ngày', day),
    launchedOn: column('Ngày phát động', optional(day)),
    launchedBy: column('Người phát động (số hiệu)', optional(id)),
  }),
  directives: sheet('Căn cứ', 'can-cu', {
    directive: column('Mã', id),
    documentNo: column('Số, ký hiệu', text(60)),
    issuedOn: column('Ngày', day),
    issuedBy: column('Cơ quan', text(200)),
    subject: column('Về việc', text(500)),
  }),
  committee: sheet('Ban Chỉ đạo', 'ban-chi-dao', {
    post: column('Mã chức vụ', id),
    seat: column('Vị trí', oneOf(seatWords)),
    from: column('Từ ngày', day),
  }),
  phases: sheet('Giai đoạn', 'giai-doan', {
    phase: column('Số', int(0, 20)),
    name: column('Tên', text(200)),
    nameEn: column('Tiếng Anh', text(200)),
    from: column('Từ ngày', day),
    to: column('Đến ngày', day),
  }),
  rounds: sheet('Đợt', 'dot', {
    round: column('Đợt', int(1, 20)),
    from: column('Từ ngày', day),
    to: column('Đến ngày', day),
    coverageTarget: column('Chỉ tiêu quán triệt (%)', int(0, 100)),
  }),
  profiles: sheet('Loại hồ sơ bước', 'loai-ho-so-buoc', {
    round: column('Đợt', int(1, 20)),
    profile: column('Loại hồ sơ bước', wordOrId(profileWords)),
    step: column('Bước', oneOf(stepWords)),
    opensOn: column('Mở từ ngày', optional(day)),
    dueOn: column('Hạn', day),
    carriedOver: column('Từ đợt trước', optional(oneOf({ 'kế hoạch': 'plan', 'quán triệt': 'briefing' }))),
    criteria: column('Điều kiện', optional(list(wordOf(criterionWords)))),
  }),
  tasks: sheet('Nhiệm vụ', 'nhiem-vu', {
    round: column('Đợt', int(1, 20)),
    task: column('Mã', id),
    title: column('Rõ việc', text(500)),
    assignee: column('Rõ người', text(200)),
    dueOn: column('Rõ thời gian', day),
    accountable: column('Rõ trách nhiệm', text(200)),
    deliverable: column('Rõ sản phẩm', text(500)),
    authority: column('Rõ thẩm quyền', text(500)),
    profiles: column('Loại hồ sơ bước', list(wordOrId(profileWords))),
    linkedTask: column('Nhiệm vụ chuyên môn', optional(text(200))),
  }),
  enrolments: sheet('Ghi danh', 'ghi-danh', {
    round: column('Đợt', int(1, 20)),
    unit: column('Mã đơn vị', id),
    profile: column('Loại hồ sơ bước', wordOrId(profileWords)),
    strength: column('Quân số', int(0, 100_000)),
    group: column('Dòng trên bảng', text(40)),
    on: column('Ngày', day),
  }),
  inspections: sheet('Kiểm tra', 'kiem-tra', {
    inspection: column('Mã', id),
    round: column('Đợt', int(1, 20)),
    unit: column('Đơn vị được kiểm tra', id),
    opensOn: column('Từ ngày', day),
    dueOn: column('Hạn', day),
    windowEndsOn: column('Hết kỳ kiểm tra', day),
    teamName: column('Đoàn', text(120)),
    leadPost: column('Trưởng đoàn (mã chức vụ)', id),
    chairUnit: column('Đơn vị chủ trì', id),
    /** not told is not *announced*: whoever plans the visit says which it is */
    announced: column('Báo trước', oneOf({ có: 'yes', không: 'no' })),
    scheduledAt: column('Lập lúc', moment),
    /** absent: the file */
    scheduledBy: column('Người lập (số hiệu)', optional(id)),
  }),
  /** what already happened, one act a row, in any order; the act says which of the columns it needs */
  history: sheet('Đã diễn ra', 'da-dien-ra', {
    at: column('Lúc', moment),
    act: column('Việc', oneOf(acts)),
    person: column('Người thực hiện (số hiệu)', id),
    unit: column('Đơn vị', optional(id)),
    round: column('Đợt', optional(int(1, 20))),
    ref: column('Mã hồ sơ', optional(id)),
    on: column('Ngày', optional(day)),
    /** the rung of a notice may lie before the due date */
    number: column('Số lượng', optional(int(-30, 100_000))),
    documentNo: column('Số văn bản', optional(text(60))),
    choice: column('Lựa chọn', optional(text(60))),
    note: column('Nội dung', optional(prose(20_000))),
    /** parts separated by `|`, records by `;`; either is written `\\|` and `\\;` inside a part */
    details: column('Chi tiết', optional(prose(100_000))),
    /** whom it is about: the leader under review, the officer proposed for an award */
    officer: column('Người liên quan (số hiệu)', optional(id)),
    attachment: column('Tệp kèm', optional(text(200))),
  }),
} as const;
export type Sheets = typeof sheets;
export type SheetKey = keyof Sheets;

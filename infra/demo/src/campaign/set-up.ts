import type { RowOf, Sheets } from '@vandong/import/template';
import { defaultRounds, profilesOf } from '@vandong/campaign/domain';
import type { DemoUnit } from '../force/units.js';
import { merged } from '../force/units.js';

type Rows<K extends keyof Sheets> = RowOf<Sheets[K]>[];
export const CAMPAIGN = 'CVD-2026-01';

export const campaign: Rows<'campaign'> = [
  {
    campaign: CAMPAIGN,
    name: 'Cuộc vận động “Xây dựng người chiến sĩ Cảnh sát PCCC và CNCH bản lĩnh, nhân văn, vì Nhân dân phục vụ” năm 2026',
    nameEn: 'Campaign 2026 “Fire and rescue police: steadfast, humane, serving the People”',
    from: '2026-01-05',
    to: '2027-01-29',
    aims: 'Bản lĩnh: kỷ luật, thường trực sẵn sàng. Nhân văn: lễ tiết, chăm lo. Phục vụ: phòng ngừa, thủ tục, công nghệ. Gắn với phong trào “Vì An ninh Tổ quốc” và “Ba nhất”.',
    planNo: '15/KH-C07-P02',
    planIssuedOn: '2026-01-12',
    signedBy: 'GL-000001',
    committeeNo: '21/QĐ-C07-P02',
    committeeIssuedOn: '2026-01-12',
    remindersFrom: '2026-01-05',
    launchedOn: '2026-01-23',
    launchedBy: 'GL-000001',
  },
];
export const directives: Rows<'directives'> = [
  {
    directive: 'CD-01',
    documentNo: '01/CT-BCA',
    issuedOn: '2026-01-05',
    issuedBy: 'Bộ Công an',
    subject: 'Tiếp tục xây dựng phong cách người Công an nhân dân (giả lập)',
  },
  {
    directive: 'CD-02',
    documentNo: '08/KH-BCA',
    issuedOn: '2026-01-06',
    issuedBy: 'Bộ Công an',
    subject: 'Phong trào “Ba nhất” năm 2026 (giả lập)',
  },
];
const seat = (post: string, at: Rows<'committee'>[number]['seat']) => ({ post, seat: at, from: '2026-01-12' });
export const committee: Rows<'committee'> = [
  seat('C07.head', 'head'),
  seat('C07.deputy-politics', 'standingDeputy'),
  seat('C07.deputy-fire', 'deputy'),
  seat('C07.deputy-prevention', 'deputy'),
  seat('C07-P02.head', 'standingMember'),
  seat('C07-P01.head', 'member'),
  seat('C07-P03.head', 'member'),
  seat('C07-P05.head', 'member'),
  seat('C07-P06.head', 'member'),
  seat('C07-P07.head', 'member'),
  seat('C07-P02.deputy', 'secretary'),
];
const phase = (no: number, name: string, nameEn: string, from: string, to: string) => ({
  phase: no,
  name,
  nameEn,
  from,
  to,
});
export const phases: Rows<'phases'> = [
  phase(0, 'Chuẩn bị, ban hành kế hoạch', 'Prepare, issue the plan', '2026-01-05', '2026-01-16'),
  phase(1, 'Quán triệt, phát động', 'Brief, launch', '2026-01-19', '2026-02-13'),
  phase(2, 'Triển khai đợt 1', 'Implement, round 1', '2026-02-23', '2026-06-30'),
  phase(3, 'Kiểm tra đợt 1', 'Inspect, round 1', '2026-05-18', '2026-06-26'),
  phase(4, 'Sơ kết 6 tháng', 'Half-year review', '2026-07-01', '2026-07-24'),
  phase(5, 'Triển khai đợt 2', 'Implement, round 2', '2026-07-27', '2026-12-15'),
  phase(6, 'Kiểm tra đợt 2 và phúc tra', 'Inspect, round 2, and re-inspect', '2026-10-05', '2026-11-27'),
  phase(7, 'Tổng kết năm 2026', 'Final review of 2026', '2026-12-16', '2027-01-29'),
];
const numbers = [1, 2] as const;
export const rounds: Rows<'rounds'> = numbers.map((round) => ({
  round,
  from: defaultRounds[round].from,
  to: defaultRounds[round].to,
  coverageTarget: 90,
}));
export const profiles: Rows<'profiles'> = numbers.flatMap((round) =>
  profilesOf(defaultRounds[round]).flatMap(({ profile, steps }) => steps.map((step) => ({ round, profile, ...step }))),
);

const everyone = ['department', 'office', 'team', 'drawnTeam'];
const offices = ['department', 'office'];
const task = (round: 1 | 2, n: number, dueOn: string, title: string, deliverable: string, owed = everyone) => ({
  round,
  task: `NV${round}-${String(n).padStart(2, '0')}`,
  title,
  assignee: 'Người đứng đầu đơn vị',
  dueOn,
  accountable: 'Phó Cục trưởng phụ trách lĩnh vực',
  deliverable,
  authority: 'Quyết định trong phạm vi đơn vị phụ trách',
  profiles: owed,
  linkedTask: 'Nhiệm vụ công tác năm 2026',
});
export const tasks: Rows<'tasks'> = [
  task(1, 1, '2026-03-31', 'Đăng ký công trình, phần việc, mô hình', 'Bản đăng ký'),
  task(1, 2, '2026-04-30', 'Sinh hoạt chính trị về 6 điều Bác Hồ dạy', 'Biên bản sinh hoạt'),
  task(1, 3, '2026-05-29', 'Rà soát thường trực, thời gian xuất xe', 'Bảng đo thời gian xuất xe'),
  task(1, 4, '2026-06-30', 'Hướng dẫn kỹ năng thoát nạn cho khu dân cư', 'Danh sách buổi hướng dẫn'),
  task(1, 5, '2026-06-15', 'Rút gọn thủ tục tiếp dân', 'Quy trình đã niêm yết', offices),
  task(2, 1, '2026-09-15', 'Diễn tập phương án ngõ sâu', 'Biên bản diễn tập'),
  task(2, 2, '2026-10-15', 'Ngày toàn dân PCCC 04/10', 'Báo cáo hoạt động'),
  task(2, 3, '2026-12-15', 'Nhân rộng mô hình của đơn vị bạn', 'Quyết định áp dụng'),
  task(2, 4, '2026-12-15', 'Tuyên truyền nhà trọ, nhà ở nhiều căn hộ', 'Danh sách cơ sở đã tuyên truyền'),
  task(2, 5, '2026-12-15', 'Đo mức độ hài lòng của người dân', 'Kết quả khảo sát', offices),
];

/** A dozen teams are drawn for inspection in round 1 (dossier 1.5). */
export const drawn = new Set(
  ['01', '08', '19', '24', '33', '38', '44', '52', '66', '75', '82', '91'].map((gso) => `PC07-${gso}-KV01`),
);
const profileOf = (unit: DemoUnit, round: number) =>
  unit.kind === 'team'
    ? round === 1 && drawn.has(unit.unit)
      ? 'drawnTeam'
      : 'team'
    : unit.kind === 'office'
      ? 'office'
      : 'department';
export const enrolled = (units: readonly DemoUnit[], round: 1 | 2): DemoUnit[] =>
  units.filter(({ kind, unit }) => kind !== 'provincialPolice' && (round === 1 || unit !== merged.unit));
export const enrolments = (units: readonly DemoUnit[]): Rows<'enrolments'> =>
  numbers.flatMap((round) =>
    enrolled(units, round).map((unit) => ({
      round,
      unit: unit.unit,
      profile: profileOf(unit, round),
      strength: unit.strength ?? 0,
      group: unit.locality ?? 'C07',
      on: round === 1 ? '2026-01-12' : defaultRounds[2].from,
    })),
  );

import type { Day } from '@vandong/kernel';
import { instantAt } from '@vandong/kernel';
import type { ActRow } from './act.js';

/** One officer's case of dossier 8.8, from the report to what came of its leaders. */
interface Case {
  readonly ref: string;
  readonly act: string;
  readonly unit: string;
  readonly round: 1 | 2;
  readonly summary: string;
  readonly occurredOn: Day;
  readonly detectedOn: Day;
  readonly concluded?: { readonly on: Day; readonly outcome: string; readonly field: string };
  /** what each leader's review ends with, by the post held on the day */
  readonly reviews?: readonly {
    readonly post: string;
    readonly explainedOn: Day;
    readonly decidedOn: Day;
    readonly measure: string;
    readonly reason: string;
  }[];
}
const review = (post: string, explainedOn: Day, decidedOn: Day, measure: string, reason: string) => ({
  post,
  explainedOn,
  decidedOn,
  measure,
  reason,
});

const cases: readonly Case[] = [
  {
    ref: 'HS-2026-001',
    act: 'V03',
    unit: 'PC07-79-KV05',
    round: 1,
    summary: 'Thái độ thiếu chuẩn mực khi hướng dẫn hộ kinh doanh.',
    occurredOn: '2026-03-04',
    detectedOn: '2026-03-05',
    concluded: { on: '2026-04-02', outcome: 'reprimand', field: 'fire' },
    reviews: [
      review('PC07-79-KV05.head', '2026-04-07', '2026-04-22', 'drawLessons', 'Đã nhắc nhở, giáo dục kịp thời.'),
      review('PC07-79-KV05.deputy', '2026-04-08', '2026-04-22', 'criticism', 'Phân công ca trực chưa sát.'),
    ],
  },
  {
    ref: 'HS-2026-002',
    act: 'V01',
    unit: 'PC07-48-KV03',
    round: 1,
    summary: 'Trang phục không đúng quy định khi trực ban.',
    occurredOn: '2026-03-18',
    detectedOn: '2026-03-18',
    concluded: { on: '2026-03-27', outcome: 'criticism', field: 'fire' },
  },
  {
    ref: 'HS-2026-003',
    act: 'V05',
    unit: 'PC07-01-KV04',
    round: 1,
    summary: 'Rời vị trí trực, xuất xe chậm do lỗi chủ quan.',
    occurredOn: '2026-04-14',
    detectedOn: '2026-04-15',
    concluded: { on: '2026-05-20', outcome: 'warning', field: 'fire' },
    reviews: [
      review('PC07-01-KV04.head', '2026-05-25', '2026-06-12', 'reprimand', 'Buông lỏng quản lý ca trực.'),
      review('PC07-01-KV04.deputy', '2026-05-26', '2026-06-12', 'criticism', 'Chưa kiểm tra ca trực đã phân công.'),
      review(
        'PC07-01.deputy-fire',
        '2026-05-26',
        '2026-06-15',
        'drawLessons',
        'Đã kiểm tra, chấn chỉnh trong tháng trước.',
      ),
    ],
  },
  {
    ref: 'HS-2026-004',
    act: 'V07',
    unit: 'PC07-92-KV02',
    round: 1,
    summary: 'Đăng tải sai quy định trên mạng xã hội.',
    occurredOn: '2026-05-11',
    detectedOn: '2026-05-12',
    concluded: { on: '2026-06-03', outcome: 'reprimand', field: 'fire' },
    reviews: [
      review('PC07-92-KV02.head', '2026-06-08', '2026-06-19', 'exempt', 'Tự phát hiện, báo cáo trước và xử lý ngay.'),
      review(
        'PC07-92-KV02.deputy',
        '2026-06-09',
        '2026-06-19',
        'drawLessons',
        'Vi phạm lần đầu trong ba năm của đơn vị.',
      ),
    ],
  },
  {
    // One review came to its decision after the limit: chased, and told to the next superior.
    ref: 'HS-2026-005',
    act: 'V04',
    unit: 'PC07-48-PC',
    round: 1,
    summary: 'Chậm giải quyết hồ sơ, gây phiền hà.',
    occurredOn: '2026-04-21',
    detectedOn: '2026-04-28',
    concluded: { on: '2026-06-02', outcome: 'reprimand', field: 'prevention' },
    reviews: [
      review('PC07-48-PC.head', '2026-06-08', '2026-07-03', 'criticism', 'Để tồn hồ sơ quá hạn.'),
      review('PC07-48-PC.deputy', '2026-06-09', '2026-06-26', 'drawLessons', 'Mới nhận nhiệm vụ dưới 30 ngày.'),
    ],
  },
  {
    ref: 'HS-2026-006',
    act: 'V02',
    unit: 'PC07-14-KV02',
    round: 2,
    summary: 'Vắng buổi quán triệt không có lý do.',
    occurredOn: '2026-09-08',
    detectedOn: '2026-09-08',
    concluded: { on: '2026-09-16', outcome: 'criticism', field: 'fire' },
  },
  {
    ref: 'HS-2026-007',
    act: 'V06',
    unit: 'PC07-31-KV02',
    round: 2,
    summary: 'Uống bia trong ca trực B.',
    occurredOn: '2026-08-15',
    detectedOn: '2026-08-20',
  },
  {
    ref: 'HS-2026-008',
    act: 'V03',
    unit: 'PC07-40-KV02',
    round: 2,
    summary: 'Phản ánh về thái độ khi tiếp dân.',
    occurredOn: '2026-09-22',
    detectedOn: '2026-09-23',
    concluded: { on: '2026-10-06', outcome: 'noViolation', field: 'fire' },
  },
  {
    ref: 'HS-2026-009',
    act: 'V09',
    unit: 'PC07-75-KV01',
    round: 2,
    summary: 'Nghi vấn vi phạm nồng độ cồn khi lái xe.',
    occurredOn: '2026-10-30',
    detectedOn: '2026-11-02',
  },
  {
    ref: 'HS-2026-010',
    act: 'V08',
    unit: 'PC07-38-TM',
    round: 2,
    summary: 'Nghi vấn số liệu báo cáo không khớp.',
    occurredOn: '2026-10-15',
    detectedOn: '2026-11-05',
  },
];

/** Units whose step 7 is settled by their reviews, so that nobody has to confirm that nothing arose. */
export const reviewedUnits: ReadonlySet<string> = new Set(
  cases.flatMap(({ round, reviews = [] }) =>
    reviews.map(({ post }) => `${round}|${post.slice(0, post.lastIndexOf('.'))}`),
  ),
);

export function caseActs(
  personOf: (post: string, on: Day) => string,
  officerOf: (unit: string, ref: string) => string,
): ActRow[] {
  return cases.flatMap(({ ref, act, unit, round, summary, occurredOn, detectedOn, concluded, reviews = [] }) => {
    const locality = unit.split('-')[1]!;
    const caseOfficer = personOf(`CAT-${locality}.px01`, detectedOn);
    // who leads in the office answers to the provincial director, a team's leaders to his deputy in charge too
    const authority = (post: string, on: Day) =>
      personOf(`CAT-${locality}.${post.startsWith(`PC07-${locality}.`) ? 'head' : 'deputy-fire'}`, on);
    const officer = officerOf(unit, ref);
    const base = { unit, round };
    return [
      {
        ...base,
        at: instantAt(detectedOn, '16:20'),
        act: 'violationReported' as const,
        person: caseOfficer,
        ref,
        on: occurredOn,
        choice: act,
        note: summary,
        details: `${officer}|${detectedOn}`,
      },
      ...(concluded
        ? [
            {
              ...base,
              at: instantAt(concluded.on, '15:00'),
              act: 'violationConcluded' as const,
              person: caseOfficer,
              ref,
              on: concluded.on,
              choice: concluded.outcome,
              documentNo: `${1200 + Number(ref.slice(-2))}/QĐ-CAT-${locality}`,
              details: concluded.field,
            },
          ]
        : []),
      ...reviews.flatMap(({ post, explainedOn, decidedOn, measure, reason }) => {
        const leader = personOf(post, occurredOn);
        return [
          {
            ...base,
            at: instantAt(explainedOn, '10:00'),
            act: 'leaderExplained' as const,
            person: leader,
            ref,
            note: 'Tôi nhận trách nhiệm trong phạm vi được phân công và đã có biện pháp khắc phục.',
            officer: leader,
          },
          {
            ...base,
            at: instantAt(decidedOn, '14:30'),
            act: 'reviewDecided' as const,
            person: authority(post, decidedOn),
            ref,
            on: decidedOn,
            choice: measure,
            documentNo: `${300 + Number(post.length) + Number(ref.slice(-2)) * 7}/QĐ-CAT-${locality}`,
            note: reason,
            officer: leader,
          },
        ];
      }),
    ];
  });
}

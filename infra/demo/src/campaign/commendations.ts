import type { Day } from '@vandong/kernel';
import { instantAt } from '@vandong/kernel';
import type { ActRow } from './act.js';
import { after } from './dates.js';

/** The good deeds of dossier 8.7 and a few more; all invented. */
const deeds: [ref: string, unit: string, deedOn: Day, what: string, outcome: 'approved' | 'rejected' | 'open'][] = [
  ['KT-001', 'PC07-01-KV03', '2026-03-09', 'Tổ ca B cõng cụ bà 78 tuổi từ tầng 4 xuống an toàn', 'approved'],
  ['KT-002', 'PC07-31-KV02', '2026-04-16', 'Trả lại ví có 24 triệu đồng cho người đánh rơi', 'approved'],
  ['KT-003', 'PC07-14-TT', '2026-05-07', 'Vượt 18 km đường rừng hướng dẫn bản làng dùng bếp an toàn', 'approved'],
  ['KT-004', 'PC07-92-TM', '2026-06-02', 'Ở lại ngoài giờ giúp hộ kinh doanh hoàn thiện hồ sơ', 'approved'],
  ['KT-005', 'PC07-82-TS', '2026-11-04', 'Cứu 3 người trên ghe chìm lúc 02 giờ sáng', 'approved'],
  ['KT-006', 'PC07-79-KV05', '2026-10-08', 'Góp 120 bình chữa cháy tặng khu trọ công nhân', 'approved'],
  ['KT-007', 'PC07-40-KV01', '2026-09-10', 'Ảnh gửi kèm được chụp từ năm trước', 'rejected'],
  ['KT-008', 'PC07-31-KV05', '2026-11-02', 'Nhân rộng mô hình “3 giỏi, 4 tốt” trong toàn đội', 'open'],
  ['KT-009', 'PC07-48', '2026-11-03', 'Mô hình “Cảnh sát phòng cháy thân thiện”', 'open'],
];
export const proposingUnits: ReadonlySet<string> = new Set(
  deeds.map(([, unit, deedOn]) => `${deedOn < '2026-07-25' ? 1 : 2}|${unit}`),
);

/** Deeds of one person; the others are of a team. */
const whose: Readonly<Record<string, { readonly officer: string } | { readonly rank: string }>> = {
  'KT-002': { rank: 'Binh nhất' },
  'KT-004': { officer: 'GL-000010' },
};
/** Working days from the deed to the decision on a single feat. */
const DECIDED_AFTER = 5;
const sooner: Readonly<Record<string, number>> = { 'KT-001': 4 };

/** `juniorOf`: an officer of the unit with a rank who holds no post. */
export function commendationActs(
  personOf: (post: string, on: Day) => string,
  juniorOf: (unit: string, rank: string) => string,
): ActRow[] {
  return deeds.flatMap(([ref, unit, deedOn, what, outcome]): ActRow[] => {
    const round = deedOn < '2026-07-25' ? 1 : 2;
    const proposedOn = after(deedOn, 2);
    const decidedOn = outcome === 'open' ? '2026-12-29' : after(deedOn, sooner[ref] ?? DECIDED_AFTER);
    const one = whose[ref];
    const locality = unit.split('-')[1]!;
    const authority = personOf(`CAT-${locality}.head`, decidedOn);
    const decision: ActRow =
      outcome === 'rejected'
        ? {
            at: instantAt(decidedOn, '15:10'),
            act: 'commendationRejected',
            person: authority,
            unit,
            round,
            ref,
            on: decidedOn,
            note: 'Thành tích không diễn ra trong kỳ xét.',
          }
        : {
            at: instantAt(decidedOn, '15:10'),
            act: 'commendationApproved',
            person: authority,
            unit,
            round,
            ref,
            on: decidedOn,
            documentNo: `${400 + Number(ref.slice(3))}/QĐ-CAT-${locality}`,
          };
    return [
      {
        at: instantAt(proposedOn, '09:20'),
        act: 'commendationProposed',
        person: personOf(`${unit}.head`, proposedOn),
        unit,
        round,
        ref,
        on: deedOn,
        choice: outcome === 'open' ? 'thematic' : 'exceptional',
        note: what,
        ...(one && { officer: 'officer' in one ? one.officer : juniorOf(unit, one.rank) }),
        ...(outcome === 'open' && { details: '2026-12-31' }),
      },
      decision,
    ];
  });
}

import { addDays } from '@vandong/kernel';
import type { RowOf, Sheets } from '@vandong/import/template';
import type { Random } from '../random.js';
import { provinces, type Province } from './provinces.js';

export type UnitRow = RowOf<Sheets['units']>;
export type EdgeRow = RowOf<Sheets['edges']>;
export interface DemoUnit extends UnitRow {
  readonly superior?: string;
  readonly guide?: string;
}
/** Three tiers and 34 provinces since this day (dossier 2.1): where the demo's tree begins. */
export const TREE_FROM = '2025-07-01';

const divisions: [string, string, string, string][] = [
  ['P01', 'Phòng Tham mưu', 'Staff Division', 'staff'],
  ['P02', 'Phòng Chính trị – Hậu cần', 'Politics and Logistics Division', 'politics'],
  ['P03', 'Phòng Công tác phòng cháy', 'Fire Prevention Division', 'prevention'],
  ['P04', 'Phòng Thẩm định, cấp phép', 'Appraisal and Licensing Division', 'appraisal'],
  ['P05', 'Phòng Công tác chữa cháy, CNCH', 'Fire-fighting and Rescue Division', 'fire'],
  ['P06', 'Phòng Tuyên truyền, xây dựng phong trào', 'Propaganda and Movement Division', 'propaganda'],
  ['P07', 'Phòng Khoa học, công nghệ và phương tiện', 'Science, Technology and Equipment Division', 'technology'],
  ['TT01', 'Trung tâm Thông tin chỉ huy', 'Command Information Centre', 'command'],
  ['TT02', 'Trung tâm Huấn luyện', 'Training Centre', 'training'],
];
const teams: [string, string, string, string, string][] = [
  ['TM', 'Đội Tham mưu', 'Staff Team', 'Đội Tham mưu', 'staff'],
  ['PC', 'Đội Công tác phòng cháy', 'Fire Prevention Team', 'Đội Phòng cháy', 'prevention'],
  ['TD', 'Đội Thẩm định', 'Appraisal Team', 'Đội Thẩm định', 'prevention'],
  ['TT', 'Đội Tuyên truyền, hướng dẫn', 'Propaganda Team', 'Đội Tuyên truyền', 'prevention'],
  ['CC', 'Đội Công tác chữa cháy và CNCH', 'Fire-fighting and Rescue Team', 'Đội Chữa cháy', 'fire'],
  ['HC', 'Đội Hậu cần – kỹ thuật', 'Logistics and Technical Team', 'Đội Hậu cần', 'staff'],
];

export function makeUnits(random: Random): DemoUnit[] {
  const department: DemoUnit = unit(
    'C07',
    'Cục Cảnh sát PCCC và CNCH',
    'Fire and Rescue Police Department',
    'Cục',
    'department',
    { strength: 24 },
  );
  return [
    department,
    ...divisions.map(([code, name, nameEn, field]) =>
      unit(`C07-${code}`, name, nameEn, name, 'division', { superior: 'C07', field, strength: random.int(22, 48) }),
    ),
    ...provinces.flatMap((province) => locality(province, random)),
  ];
}

function locality(province: Province, random: Random): DemoUnit[] {
  const { gso, name, nameEn, city } = province;
  const office = `PC07-${gso}`;
  const team = (code: string, vi: string, en: string, short: string, field: string, strength: number) =>
    unit(`${office}-${code}`, vi, en, short, 'team', { superior: office, locality: gso, field, strength });
  const area = (n: number, strength: number) =>
    team(
      `KV${String(n).padStart(2, '0')}`,
      `Đội Chữa cháy và CNCH khu vực ${n}`,
      `Area Team ${n}`,
      `Đội khu vực ${n}`,
      'fire',
      strength,
    );
  return [
    unit(
      `CAT-${gso}`,
      `Công an ${city ? 'thành phố' : 'tỉnh'} ${name}`,
      `${nameEn} ${city ? 'City' : 'Provincial'} Police`,
      `Công an ${name}`,
      'provincialPolice',
      { locality: gso },
    ),
    unit(office, 'Phòng Cảnh sát PCCC và CNCH', 'Fire and Rescue Police Office', `Phòng PC07-${gso}`, 'office', {
      superior: `CAT-${gso}`,
      guide: 'C07',
      locality: gso,
      field: 'fire',
      strength: random.int(14, 26),
    }),
    ...teams.map(([code, vi, en, short, field]) => team(code, vi, en, short, field, random.int(9, 22))),
    ...Array.from({ length: province.areaTeams }, (_, i) =>
      area(i + 1, gso === '31' && i === 1 ? 40 : random.int(28, 55)),
    ),
    ...(province.river
      ? [team('TS', 'Đội Cảnh sát PCCC và CNCH trên sông', 'River Team', 'Đội trên sông', 'fire', random.int(20, 32))]
      : []),
    // Closed and merged in mid-2026: it belongs to round 1 only.
    ...(gso === '25' ? [area(province.areaTeams + 1, 28)] : []),
  ];
}

function unit(
  code: string,
  name: string,
  nameEn: string,
  shortName: string,
  kind: UnitRow['kind'],
  more: Partial<Pick<DemoUnit, 'superior' | 'guide' | 'locality' | 'field' | 'strength'>>,
): DemoUnit {
  return { unit: code, code, name, nameEn, shortName, kind, from: TREE_FROM, ...more };
}

/** The team that is closed on 30/06/2026, and the one that takes over. */
export const merged = { unit: 'PC07-25-KV07', successor: 'PC07-25-KV01', on: '2026-06-30' };

export const makeEdges = (units: readonly DemoUnit[]): EdgeRow[] =>
  units.flatMap(({ unit: code, superior, guide }) => [
    ...(superior ? [{ unit: code, kind: 'line' as const, to: superior, from: TREE_FROM }] : []),
    ...(guide ? [{ unit: code, kind: 'guidance' as const, to: guide, from: TREE_FROM }] : []),
  ]);

export const closings: RowOf<Sheets['closings']>[] = [
  {
    unit: merged.unit,
    on: addDays(merged.on, 1),
    successors: [merged.successor],
    reason: 'Sắp xếp lại các đội khu vực',
    documentNo: '118/QĐ-CAT-25',
  },
];

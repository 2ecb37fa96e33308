import type { RowOf, Sheets } from '@vandong/import/template';
import { TREE_FROM, type DemoUnit } from './units.js';

export type PostRow = RowOf<Sheets['posts']>;
type Made = [key: string, title: string, titleEn: string, rank: PostRow['rank'], fields?: readonly string[]];

const postsOf: Record<DemoUnit['kind'], (unit: DemoUnit) => Made[]> = {
  department: () => [
    ['head', 'Cục trưởng', 'Director of the Department', 'head'],
    [
      'deputy-politics',
      'Phó Cục trưởng (phụ trách chính trị)',
      'Deputy Director (politics)',
      'deputy',
      ['staff', 'politics', 'propaganda', 'training'],
    ],
    [
      'deputy-fire',
      'Phó Cục trưởng (phụ trách chữa cháy, CNCH)',
      'Deputy Director (fire-fighting, rescue)',
      'deputy',
      ['fire', 'command', 'technology'],
    ],
    [
      'deputy-prevention',
      'Phó Cục trưởng (phụ trách phòng cháy)',
      'Deputy Director (prevention)',
      'deputy',
      ['prevention', 'appraisal'],
    ],
  ],
  division: ({ field }) => [
    ['head', 'Trưởng phòng', 'Head of Division', 'head'],
    ['deputy', 'Phó Trưởng phòng', 'Deputy Head of Division', 'deputy', [field ?? 'staff']],
  ],
  provincialPolice: () => [
    ['head', 'Giám đốc', 'Provincial Director', 'head'],
    ['deputy-fire', 'Phó Giám đốc phụ trách', 'Deputy Director in charge', 'deputy', ['fire', 'prevention', 'staff']],
    ['px01', 'Cán bộ PX01 (tổ chức cán bộ)', 'Personnel officer, PX01', 'staff'],
  ],
  office: () => [
    ['head', 'Trưởng phòng', 'Head of Office', 'head'],
    ['deputy-fire', 'Phó Trưởng phòng (phụ trách chữa cháy)', 'Deputy Head (fire-fighting)', 'deputy', ['fire']],
    [
      'deputy-prevention',
      'Phó Trưởng phòng (phụ trách phòng cháy)',
      'Deputy Head (prevention)',
      'deputy',
      ['prevention', 'staff'],
    ],
  ],
  team: ({ field }) => [
    ['head', 'Đội trưởng', 'Team Leader', 'head'],
    ['deputy', 'Phó Đội trưởng', 'Deputy Team Leader', 'deputy', [field ?? 'fire']],
  ],
};

export const makePosts = (units: readonly DemoUnit[]): PostRow[] =>
  units.flatMap((unit) =>
    postsOf[unit.kind](unit).map(([key, title, titleEn, rank, fields]) => ({
      post: `${unit.unit}.${key}`,
      unit: unit.unit,
      title,
      titleEn,
      rank,
      ...(fields && { fields }),
      from: TREE_FROM,
    })),
  );

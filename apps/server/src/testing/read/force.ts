import { instantAt } from '@vandong/kernel';
import type { Teller } from './stage.js';

export const CAMPAIGN = 'CVD-2026-01';
export const STANDING_DEPUTY = {
  officer: 'GL-000002',
  posts: ['C07.deputy-standing'],
  rights: { 'board.read': 'whole', 'unit.read': 'whole', 'followUp.read': 'whole', 'inspection.read': 'whole' },
} as const;
export const at = (day: string, time = '08:00') => instantAt(day, time);
export const START = { at: at('2026-01-05') };

async function unit(stage: Teller, id: string, kind: string, superior?: string, locality?: string): Promise<void> {
  await stage.tell(
    'organisation',
    'UnitEstablished',
    {
      unit: id,
      code: id,
      name: `Đơn vị ${id}`,
      nameEn: `Unit ${id}`,
      shortName: id,
      kind,
      from: '2026-01-01',
      ...(locality && { locality }),
      ...(kind === 'team' && { field: 'fire' }),
    },
    START,
  );
  if (superior) await stage.tell('organisation', 'LineSuperiorSet', { unit: id, superior, from: '2026-01-01' }, START);
}
async function holder(
  stage: Teller,
  of: string,
  post: string,
  title: string,
  rank: string,
  officer: string,
  fullName: string,
  from = '2026-01-01',
  until?: string,
): Promise<void> {
  const [familyName = '', ...rest] = fullName.split(' ');
  const givenName = rest.pop() ?? familyName;
  if ((await stage.store.readStream(`officer-${officer}`)).length === 0) {
    await stage.tell(
      `officer-${officer}`,
      'OfficerRegistered',
      { officer, fullName, familyName, middleName: rest.join(' '), givenName, rank: 'Thượng tá' },
      START,
    );
    await stage.tell(`officer-${officer}`, 'OfficerAssigned', { officer, unit: of, as: 'member', from }, START);
  }
  if (
    !(await stage.store.readStream(`unit-${of}`)).some(
      ({ payload, type }) => type === 'PostCreated' && payload.includes(`"${post}"`),
    )
  ) {
    await stage.tell(
      `unit-${of}`,
      'PostCreated',
      { unit: of, post, title, titleEn: title, rank, from: '2026-01-01' },
      START,
    );
  }
  await stage.tell(`unit-${of}`, 'PostTaken', { unit: of, post, officer, mode: 'appointed', from }, START);
  if (until) await stage.tell(`unit-${of}`, 'PostLeft', { unit: of, post, officer, on: until }, START);
}

/** A small force: the department with a division, a provincial police, its office and one team. */
export async function force(stage: Teller): Promise<void> {
  await unit(stage, 'C07', 'department');
  await unit(stage, 'C07-P03', 'division', 'C07');
  await unit(stage, 'CAT-31', 'provincialPolice', undefined, '31');
  await unit(stage, 'PC07-31', 'office', 'CAT-31', '31');
  await unit(stage, 'PC07-31-KV02', 'team', 'PC07-31', '31');
  await unit(stage, 'PC07-14', 'office', undefined, '14');
  await stage.tell('organisation', 'GuidanceSet', { unit: 'PC07-31', guide: 'C07', from: '2026-01-01' }, START);
  await holder(stage, 'C07', 'C07.deputy-standing', 'Phó Cục trưởng', 'deputy', 'GL-000002', 'Trần Thị Thử');
  await holder(stage, 'C07-P03', 'C07-P03.head', 'Trưởng phòng', 'head', 'GL-000020', 'Đặng Thị Thủy');
  await holder(stage, 'C07-P03', 'C07-P03.deputy', 'Phó Trưởng phòng', 'deputy', 'GL-000004', 'Lê Hữu Ân');
  await holder(stage, 'CAT-31', 'CAT-31.head', 'Giám đốc', 'head', 'GL-000005', 'Phạm Quang Thử');
  await holder(stage, 'PC07-31', 'PC07-31.head', 'Trưởng phòng', 'head', 'GL-000006', 'Hoàng Minh Mẫu');
  await holder(
    stage,
    'PC07-31-KV02',
    'PC07-31-KV02.head',
    'Đội trưởng',
    'head',
    'GL-000021',
    'Đỗ Hữu Lâm',
    '2026-01-01',
    '2026-10-01',
  );
  await holder(
    stage,
    'PC07-31-KV02',
    'PC07-31-KV02.head',
    'Đội trưởng',
    'head',
    'GL-000008',
    'Bùi Văn Thử',
    '2026-10-01',
  );
  await stage.tell(
    'calendar',
    'CalendarYearPublished',
    {
      year: 2026,
      status: 'official',
      documentNo: '1/TB',
      days: [{ date: '2026-11-24', kind: 'unconfirmed', note: 'Ngày Văn hóa Việt Nam', noteEn: 'Culture Day' }],
    },
    START,
  );
}

import type { RowOf, Sheets } from '@vandong/import/template';

type AccountRow = RowOf<Sheets['accounts']>;
/** The demo's logins (dossier 2.6), and the people its story names. All invented. */
export interface FixedPerson {
  readonly officer: string;
  readonly fullName: string;
  readonly rank: string;
  readonly unit: string;
  /** the post held, if it is one of the posts every unit has */
  readonly post?: string;
  readonly role: AccountRow['role'];
  readonly roleUnit?: string;
}
const person = (
  no: number,
  rank: string,
  fullName: string,
  unit: string,
  role: AccountRow['role'],
  roleUnit?: string,
  post?: string,
): FixedPerson => ({
  officer: `GL-${String(no).padStart(6, '0')}`,
  fullName,
  rank,
  unit,
  role,
  ...(roleUnit && { roleUnit }),
  ...(post && { post }),
});

export const fixedPeople: readonly FixedPerson[] = [
  person(1, 'Thiếu tướng', 'Nguyễn Đức Mẫu', 'C07', 'committeeHead', 'C07', 'C07.head'),
  person(2, 'Đại tá', 'Trần Thị Thử', 'C07', 'standingDeputy', 'C07', 'C07.deputy-politics'),
  person(3, 'Thiếu tá', 'Đặng Ngọc Ánh', 'C07-P02', 'assistant'),
  person(4, 'Thượng tá', 'Lê Hữu Ân', 'C07-P03', 'inspectionLead', 'C07-P03', 'C07-P03.deputy'),
  person(5, 'Đại tá', 'Phạm Quang Thử', 'CAT-31', 'provincialLeader', 'CAT-31', 'CAT-31.deputy-fire'),
  person(6, 'Thượng tá', 'Hoàng Minh Mẫu', 'PC07-31', 'officeHead', 'PC07-31', 'PC07-31.head'),
  person(7, 'Trung tá', 'Vũ Thanh Đông', 'PC07-31', 'officeDeputy', 'PC07-31', 'PC07-31.deputy-fire'),
  person(8, 'Thiếu tá', 'Bùi Văn Thử', 'PC07-31-KV02', 'teamLeader', 'PC07-31-KV02'),
  person(9, 'Đại úy', 'Giàng A Mẫu', 'PC07-14-KV01', 'teamLeader', 'PC07-14-KV01', 'PC07-14-KV01.deputy'),
  person(10, 'Thượng úy', 'Thạch Thị Thùy Uyên', 'PC07-92-TM', 'officer', 'PC07-92-TM'),
  person(11, 'Binh nhất', 'Lò Văn Quý', 'PC07-14-KV01', 'officer', 'PC07-14-KV01'),
  person(12, 'Trung tá', 'Ngô Thị Ngọc Vỹ', 'CAT-31', 'caseOfficer', 'CAT-31', 'CAT-31.px01'),
  person(13, 'Thượng tá', 'Đỗ Văn Khánh', 'C07-P02', 'committeeMember', undefined, 'C07-P02.head'),
  person(14, 'Thượng tá', 'Hồ Thị Minh Châu', 'C07-P01', 'auditor'),
  person(15, 'Thiếu tá', 'Dương Đức Phong', 'C07-P07', 'administrator'),
];

/** Others the story names: the leader of 15/08, his deputy, the officer, all of PC07-31-KV02 on that day. */
export const story = {
  leaderThen: { officer: 'GL-000016', fullName: 'Đỗ Hữu Lâm', rank: 'Thiếu tá' },
  deputyThen: { officer: 'GL-000017', fullName: 'Lý Thanh Cường', rank: 'Đại úy' },
  officer: { officer: 'GL-000018', fullName: 'Hồ Quang Nam', rank: 'Thượng úy' },
  team: 'PC07-31-KV02',
  nextTeam: 'PC07-31-KV05',
  changedOn: '2026-10-01',
} as const;
/** One whom a search without marks must find (dossier, invariant 20); her post is a team's deputy, outside of the story. */
export const namedPost = { post: 'PC07-31-KV04.deputy', fullName: 'Đặng Thị Thủy' } as const;
export const FIRST_FREE_NUMBER = 19;

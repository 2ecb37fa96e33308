import type { Random } from '../random.js';

/** Syllable pools of dossier 2.6; the people made of them do not exist. */
const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Lò',
  'Giàng',
  'Kpă',
  'Thạch',
];
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thanh', 'Hữu', 'Ngọc', 'Thùy', 'A'];
const givens = [
  'An',
  'Ánh',
  'Ân',
  'Bình',
  'Châu',
  'Cường',
  'Dũng',
  'Đạt',
  'Đông',
  'Giang',
  'Hà',
  'Hòa',
  'Huỳnh',
  'Khánh',
  'Lâm',
  'Mẫu',
  'Nam',
  'Phong',
  'Quý',
  'Sơn',
  'Tâm',
  'Thử',
  'Thủy',
  'Uyên',
  'Vỹ',
  'Yến',
];

export interface Name {
  readonly fullName: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

export function nameOf(fullName: string): Name {
  const parts = fullName.split(' ');
  return { fullName, familyName: parts[0]!, middleName: parts.slice(1, -1).join(' '), givenName: parts.at(-1)! };
}

export const invented = (random: Random): Name =>
  nameOf(`${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`);

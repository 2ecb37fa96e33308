import type { Random } from '../random.js';
import { isReserved } from './reserved-names.js';

/** Syllable pools of dossier 2.6; the people made of them do not exist. */
export const families = [
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
export const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thanh', 'Hữu', 'Ngọc', 'Thùy', 'A'];
export const givens = [
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

/** A name of the pools; instead of a reserved one the next given name, so that nothing drawn later changes. */
export function invented(random: Random): Name {
  const before = `${random.pick(families)} ${random.pick(middles)}`;
  let at = givens.indexOf(random.pick(givens));
  while (isReserved(`${before} ${givens[at]}`)) at = (at + 1) % givens.length;
  return nameOf(`${before} ${givens[at]}`);
}

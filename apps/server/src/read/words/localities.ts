import { DEPARTMENT_ROW } from '@vandong/campaign/read-model';
import { fold } from '@vandong/projection/search';
import { both, same, type Bilingual } from './bilingual.js';

/** The 34 provinces and cities of 01/07/2025 by their two-digit code (dossier 2.5). */
const localities: Readonly<Record<string, Bilingual>> = {
  '01': both('Hà Nội', 'Ha Noi'),
  '04': both('Cao Bằng', 'Cao Bang'),
  '08': both('Tuyên Quang', 'Tuyen Quang'),
  '11': both('Điện Biên', 'Dien Bien'),
  '12': both('Lai Châu', 'Lai Chau'),
  '14': both('Sơn La', 'Son La'),
  '15': both('Lào Cai', 'Lao Cai'),
  '19': both('Thái Nguyên', 'Thai Nguyen'),
  '20': both('Lạng Sơn', 'Lang Son'),
  '22': both('Quảng Ninh', 'Quang Ninh'),
  '24': both('Bắc Ninh', 'Bac Ninh'),
  '25': both('Phú Thọ', 'Phu Tho'),
  '31': both('Hải Phòng', 'Hai Phong'),
  '33': both('Hưng Yên', 'Hung Yen'),
  '37': both('Ninh Bình', 'Ninh Binh'),
  '38': both('Thanh Hóa', 'Thanh Hoa'),
  '40': both('Nghệ An', 'Nghe An'),
  '42': both('Hà Tĩnh', 'Ha Tinh'),
  '44': both('Quảng Trị', 'Quang Tri'),
  '46': both('Huế', 'Hue'),
  '48': both('Đà Nẵng', 'Da Nang'),
  '51': both('Quảng Ngãi', 'Quang Ngai'),
  '52': both('Gia Lai', 'Gia Lai'),
  '56': both('Khánh Hòa', 'Khanh Hoa'),
  '66': both('Đắk Lắk', 'Dak Lak'),
  '68': both('Lâm Đồng', 'Lam Dong'),
  '75': both('Đồng Nai', 'Dong Nai'),
  '79': both('Hồ Chí Minh', 'Ho Chi Minh'),
  '80': both('Tây Ninh', 'Tay Ninh'),
  '82': both('Đồng Tháp', 'Dong Thap'),
  '86': both('Vĩnh Long', 'Vinh Long'),
  '91': both('An Giang', 'An Giang'),
  '92': both('Cần Thơ', 'Can Tho'),
  '96': both('Cà Mau', 'Ca Mau'),
};
const department = both('Khối cơ quan Cục', 'Department units');

export const isDepartmentRow = (key: string): boolean => key === DEPARTMENT_ROW;
/** The name of a board's row. */
/** Keys of the provinces and cities whose name holds the text, with or without its marks; none for a text of one or two letters. */
export function localitiesNamed(text: string): string[] {
  const folded = fold(text.trim());
  return folded.length < 3 ? [] : Object.keys(localities).filter((key) => fold(localities[key]!.vi).includes(folded));
}

export const localityName = (key: string): Bilingual =>
  isDepartmentRow(key) ? department : Object.hasOwn(localities, key) ? localities[key]! : same(key);

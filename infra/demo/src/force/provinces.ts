/** The 34 provinces and cities from 01/07/2025 (dossier 2.5): GSO code, name, English, city or province, area teams, river team. */
export interface Province {
  readonly gso: string;
  readonly name: string;
  readonly nameEn: string;
  readonly city: boolean;
  readonly areaTeams: number;
  readonly river: boolean;
}

const province = (
  gso: string,
  name: string,
  nameEn: string,
  kind: 'TP' | 'Tỉnh',
  areaTeams: number,
  river = false,
): Province => ({
  gso,
  name,
  nameEn,
  city: kind === 'TP',
  areaTeams,
  river,
});

export const provinces: readonly Province[] = [
  province('01', 'Hà Nội', 'Ha Noi', 'TP', 12, true),
  province('04', 'Cao Bằng', 'Cao Bang', 'Tỉnh', 2),
  province('08', 'Tuyên Quang', 'Tuyen Quang', 'Tỉnh', 4),
  province('11', 'Điện Biên', 'Dien Bien', 'Tỉnh', 2),
  province('12', 'Lai Châu', 'Lai Chau', 'Tỉnh', 2),
  province('14', 'Sơn La', 'Son La', 'Tỉnh', 3),
  province('15', 'Lào Cai', 'Lao Cai', 'Tỉnh', 4),
  province('19', 'Thái Nguyên', 'Thai Nguyen', 'Tỉnh', 4),
  province('20', 'Lạng Sơn', 'Lang Son', 'Tỉnh', 3),
  province('22', 'Quảng Ninh', 'Quang Ninh', 'Tỉnh', 5, true),
  province('24', 'Bắc Ninh', 'Bac Ninh', 'Tỉnh', 6),
  province('25', 'Phú Thọ', 'Phu Tho', 'Tỉnh', 6),
  province('31', 'Hải Phòng', 'Hai Phong', 'TP', 8, true),
  province('33', 'Hưng Yên', 'Hung Yen', 'Tỉnh', 5),
  province('37', 'Ninh Bình', 'Ninh Binh', 'Tỉnh', 6),
  province('38', 'Thanh Hóa', 'Thanh Hoa', 'Tỉnh', 5),
  province('40', 'Nghệ An', 'Nghe An', 'Tỉnh', 5),
  province('42', 'Hà Tĩnh', 'Ha Tinh', 'Tỉnh', 3),
  province('44', 'Quảng Trị', 'Quang Tri', 'Tỉnh', 4),
  province('46', 'Huế', 'Hue', 'TP', 4),
  province('48', 'Đà Nẵng', 'Da Nang', 'TP', 7, true),
  province('51', 'Quảng Ngãi', 'Quang Ngai', 'Tỉnh', 4),
  province('52', 'Gia Lai', 'Gia Lai', 'Tỉnh', 5),
  province('56', 'Khánh Hòa', 'Khanh Hoa', 'Tỉnh', 5),
  province('66', 'Đắk Lắk', 'Dak Lak', 'Tỉnh', 5),
  province('68', 'Lâm Đồng', 'Lam Dong', 'Tỉnh', 6),
  province('75', 'Đồng Nai', 'Dong Nai', 'Tỉnh', 7),
  province('79', 'Hồ Chí Minh', 'Ho Chi Minh', 'TP', 16, true),
  province('80', 'Tây Ninh', 'Tay Ninh', 'Tỉnh', 5),
  province('82', 'Đồng Tháp', 'Dong Thap', 'Tỉnh', 4, true),
  province('86', 'Vĩnh Long', 'Vinh Long', 'Tỉnh', 5, true),
  province('91', 'An Giang', 'An Giang', 'Tỉnh', 6, true),
  province('92', 'Cần Thơ', 'Can Tho', 'TP', 6, true),
  province('96', 'Cà Mau', 'Ca Mau', 'Tỉnh', 4),
];

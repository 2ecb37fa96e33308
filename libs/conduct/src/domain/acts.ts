import type { Outcome } from './events/index.js';

export interface Act {
  readonly name: string;
  readonly nameEn: string;
  /** 1–5; from 4 on it is told at once, also at night (dossier 8.9) */
  readonly severity: number;
  /** a suggestion, never a limit */
  readonly suggested: readonly Outcome[];
}

/** What an officer may have done wrong (dossier 8.8). Fire-safety violations of establishments are another list. */
export const acts: Readonly<Record<string, Act>> = {
  V01: {
    name: 'Vi phạm trang phục, lễ tiết tác phong',
    nameEn: 'Uniform or manner',
    severity: 1,
    suggested: ['criticism'],
  },
  V02: {
    name: 'Vắng sinh hoạt, quán triệt không lý do',
    nameEn: 'Unexcused absence',
    severity: 1,
    suggested: ['criticism'],
  },
  V03: {
    name: 'Thái độ thiếu chuẩn mực với người dân',
    nameEn: 'Improper attitude to citizens',
    severity: 2,
    suggested: ['criticism', 'reprimand'],
  },
  V04: {
    name: 'Chậm giải quyết hồ sơ gây phiền hà',
    nameEn: 'Harassment by delay',
    severity: 2,
    suggested: ['reprimand'],
  },
  V05: {
    name: 'Bỏ vị trí trực, xuất xe chậm do lỗi chủ quan',
    nameEn: 'Left the post, slow turnout',
    severity: 3,
    suggested: ['reprimand', 'warning'],
  },
  V06: { name: 'Uống rượu, bia trong ca trực', nameEn: 'Alcohol on duty', severity: 3, suggested: ['warning'] },
  V07: {
    name: 'Phát ngôn, đăng tải sai quy định trên mạng xã hội',
    nameEn: 'Improper posts on social media',
    severity: 3,
    suggested: ['reprimand', 'warning'],
  },
  V08: { name: 'Báo cáo sai số liệu', nameEn: 'False reporting', severity: 3, suggested: ['warning'] },
  V09: {
    name: 'Vi phạm nồng độ cồn khi lái xe',
    nameEn: 'Drink-driving',
    severity: 4,
    suggested: ['warning', 'lowerPay', 'demotion'],
  },
  V10: {
    name: 'Gợi ý, nhận tiền khi kiểm tra PCCC',
    nameEn: 'Soliciting or taking money',
    severity: 5,
    suggested: ['removal', 'strip', 'prosecution'],
  },
  V11: {
    name: 'Bao che vi phạm của cấp dưới',
    nameEn: 'Covering up',
    severity: 4,
    suggested: ['warning', 'lowerPay', 'demotion', 'lowerPost', 'removal'],
  },
  V12: { name: 'Trù dập người phản ánh', nameEn: 'Retaliation', severity: 5, suggested: ['removal', 'strip'] },
};

export const isAct = (code: string): boolean => Object.hasOwn(acts, code);

import { both, same, type Bilingual } from './bilingual.js';

/** Forms of commendation (dossier 5.3). */
const forms: Readonly<Record<string, Bilingual>> = {
  letter: both('Thư khen', 'Letter of praise'),
  certificate: both('Giấy khen', 'Certificate of merit'),
  certificateDirector: both('Giấy khen của Giám đốc Công an tỉnh', 'Certificate of the provincial director'),
  certificateDepartment: both('Giấy khen của Cục trưởng', 'Certificate of the department director'),
  'giay-khen': both('Giấy khen', 'Certificate of merit'),
  ministerMerit: both('Bằng khen của Bộ trưởng', "Minister's certificate of commendation"),
  provinceMerit: both('Bằng khen của UBND tỉnh', "Provincial People's Committee certificate of commendation"),
  advancedUnit: both('Đơn vị tiên tiến', 'Advanced unit'),
};
/** Those a proposer chooses from; the authority that decides follows from the unit. */
export const proposableForms: readonly string[] = [
  'letter',
  'giay-khen',
  'ministerMerit',
  'provinceMerit',
  'advancedUnit',
];
export const formName = (form: string): Bilingual => (Object.hasOwn(forms, form) ? forms[form]! : same(form));

export const gateNames: Readonly<Record<string, Bilingual>> = {
  G1: both('đang có vụ việc kỷ luật', 'open disciplinary case'),
  G2: both('kỷ luật đang có hiệu lực', 'discipline in effect'),
  G3: both('đang được xác minh', 'open verification'),
  G4: both(
    'đang xem xét trách nhiệm, hoặc đã kết thúc từ phê bình đến hạ danh hiệu thi đua',
    'leader review open, or ended between criticism and a lower title',
  ),
  G5: both('thành tích đã được khen', 'achievement already awarded'),
};
export const outcomeNames: Readonly<Record<string, Bilingual>> = {
  noViolation: both('không vi phạm', 'no violation'),
  criticism: both('phê bình', 'criticism'),
  lowerTitle: both('hạ danh hiệu thi đua', 'lower emulation title'),
  reprimand: both('khiển trách', 'reprimand'),
  warning: both('cảnh cáo', 'warning'),
  lowerPay: both('hạ bậc lương', 'lower pay step'),
  demotion: both('giáng cấp bậc hàm', 'demotion in rank'),
  lowerPost: both('giáng chức', 'demotion from post'),
  removal: both('cách chức', 'removal from post'),
  strip: both('tước danh hiệu CAND', "stripped of People's Police status"),
  prosecution: both('truy cứu trách nhiệm hình sự', 'prosecution'),
};
export const measureNames: Readonly<Record<string, Bilingual>> = {
  exempt: both('miễn trách nhiệm', 'exempt'),
  drawLessons: both('rút kinh nghiệm', 'draw lessons'),
  criticism: both('phê bình', 'criticism'),
  accountability: both('kiểm điểm', 'held to account'),
  lowerTitle: both('hạ danh hiệu thi đua', 'lower emulation title'),
  reprimand: both('khiển trách', 'reprimand'),
  warning: both('cảnh cáo', 'warning'),
  lowerPay: both('hạ bậc lương', 'lower pay step'),
  demotion: both('giáng cấp bậc hàm', 'demotion in rank'),
  lowerPost: both('giáng chức', 'demotion from post'),
  removal: both('cách chức', 'removal from post'),
  strip: both('tước danh hiệu CAND', "stripped of People's Police status"),
};
/** Why a leader's review was opened, or was not. */
export const liabilityReasons: Readonly<Record<string, Bilingual>> = {
  head: both('đứng đầu đơn vị ngày đó', 'headed the unit on that day'),
  deputyInCharge: both('phụ trách đúng lĩnh vực', 'deputy in charge of the field'),
  actingHead: both('quyền hoặc phụ trách đơn vị ngày đó', 'acting head on that day'),
  furtherLevel: both('cấp có thẩm quyền mở thêm', 'opened further by the competent authority'),
  tookPostLater: both('nhận chức sau ngày xảy ra', 'took the post after that day'),
  leftPostEarlier: both('thôi giữ chức trước ngày xảy ra', 'had left the post before that day'),
  otherField: both('phụ trách lĩnh vực khác', 'in charge of another field'),
  aboveRow: both('trên mức của quy tắc này', 'above what this row of the rule reaches'),
  vacant: both('chức vụ đang khuyết', 'the post was vacant'),
  sameLeader: both('đã xét ở chức vụ khác', 'already reviewed in another post'),
  ownAct: both('chính là người vi phạm', 'is the officer of the case'),
};

import { both, type Bilingual } from './bilingual.js';

export const ladderNames: Readonly<Record<string, Bilingual>> = {
  inspection: both('Thang nhắc kiểm tra', 'Inspection ladder'),
  step: both('Thang nhắc bước', 'Step ladder'),
  explanation: both('Thang nhắc giải trình', 'Explanation ladder'),
  decision: both('Thang nhắc quyết định', 'Decision ladder'),
  commendation: both('Thang nhắc khen thưởng', 'Commendation ladder'),
};
export const audienceNames: Readonly<Record<string, Bilingual>> = {
  assignee: both('người được giao', 'assignee'),
  contact: both('đầu mối', 'contact officer'),
  unitHead: both('người đứng đầu đơn vị', 'head of the unit'),
  teamLead: both('trưởng đoàn kiểm tra', 'head of the inspection team'),
  chairHead: both('người đứng đầu đơn vị chủ trì', 'head of the chairing unit'),
  lineSuperior: both('cấp trên trực tiếp', 'line superior'),
  standingDeputy: both('Phó Trưởng ban Thường trực', 'standing deputy'),
  committeeHead: both('Trưởng Ban Chỉ đạo', 'head of the committee'),
  decider: both('người có thẩm quyền', 'deciding authority'),
};

const signed = (rung: number): string => (rung > 0 ? `+${rung}` : String(rung).replace('-', '−'));
/** A notice by its place on the ladder: working days after the due date. */
export function noticeName(rung: number): Bilingual {
  if (rung < 0) return both(`Nhắc việc trước hạn, ${signed(rung)}`, `Notice before the due date, ${signed(rung)}`);
  if (rung === 0) return both('Nhắc việc đến hạn', 'Notice: due today');
  return both(`Nhắc việc quá hạn, nấc ${signed(rung)}`, `Notice: overdue, rung ${signed(rung)}`);
}
/** Only a formal reminder counts for KPI; across the guidance edge it is a letter (dossier 2.2). */
export const reminderName = (form: 'formalReminder' | 'officialLetter', ordinal: number): Bilingual =>
  form === 'formalReminder'
    ? both(`Nhắc nhở lần ${ordinal}`, `Formal reminder no. ${ordinal}`)
    : both(`Công văn đôn đốc lần ${ordinal}`, `Official letter no. ${ordinal}`);
export const callName = both('Ghi nhận đã gọi', 'Call written down');

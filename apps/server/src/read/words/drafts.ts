import { addWorkingDays, type Day, type WorkingCalendar } from '@vandong/kernel';
import { both, type Bilingual } from './bilingual.js';
import { date } from './dates.js';

export interface DraftFacts {
  readonly form: 'formalReminder' | 'officialLetter';
  readonly ordinal: number;
  readonly counts: boolean;
  /** "Trưởng phòng C07-P03" */
  readonly addressee: string;
  /** what is late: "kiểm tra PC07-31" */
  readonly what: string;
  readonly dueOn: Day;
  readonly lateDays: number;
  /** what is asked for: "gửi biên bản" */
  readonly ask: string;
}

/** The text of a draft, without the name of any person, so that it can be copied into any letter. */
export function draftText(draft: DraftFacts, calendar: WorkingCalendar, today: Day): string {
  const until = date(addWorkingDays(calendar, today, 1));
  const days = String(draft.lateDays).padStart(2, '0');
  return [
    `Kính gửi: Đồng chí ${draft.addressee}.`,
    `${capital(draft.what)} hết hạn ngày ${date(draft.dueOn)}, đến ngày ${date(today)} chưa hoàn thành, quá hạn ${days} ngày làm việc.`,
    draft.form === 'formalReminder'
      ? `Đề nghị đồng chí chỉ đạo hoàn thành, ${draft.ask} trước 17:00 ngày ${until}; nêu rõ nguyên nhân.`
      : `Đề nghị đồng chí đôn đốc đơn vị hoàn thành, ${draft.ask} trước 17:00 ngày ${until}.`,
  ].join('\n');
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What approving does, said before it is done (ui: a command shows its consequence). */
export const draftConsequence = (counts: boolean, addressee: Bilingual): Bilingual =>
  counts
    ? both(
        `Gửi ngay tới ${addressee.vi}; có tính điểm nhắc nhở.`,
        `Sent at once to ${addressee.en}; counts as a formal reminder.`,
      )
    : both(
        `Gửi ngay tới ${addressee.vi}; công văn đôn đốc, không tính điểm.`,
        `Sent at once to ${addressee.en}; an official letter, does not count.`,
      );

import type { UnitStep } from '@vandong/campaign/read-model';
import type { Shown } from '../state/index.js';
import { both, date, weekdayOf, type Bilingual } from '../words/index.js';

export interface Judged {
  readonly state: Shown;
  readonly step: Bilingual;
  readonly owed: UnitStep | undefined;
  readonly late: number;
  readonly inspection: boolean;
}

/** The answer in one sentence. */
export function verdictOf({ state, step, owed, inspection }: Judged): Bilingual {
  if (!owed) return both(`${step.vi}: không thuộc diện.`, `${step.en}: not expected of this unit.`);
  const due = date(owed.dueOn);
  const day = weekdayOf(owed.dueOn);
  const what = inspection
    ? both('chưa có biên bản kiểm tra', 'no minutes of the inspection')
    : both('chưa hoàn thành', 'not done');
  switch (state) {
    case 'late':
      return both(`Hết hạn ${day.vi} ${due}, ${what.vi}.`, `Was due ${day.en} ${due}, ${what.en}.`);
    case 'due':
      return both(`Đến hạn ${day.vi} ${due}, ${what.vi}.`, `Due ${day.en} ${due}, ${what.en} yet.`);
    case 'done': {
      const on = owed.completedOn ? date(owed.completedOn) : '';
      const late = owed.completedOn !== null && owed.completedOn > owed.dueOn;
      return late
        ? both(`Hoàn thành chậm ngày ${on}, hạn ${due}.`, `Done late on ${on}, due ${due}.`)
        : both(`Hoàn thành ngày ${on}, hạn ${due}.`, `Done on ${on}, due ${due}.`);
    }
    case 'waived':
      return both(`${step.vi}: không áp dụng.`, `${step.en}: waived.`);
    case 'missed':
      return both(`Không thực hiện, hạn ${due}.`, `Missed, was due ${due}.`);
    case 'suspended':
      return both(
        `Tạm dừng; hạn ${due} được tính lại khi tiếp tục.`,
        `Paused; the deadline ${due} moves when resumed.`,
      );
    case 'run':
      return both(`Đang làm, hạn ${due}.`, `Running, due ${due}.`);
    case 'none':
    case 'blank':
      return both(`Chưa bắt đầu, hạn ${due}.`, `Not started, due ${due}.`);
  }
}

import type { Shown } from '../state/index.js';
import { both, type Bilingual } from './bilingual.js';

export const stateNames: Readonly<Record<Shown, Bilingual>> = {
  none: both('chưa bắt đầu', 'not started'),
  run: both('đang làm', 'running'),
  due: both('sắp đến hạn', 'due soon'),
  late: both('quá hạn', 'overdue'),
  done: both('hoàn thành', 'done'),
  waived: both('không áp dụng', 'waived'),
  suspended: both('tạm dừng', 'paused'),
  missed: both('không thực hiện', 'missed'),
  blank: both('không thuộc diện', 'not expected'),
};

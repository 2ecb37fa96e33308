import type { Board } from '../board/index.js';
import type { CommendationPage } from '../commendation/index.js';
import type { FollowUp } from '../follow-up/index.js';
import type { InspectionsPage } from '../inspections/index.js';
import { date, dateTime, stateNames, stepName } from '../words/index.js';
import { steps } from '@vandong/campaign/domain/events';
import type { CellValue, SheetContent } from './workbook.js';

const day = (value: string | undefined): CellValue => (value === undefined ? undefined : date(value));

export function boardSheet({ rows, department, totals, round, rounds }: Board): SheetContent {
  const interim = rounds.some((each) => each.round > round.round);
  const all = [...rows, ...(department ? [department] : [])];
  return {
    title: 'Bảng tiến độ',
    heads: [
      'Địa phương',
      'Số đơn vị',
      ...steps.map((step) => stepName(step, { interim }).vi),
      'Quá hạn (ngày làm việc)',
      'Hạn tới',
    ],
    rows: [
      ...all.map(({ name, units, cells, worstLateDays, nextDueOn }) => [
        name.vi,
        units,
        ...cells.map(cellText),
        worstLateDays || undefined,
        day(nextDueOn),
      ]),
      [
        'Toàn lực lượng',
        all.reduce((sum, { units }) => sum + units, 0),
        ...totals.map(({ done, expected }) => (expected === 0 ? '–' : `${done}/${expected}`)),
      ],
    ],
  };
}
const cellText = ({
  expected,
  done,
  state,
  lateDays,
  doneLateDays,
}: Board['rows'][number]['cells'][number]): string => {
  if (expected === 0) return state === 'blank' ? '' : stateNames[state].vi;
  const word = state === 'done' && doneLateDays ? `Hoàn thành chậm ${doneLateDays} ngày` : stateNames[state].vi;
  return `${done}/${expected} ${word}${lateDays ? ` ${lateDays} ngày` : ''}`;
};

export const inspectionsSheet = ({ rows }: InspectionsPage): SheetContent => ({
  title: 'Kiểm tra',
  heads: [
    'Địa phương',
    'Đơn vị',
    'Đoàn',
    'Trưởng đoàn',
    'Chủ trì',
    'Từ ngày',
    'Hạn đầu',
    'Hạn',
    'Ngày kiểm tra',
    'Số biên bản',
    'Số tồn tại',
    'Tình trạng',
    'Chậm (ngày làm việc)',
  ],
  rows: rows.map((row) => [
    row.place.vi,
    row.code,
    row.teamName,
    row.lead,
    row.chairUnit,
    day(row.opensOn),
    day(row.firstDueOn),
    day(row.dueOn),
    day(row.conductedOn),
    row.minutesNo,
    row.findingCount,
    stateNames[row.state].vi,
    row.lateDays,
  ]),
});

const sentStates: Readonly<Record<string, string>> = {
  sent: 'đã gửi',
  draft: 'chờ duyệt',
  approved: 'đã duyệt',
  waived: 'không nhắc',
  withdrawn: 'đã dừng',
};
export const followUpSheet = ({ matters }: FollowUp): SheetContent => ({
  title: 'Đôn đốc',
  heads: ['Việc', 'Bên nợ việc', 'Hạn', 'Tình trạng', 'Hình thức', 'Người nhận', 'Gửi', 'Mở lần đầu', 'Tính điểm'],
  rows: matters.flatMap(({ what, owner, dueOn, state, rows }) =>
    rows.map((row) => [
      what.vi,
      owner,
      day(dueOn),
      stateNames[state].vi,
      `${row.name.vi}, ${sentStates[row.state] ?? row.state}`,
      row.to,
      row.sentAt && dateTime(row.sentAt),
      row.openedAt && dateTime(row.openedAt),
      row.counts ? 'có' : 'không',
    ]),
  ),
});

const proposalStates: Readonly<Record<string, string>> = {
  proposed: 'chờ quyết định',
  approved: 'đã khen',
  rejected: 'không khen',
  withdrawn: 'đã rút',
};
export const commendationSheet = ({ rows }: CommendationPage): SheetContent => ({
  title: 'Khen thưởng',
  heads: [
    'Người, đơn vị',
    'Đơn vị đề nghị',
    'Hình thức',
    'Ngày lập thành tích',
    'Ngày đề nghị',
    'Hạn',
    'Tình trạng',
    'Ngày quyết định',
    'Số quyết định',
    'Tuổi (ngày làm việc)',
  ],
  rows: rows.map((row) => [
    row.subject,
    row.code,
    row.formName.vi,
    day(row.deedOn),
    day(row.proposedOn),
    day(row.decideBy),
    proposalStates[row.state],
    day(row.decidedOn),
    row.decisionNo,
    row.ageWorkingDays,
  ]),
});

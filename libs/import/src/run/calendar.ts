import { PublishCalendarYear, SetCalendarDay } from '@vandong/organisation/application';
import type { Workbook } from '../read/index.js';
import { dawn, present, type Plan } from './planned.js';
import { firstDay } from './force.js';
import { grouped } from './grouped.js';

type Row = Workbook['calendar'][number];
/**
 * Rows that name one document are a whole year as that document publishes it. A row without a document, or with another
 * one than the year's, changes only its own day.
 */
export function planCalendar(book: Workbook, plan: Plan): void {
  const begin = firstDay(book);
  if (begin === undefined) return;
  for (const [year, rows] of grouped(book.calendar, ({ row }) => row.date.slice(0, 4))) {
    const document = rows.find(({ row }) => row.documentNo && row.kind !== 'regular')?.row.documentNo;
    const whole = document ? rows.filter(({ row }) => row.documentNo === document && row.kind !== 'regular') : [];
    const [first] = whole;
    if (first && document) {
      const days = whole.flatMap(({ row: { date, kind, note, noteEn } }) =>
        kind === 'regular' ? [] : [{ date, kind, note, noteEn }],
      );
      const status = first.row.status ?? 'official';
      plan.add({ sheet: 'calendar', at: first.at, others: whole }, year, dawn(begin), PublishCalendarYear, {
        year: Number(year),
        status,
        documentNo: document,
        days,
      });
    }
    for (const row of rows.filter((each) => !whole.includes(each))) oneDay(row, plan, begin);
  }
}

function oneDay({ row, at }: Row, plan: Plan, begin: string): void {
  const { date, kind: dayKind, note, noteEn, documentNo } = row;
  plan.add({ sheet: 'calendar', at }, date, dawn(begin), SetCalendarDay, {
    date,
    dayKind,
    note,
    noteEn,
    ...present({ documentNo }),
  });
}

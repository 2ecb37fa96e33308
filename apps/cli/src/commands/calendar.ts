import type { Command } from 'commander';
import { CalendarFacts } from '@vandong/organisation/application';
import { addWorkingDays, isDay } from '@vandong/kernel';
import { withDatabase } from '../platform/database.js';
import { Exit, EXIT } from '../platform/exit.js';
import { result, say } from '../platform/terminal.js';

export function addCalendar(program: Command): void {
  program
    .command('calendar')
    .description('lịch làm việc · the working calendar')
    .command('add')
    .argument('<date>', 'yyyy-MM-dd | dd/MM/yyyy')
    .argument('<n>', 'số ngày làm việc, âm là trước đó · working days, negative for before')
    .description('ngày sau n ngày làm việc · the day n working days later')
    .action(async (text: string, count: string) => {
      const date = text.includes('/')
        ? text
            .split('/')
            .reverse()
            .map((part) => part.padStart(2, '0'))
            .join('-')
        : text;
      if (!isDay(date)) throw new Exit(EXIT.usage, `${text}: không phải ngày có thật · no such day`);
      if (!/^-?\d{1,4}$/.test(count)) throw new Exit(EXIT.usage, `${count}: không phải số nguyên · not a whole number`);
      const calendar = await withDatabase(({ log }) => new CalendarFacts(log).current());
      const found = addWorkingDays(calendar, date, Number(count));
      result(found);
      const [first, last] = [date, found].sort();
      const unsure = Object.entries(calendar.unconfirmed).filter(([day]) => day >= first! && day <= last!);
      for (const [day, note] of unsure) say(`${day}: ${note} · not yet confirmed, counted as its weekday`);
    });
}

import { startOfDay, type Actor, type CommandContext, type Day, type Instant } from '@vandong/kernel';
import { sheets, type Placed, type RowError, type Sheet, type SheetKey } from '../template/index.js';

export type Place = Placed<object>['at'];

/** One row, or the rows that one command takes together, as a command. */
export interface Planned {
  readonly at: Instant;
  readonly place: Place;
  /** all the rows it was made from, `place` the first of them */
  readonly rows: readonly Place[];
  readonly commandId: string;
  /** who did it; absent: the file */
  readonly person?: string;
  /** an instance of a context's command class, for the bus */
  readonly command: object;
}

export interface PlanPorts {
  /** keyed hash of a row's content */
  digest(content: unknown): string;
  /** hash of the file: who brought the rows that no person signs for */
  readonly source: string;
  /** a person who uploads the file: he signs for nobody, and every event says that he brought it */
  readonly importer?: string;
  /** nothing has happened after this; no limit when absent */
  readonly now?: Instant;
}

type CommandClass<I> = new (input: I, context: CommandContext, at: Instant) => object;

/** Collects the commands of a workbook and what its rows lack. */
export interface Plan {
  readonly commands: Planned[];
  readonly errors: RowError[];
  /** may the file hold acts whose signature counts against a person? */
  readonly signs: boolean;
  /** `key`: the row's natural key inside its sheet */
  add<I>(row: At, key: string, at: Instant, use: CommandClass<I>, input: I): void;
  wrong(row: At, column: string, found: string, expected: RowError['expected']): void;
}
export interface At {
  readonly sheet: SheetKey;
  readonly at: Place;
  /** who did it; absent: the file */
  readonly person?: string;
  /** the other rows that the command takes together with this one */
  readonly others?: readonly Placed<object>[];
}

const PAST = { vi: 'không sau thời điểm hiện tại', en: 'not later than now' };

export function createPlan({ digest, source, importer, now }: PlanPorts): Plan {
  const commands: Planned[] = [];
  const errors: RowError[] = [];
  const brought = importer !== undefined && { causationId: `import:${source}|person:${importer}` };
  return {
    commands,
    errors,
    signs: importer === undefined,
    add({ sheet, at: place, person, others = [] }, key, when, Use, input) {
      const ahead = now !== undefined && when > now;
      if (ahead && sheet === 'history') {
        errors.push({
          ...place,
          column: titleOf('history', 'at'),
          found: sheets.history.columns.at.cell.write(when),
          expected: PAST,
        });
        return;
      }
      // what takes effect on a later day is known from now on
      const at = ahead ? now : when;
      const commandId = `import|${sheets[sheet].file}|${Use.name}|${key}|${digest(input)}`;
      const actor: Actor = person ? `person:${person}` : `import:${source}`;
      const command = new Use(input, { commandId, actor, correlationId: commandId, ...brought }, at);
      commands.push({
        at,
        place,
        rows: [place, ...others.map((other) => other.at)],
        commandId,
        command,
        ...(person && { person }),
      });
    },
    wrong: ({ at }, column, found, expected) => void errors.push({ ...at, column, found, expected }),
  };
}

/** Structure takes effect as the day begins. */
export const dawn = (day: Day): Instant => startOfDay(day);
export const titleOf = (sheet: SheetKey, key: string): string => (sheets[sheet] as Sheet).columns[key]?.title ?? key;
/** `{ ...given('field', undefined) }` has no such key: an absent cell is an absent field. */
export function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

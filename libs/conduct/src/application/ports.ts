import type { Day } from '@vandong/kernel';
import type { CommandLine } from '../domain/index.js';

/** The line of command over people; organisation serves it. */
export abstract class LineOfCommand {
  /** the unit that actually managed the officer on the day */
  abstract managingUnit(officer: string, on: Day): Promise<string | undefined>;
  /** from that unit to the top, with today's holders beside those of the day */
  abstract commandLine(officer: string, on: Day, today: Day): Promise<CommandLine | undefined>;
  /** holders of the post, deputies of its unit, and heads and deputies of the units above it in line */
  abstract commandersFrom(post: string, on: Day): Promise<readonly string[]>;
}

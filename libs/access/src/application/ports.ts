import type { Day } from '@vandong/kernel';

/** Line command, which carries rights downwards; organisation serves it. */
export abstract class LineCommand {
  /** true when `unit` is `root` or stands below it along line command on the day */
  abstract isWithin(unit: string, root: string, on: Day): Promise<boolean>;
}

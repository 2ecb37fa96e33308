import type { ClockHolder } from '@vandong/clock';
import type { Instant } from '@vandong/kernel';

export interface DemoTime {
  readonly now: Instant;
  readonly running: boolean;
  /** real seconds a simulated day takes while running */
  readonly daySeconds?: number;
  /** the campaign is over: nothing follows */
  readonly ended: boolean;
  /** a step is under way and its due cases are not all handled yet */
  readonly busy: boolean;
  /** the case the clock waits for; moments while all is well */
  readonly heldBy?: ClockHolder;
}

/** Moves the one clock of simulated data. */
export abstract class DemoTimeControl {
  abstract state(): Promise<DemoTime>;
  /** on to the next day, 09:00, as fast as its due cases are handled */
  abstract nextDay(): Promise<void>;
  abstract run(daySeconds: number): Promise<void>;
  abstract pause(): Promise<void>;
}

/** The scripted people who act for everyone but the one who is signed in. */
export abstract class DemoPlayers {
  /** those whose role may be taken, in the order shown */
  abstract roles(): Promise<readonly string[]>;
  /** nobody plays this person any more, until another one is taken */
  abstract leaveTo(person: string): Promise<void>;
}

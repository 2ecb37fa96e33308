import { Injectable } from '@nestjs/common';
import type { Day, Instant, WorkingCalendar } from '@vandong/kernel';
import type { Ladder, LadderName } from '../domain/index.js';

/** The versioned ladders; `LadderFacts` serves them from the log. */
export abstract class Ladders {
  /** the ladder for what falls due on a day */
  abstract inForce(ladder: LadderName, dueOn: Day): Promise<Ladder>;
}

/** The working calendar as it stands; organisation serves it. */
export abstract class Calendar {
  abstract current(): Promise<WorkingCalendar>;
}

/** Units, posts and their holders on a day; organisation serves them. An unknown unit or post answers undefined or `[]`. */
export abstract class Organisation {
  /** whether the unit exists and is not closed on the day */
  abstract isOpen(unit: string, on: Day): Promise<boolean>;
  /** the unit and every unit below it along line command */
  abstract subtree(unit: string, on: Day): Promise<readonly string[]>;
  abstract lineSuperior(unit: string, on: Day): Promise<string | undefined>;
  /** the unit that guides it professionally */
  abstract guide(unit: string, on: Day): Promise<string | undefined>;
  /** the post of its head, vacant or not */
  abstract headPost(unit: string, on: Day): Promise<string | undefined>;
  abstract unitOfPost(post: string, on: Day): Promise<string | undefined>;
  /** who holds the post, acting and in charge included */
  abstract holder(post: string, on: Day): Promise<string | undefined>;
  /** the unit that actually manages the officer: a secondment names the host unit */
  abstract managingUnit(officer: string, on: Day): Promise<string | undefined>;
  /** every unit that managed the officer on a day of the period */
  abstract managingUnits(officer: string, from: Day, to: Day): Promise<readonly string[]>;
}

/** Which posts a person holds; organisation serves it. */
export abstract class PostsHeld {
  /** posts the officer holds on the day, acting and in charge included */
  abstract heldBy(officer: string, on: Day): Promise<readonly string[]>;
}

/** The steering committee of a campaign; campaign serves it. */
export abstract class Committee {
  /** post of the standing deputy on the day */
  abstract standingDeputy(campaign: string, on: Day): Promise<string | undefined>;
}

/** The planned rounds of a campaign; campaign serves them. */
export abstract class Rounds {
  /** false too when there is no such campaign */
  abstract isPlanned(campaign: string, round: number): Promise<boolean>;
}

/** A time in which a unit's clocks stood still: its own suspension, one above it, or the campaign's. */
export interface Pause {
  readonly from: Instant;
  /** absent while it lasts */
  readonly to?: Instant;
  readonly reason: string;
  readonly resumedBy?: string;
}
/** Suspensions; campaign serves them. */
export abstract class Pauses {
  /** oldest first, overlapping ones joined */
  abstract of(campaign: string, unit: string): Promise<readonly Pause[]>;
}

/** The facts every ladder rests on. */
@Injectable()
export class LadderPorts {
  constructor(
    readonly calendar: Calendar,
    readonly ladders: Ladders,
    readonly organisation: Organisation,
    readonly committee: Committee,
    readonly pauses: Pauses,
  ) {}
}

import type { Instant } from './instant.js';

/** The domain's time. In production it is the wall clock; in demo, tests and simulation the one `clock` row moves it. */
export interface Clock {
  now(): Promise<Instant>;
  /** real milliseconds until the domain instant, at most 24 h; undefined while the clock is paused and it lies ahead */
  untilMs(due: Instant): Promise<number | undefined>;
}

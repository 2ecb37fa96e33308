import type { Settings } from './settings.js';

/** What a person reads: Vietnamese first. */
export interface Title {
  readonly vi: string;
  readonly en: string;
}

/** Something that runs until it is stopped. */
export interface Running {
  readonly exited: Promise<unknown>;
  readonly stop: () => Promise<void>;
  /** Variables for every later step. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Addresses for the closing lines. */
  readonly links?: readonly Link[];
}

export interface Link {
  readonly title: Title;
  readonly url: string;
}

/** What a step may know: the settings and the variables that earlier steps added. */
export interface Context {
  readonly settings: Settings;
  readonly environment: Record<string, string>;
  readonly say: (line: string) => void;
}

interface Common {
  /** Names files and log lines. */
  readonly name: string;
  readonly title: Title;
  /** Left out when it answers false. */
  readonly when?: (settings: Settings) => boolean;
}

/** Runs until the end, is started again when it dies. */
export interface ServiceStep extends Common {
  readonly kind: 'service';
  /**
   * Answers a function that starts it and resolves when it is ready; it is called again after each death, and must
   * then answer at the same address.
   */
  readonly starter: (context: Context) => () => Promise<Running>;
  /** The start goes on when this one does not become ready; it is tried again in the background. */
  readonly mayBeLate?: boolean;
}

/** Runs once to its end; must succeed. */
export interface TaskStep extends Common {
  readonly kind: 'task';
  /** A script below the project's folder, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Only at the first start of this instance; a task cut short runs again, so it must be repeatable. */
  readonly once?: boolean;
  /** Its output belongs to the closing lines: at every start, or only when it ran (a one-time password). */
  readonly show?: 'always' | 'when-run';
}

export type Step = ServiceStep | TaskStep;

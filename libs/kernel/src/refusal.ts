/** One thing that is missing or wrong; the door turns the code into words in the reader's language. */
export interface Unmet {
  /** e.g. `plan.basis`, `briefing.coverage`: a key of the dashboard's and server's message files */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The field's "no": a rule that was not met, never a fault of the machine. Mapped once per door (style rule 3). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    /** stable, dotted: `unitRound.stepNotExpected` */
    readonly code: string,
    readonly unmet: readonly Unmet[] = [],
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

export function refuse(code: string, params?: Record<string, string | number>): never {
  throw new Refusal(code, [], params);
}

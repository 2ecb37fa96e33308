import { categoryOf } from '@vandong/kernel';

/** The reference a case workflow carries; it holds no domain state. */
export interface CaseRef {
  readonly id: string;
}

/** What one look answers to the workflow: `wakeIn` in real milliseconds, absent while nothing will be due. */
export interface Seen {
  readonly steps: Readonly<Record<string, string>>;
  readonly wakeIn?: number;
  readonly closed: boolean;
}

/** states of a step that a workflow goes on waiting for */
export const unsettled: ReadonlySet<string | undefined> = new Set(['absent', 'entered']);

/** A type and no interface: only a type with an index signature can be proxied. */
export type LookActivities = {
  /** Looks at the case in the log, after entering what is asked and deciding what is due. */
  look(ref: CaseRef, asked: readonly string[]): Promise<Seen>;
};

/** the one signal: "something about you changed, look again" */
export const POKE = 'poke';

const workflowTypes: Readonly<Record<string, string>> = {
  campaign: 'campaign',
  unitRound: 'unitRound',
  inspection: 'inspection',
  leaderReview: 'leaderReview',
  commendation: 'commendation',
};

/** A case id is its stream's name and its workflow's id; undefined for streams that are no cases. */
export const workflowTypeOf = (caseId: string): string | undefined => workflowTypes[categoryOf(caseId)];
export const isCase = (stream: string): boolean => workflowTypeOf(stream) !== undefined;

/** Parameters of a message; what has a name in either language is given in both. */
export type Params = Readonly<Record<string, string | number | { readonly vi: string; readonly en: string }>>;
/** What is missing, and where it is met, as an address of the dashboard. */
export interface Lacking {
  readonly code: string;
  readonly params?: Params;
  readonly href?: string;
}
export interface FieldFault {
  /** `absentees.2.name` */
  readonly path: string;
  /** a key of the message files below `field.` */
  readonly code: string;
  readonly params?: Params;
}

/** A "no" of the door itself (not of a rule of the field): its status and its code, put into words by the filter. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: {
      readonly params?: Params;
      readonly unmet?: readonly Lacking[];
      readonly fields?: readonly FieldFault[];
    } = {},
  ) {
    super(code);
  }
}

export const notFound = () => new Problem(404, 'request.notFound');

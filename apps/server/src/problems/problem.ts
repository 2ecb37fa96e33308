import type { Unmet } from '@vandong/kernel';

export type Params = Readonly<Record<string, string | number>>;
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
    readonly details: { readonly params?: Params; readonly unmet?: readonly Unmet[]; readonly fields?: readonly FieldFault[] } = {},
  ) {
    super(code);
  }
}

export const notFound = () => new Problem(404, 'request.notFound');

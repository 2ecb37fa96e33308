/** Who signs a reminder, who receives it, and whether it counts for KPI. */
export interface ReminderRoute {
  readonly form: 'formalReminder' | 'officialLetter';
  readonly counts: boolean;
  readonly addresseePost: string;
  readonly signerPost: string;
}

/** Goes down the line of command and counts (dossier 2.2, 3.6). */
export const formalReminder = (addresseePost: string, signerPost: string): ReminderRoute => ({
  form: 'formalReminder',
  counts: true,
  addresseePost,
  signerPost,
});

/** Crosses the guidance edge and never counts. */
export const officialLetter = (addresseePost: string, signerPost: string): ReminderRoute => ({
  form: 'officialLetter',
  counts: false,
  addresseePost,
  signerPost,
});

export interface RouteFacts {
  /** post of the head of the unit that is late */
  readonly unitHead?: string;
  readonly lineSuperior?: { readonly unit: string; readonly head?: string };
  /** the unit that guides the late unit professionally, if another one than its line superior does */
  readonly guide?: string;
  /** the unit whose committee runs the campaign, and the post that signs for it; absent while that seat is empty */
  readonly committee?: { readonly unit: string; readonly standingDeputy: string };
}

/**
 * The signer rule of dossier 2.2: only the line superior reminds formally; the committee's unit does so for its own
 * divisions, and writes to the line superior where it only guides. Undefined when nobody may.
 */
export function reminderRoute({ unitHead, lineSuperior, guide, committee }: RouteFacts): ReminderRoute | undefined {
  if (!lineSuperior || (guide && !committee)) return undefined;
  if (committee && lineSuperior.unit === committee.unit)
    return unitHead ? formalReminder(unitHead, committee.standingDeputy) : undefined;
  if (!lineSuperior.head) return undefined;
  if (committee && guide === committee.unit) return officialLetter(lineSuperior.head, committee.standingDeputy);
  return unitHead ? formalReminder(unitHead, lineSuperior.head) : undefined;
}

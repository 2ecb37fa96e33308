import { emptyWorkbook } from '@vandong/import/read';
import { actsOf, type PlanPorts } from '@vandong/import/run';
import type { Instant } from '@vandong/kernel';
import { sheets } from '@vandong/import/template';
import { campaign } from './campaign/set-up.js';
import { makeDemo } from './make-demo.js';

export interface ActAhead {
  readonly at: Instant;
  /** who does it, unless somebody is signed in as him */
  readonly person: string;
  /** the unit it is about; absent when it is about more than one */
  readonly unit?: string;
  /** for the command bus */
  readonly command: object;
}

/** What the scripted people do after the demo's clock, in order; made by the same plan as an import makes its commands. */
export function actsAhead(ports: PlanPorts): readonly ActAhead[] {
  const placed = <R>(title: string, rows: readonly R[]) =>
    rows.map((row, index) => ({ row, at: { sheet: title, row: index + 2 } }));
  const history = placed(sheets.history.title, makeDemo().ahead);
  const book = { ...emptyWorkbook, campaign: placed(sheets.campaign.title, campaign), history };
  const unitOf = new Map(history.map(({ row, at }) => [at.row, row.unit]));
  const { commands, errors } = actsOf(book, ports);
  if (errors.length > 0) throw new Error(`the script does not fit the template: ${JSON.stringify(errors[0])}`);
  return commands.flatMap(({ at, place, person, command }) => {
    const unit = unitOf.get(place.row);
    return person ? [{ at, person, ...(unit && { unit }), command }] : [];
  });
}

import { commandsOf, type PlanPorts } from '@vandong/import/run';
import { sheets, type SheetKey } from '@vandong/import/template';
import type { Workbook } from '@vandong/import/read';
import type { Instant } from '@vandong/kernel';
import { makeDemo } from './make-demo.js';

/** One thing a scripted person does at its moment. */
export interface ActAhead {
  readonly at: Instant;
  readonly person: string;
  /** an instance of a context's command class, for the bus */
  readonly command: object;
}

/** What the scripted people do after the demo's clock, in order. The same commands, ids and all, whenever it is asked. */
export function actsAhead(ports: PlanPorts): readonly ActAhead[] {
  const { rows, ahead } = makeDemo();
  const place = (sheet: SheetKey, all: readonly object[]) => all.map((row, index) => ({ row, at: { sheet: sheets[sheet].title, row: index + 2 } }));
  const empty = Object.fromEntries(Object.keys(sheets).map((key) => [key, []]));
  const book = { ...empty, campaign: place('campaign', rows.campaign ?? []), history: place('history', ahead) } as unknown as Workbook;
  const { commands, errors } = commandsOf(book, ports);
  if (errors.length > 0) throw new Error(`the demo's acts ahead do not fit: ${JSON.stringify(errors[0])}`);
  const from = ahead[0]?.at ?? '';
  return commands.filter(({ at }) => at >= from).map(({ at, command }) => ({ at, person: actorOf(command), command }));
}

const actorOf = (command: object): string => (command as { context?: { actor: string } }).context?.actor.replace(/^person:/, '') ?? '';

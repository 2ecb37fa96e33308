import type { RowError } from '../template/index.js';
import type { Workbook } from '../read/index.js';
import { planCalendar } from './calendar.js';
import { planCampaign } from './campaign.js';
import { planForce } from './force.js';
import { planHistory } from './history.js';
import { createPlan, type Planned, type PlanPorts } from './planned.js';

/** Only what happened, in the order in which it did: the campaign is named, not set up again. */
export function actsOf(
  book: Workbook,
  ports: PlanPorts,
): { readonly commands: readonly Planned[]; readonly errors: readonly RowError[] } {
  const plan = createPlan(ports);
  planHistory(book, plan);
  return { commands: inOrder(plan.commands), errors: plan.errors };
}

const inOrder = (commands: readonly Planned[]): readonly Planned[] =>
  commands.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Every row as a command, in the order in which things happened; those of one instant in the order of the sheets. */
export function commandsOf(
  book: Workbook,
  ports: PlanPorts,
): { readonly commands: readonly Planned[]; readonly errors: readonly RowError[] } {
  const plan = createPlan(ports);
  planForce(book, plan);
  planCalendar(book, plan);
  planCampaign(book, plan);
  planHistory(book, plan);
  return { commands: inOrder(plan.commands), errors: plan.errors };
}

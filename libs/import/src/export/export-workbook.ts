import type { RecordedEvent } from '@vandong/kernel';
import type { Rows } from '../write/index.js';
import { campaignRows } from './campaign.js';
import { factsOf } from './facts.js';
import { forceRows } from './force.js';
import { historyRows } from './history.js';

/**
 * The template filled from what exists: imported into an empty installation it makes the same one, into this one it
 * changes nothing. `open`: without the files of officers and leaders, for who may not read them.
 */
export async function exportWorkbook(
  log: Iterable<RecordedEvent> | AsyncIterable<RecordedEvent>,
  { open = false }: { readonly open?: boolean } = {},
): Promise<Rows> {
  const facts = await factsOf(log);
  const papers = campaignRows(facts);
  const campaign = papers.campaign?.[0]?.campaign;
  return {
    ...forceRows(facts, campaign),
    ...papers,
    ...(campaign !== undefined && { history: historyRows(facts, campaign, open) }),
  };
}

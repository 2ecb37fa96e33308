import type { RecordedEvent } from '@vandong/kernel';
import type { Rows } from '../write/index.js';
import { campaignRows } from './campaign.js';
import { factsOf } from './facts.js';
import { forceRows } from './force.js';

/** The template filled from what exists; imported again as it is, it changes nothing. What happened is not in it. */
export function exportWorkbook(log: Iterable<RecordedEvent>): Rows {
  const facts = factsOf(log);
  return { ...forceRows(facts), ...campaignRows(facts) };
}

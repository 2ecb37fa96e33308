import type { WorkflowClient } from '@temporalio/client';
import { isCase } from '@vandong/case-workflow/contract';
import type pg from 'pg';
import { MARKER_ID } from './contract/index.js';
import { openCases } from './open-cases/index.js';

/** Where the log and Temporal disagree about which cases are open. */
export interface Disagreement {
  /** open in the log, no workflow running: `recover` mends it */
  readonly withoutWorkflow: readonly string[];
  /** a workflow runs, but the case is closed or was never opened: a poke lets it end */
  readonly withoutCase: readonly string[];
}

/** Each open case has exactly one open workflow (an id runs at most once in Temporal, so one means exactly one). */
export async function disagreement(pool: pg.Pool, client: WorkflowClient): Promise<Disagreement> {
  const running = new Set<string>();
  for await (const { workflowId } of client.list({ query: `ExecutionStatus = 'Running'` })) {
    if (workflowId !== MARKER_ID && isCase(workflowId)) running.add(workflowId);
  }
  const withoutWorkflow: string[] = [];
  for await (const ids of openCases(pool)) {
    for (const id of ids) if (!running.delete(id)) withoutWorkflow.push(id);
  }
  return { withoutWorkflow, withoutCase: [...running].toSorted() };
}

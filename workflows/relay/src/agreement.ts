import { WorkflowNotFoundError, type WorkflowClient } from '@temporalio/client';
import { isCase } from '@vandong/case-workflow/contract';
import type { Pool } from 'pg';
import { openCases } from './open-cases/index.js';
import type { Temporal } from './poking.js';

/** `noWorkflow`: an open case that nobody watches. `noCase`: a workflow that watches what is not open. */
export interface CaseFault {
  readonly kind: 'noWorkflow' | 'noCase';
  readonly caseId: string;
}

/** Each open case has one open workflow, and each open workflow of a case an open case. Temporal itself keeps it to one for an id. */
export async function casesAgainstTemporal(pool: Pool, { client, taskQueue }: Temporal): Promise<CaseFault[]> {
  const open = new Set<string>();
  for await (const ids of openCases(pool)) for (const id of ids) open.add(id);
  const listed = new Set<string>();
  for await (const { workflowId } of client.list({
    query: `ExecutionStatus = 'Running' AND TaskQueue = '${taskQueue}'`,
  }))
    if (isCase(workflowId)) listed.add(workflowId);
  // the list lags behind: only the workflow itself says whether it runs
  const unwatched = await those(
    [...open].filter((id) => !listed.has(id)),
    async (id) => !(await runs(client, id)),
  );
  const stray = await those(
    [...listed].filter((id) => !open.has(id)),
    (id) => runs(client, id),
  );
  return [
    ...unwatched.map((caseId) => ({ kind: 'noWorkflow', caseId }) as const),
    ...stray.map((caseId) => ({ kind: 'noCase', caseId }) as const),
  ];
}

async function runs(client: WorkflowClient, id: string): Promise<boolean> {
  try {
    return (await client.getHandle(id).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

const AT_ONCE = 16;
async function those(ids: readonly string[], is: (id: string) => Promise<boolean>): Promise<string[]> {
  const found: string[] = [];
  const waiting = ids.values();
  const worker = async () => {
    for (const id of waiting) if (await is(id)) found.push(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found.sort();
}

import type { WorkflowClient } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { POKE, workflowTypeOf, type CaseRef } from '../contract/index.js';

/**
 * "Look again": signals the case's workflow, starting it when none runs. Nothing else starts a workflow.
 * Uniqueness is the stream's: a closed case that is poked looks, sees that it is closed and ends.
 */
export async function poke(client: WorkflowClient, caseId: string, taskQueue: string): Promise<void> {
  const type = workflowTypeOf(caseId);
  if (!type) throw new Error(`${caseId} is not a case`);
  const ref: CaseRef = { id: caseId };
  await client.signalWithStart(type, {
    workflowId: caseId,
    taskQueue,
    args: [ref],
    signal: POKE,
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
  });
}

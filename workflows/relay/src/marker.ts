import { WorkflowNotFoundError, type WorkflowClient } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { MARKER_ID, MARKER_TYPE } from './contract/index.js';

/** The client tries again by itself for about twenty seconds: too long for people who must be told that reminders are interrupted. */
const ANSWERS_WITHIN_MS = 5_000;

/** True while Temporal still holds what the relay told it. Throws when it does not answer. */
export async function markerStands(client: WorkflowClient): Promise<boolean> {
  const ask = () => client.getHandle(MARKER_ID).describe();
  try {
    return (await client.withDeadline(Date.now() + ANSWERS_WITHIN_MS, ask)).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

export async function setMarker(client: WorkflowClient, taskQueue: string): Promise<void> {
  await client.start(MARKER_TYPE, {
    workflowId: MARKER_ID,
    taskQueue,
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
  });
}

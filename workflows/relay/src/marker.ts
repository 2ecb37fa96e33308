import { WorkflowNotFoundError, type WorkflowClient } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { MARKER_ID, MARKER_TYPE } from './contract/index.js';

/** True while Temporal still holds what the relay told it. */
export async function markerStands(client: WorkflowClient): Promise<boolean> {
  try {
    return (await client.getHandle(MARKER_ID).describe()).status.name === 'RUNNING';
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

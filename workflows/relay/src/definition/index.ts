import { condition } from '@temporalio/workflow';

/** Runs for ever and does nothing: its absence says that Temporal's state was lost. */
export async function relayMarker() {
  await condition(() => false);
}

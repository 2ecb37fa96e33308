import { isGrpcServiceError, type WorkflowClient } from '@temporalio/client';
import { poke } from '@vandong/case-workflow/poke';

/** Two cores answer about a hundred signals a second: more in flight would only wait inside Temporal. */
const IN_FLIGHT = 16;
/** A poke without an answer for so long is given up: whoever poked sees to it that Temporal is there, and pokes again. */
const ANSWERS_WITHIN_MS = 10_000;

export interface Temporal {
  readonly client: WorkflowClient;
  readonly taskQueue: string;
}

/** Pokes each case once. Throws when Temporal does not answer; poking again is harmless. */
export async function pokeAll(
  { client, taskQueue }: Temporal,
  ids: Iterable<string>,
  done: (id: string) => void = () => {},
): Promise<void> {
  const waiting = [...new Set(ids)].values();
  const worker = async () => {
    for (const id of waiting) {
      await client.withDeadline(Date.now() + ANSWERS_WITHIN_MS, () => poke(client, id, taskQueue));
      done(id);
    }
  };
  const results = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, worker));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

export const isAway = (error: unknown): boolean =>
  isGrpcServiceError(error) || (error instanceof Error && isGrpcServiceError(error.cause));

import { Worker } from 'node:worker_threads';
import { errorOf, faultOf, type Said, type Task } from './task.js';

/** A workbook of the largest force stays far below; what needs more is an attack. */
const LARGEST_HEAP_MB = 1_024;

// a thread has no transformer for TypeScript: from the sources it runs as it was built
const built = import.meta.url.endsWith('.ts') ? '../../dist/importing/' : './';
const thread = new URL(`${built}thread.js`, import.meta.url);

export type Answer = Exclude<Said, { kind: 'progress' | 'fault' }>;

/** Runs a task in a thread of its own, with a heap of its own. Rejects with what the task threw, and when it is aborted. */
export function runTask(
  task: Task,
  signal: AbortSignal,
  progress?: (counts: Extract<Said, { kind: 'progress' }>) => void,
): Promise<Answer> {
  const worker = new Worker(thread, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB } });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  return new Promise<Answer>((resolve, reject) => {
    worker.on('message', (said: Said) => {
      if (said.kind === 'progress') progress?.(said);
      else if (said.kind === 'fault') reject(errorOf(said.fault));
      else resolve(said);
    });
    worker.on('error', (error) => reject(errorOf(faultOf(error))));
    worker.on('exit', () => reject(new Error('the import ended without an answer')));
  }).finally(() => signal.removeEventListener('abort', end));
}

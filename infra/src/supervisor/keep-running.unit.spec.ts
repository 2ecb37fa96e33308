import { keepRunning, type Backoff } from './keep-running.js';
import type { Running } from './step.js';

const QUICK: Backoff = { firstMs: 1, longestMs: 4, steadyMs: 60_000 };

/** A service whose death the spec decides. */
function service(): Running & { die(): void; stopped: number } {
  let die: () => void = () => undefined;
  const exited = new Promise<void>((resolve) => {
    die = resolve;
  });
  const made = {
    exited,
    die,
    stopped: 0,
    stop: async () => {
      made.stopped += 1;
      die();
    },
  };
  return made;
}

it('starts a dead service again, also after starts that fail, with growing pauses', async () => {
  const first = service();
  const second = service();
  const said: [string, number][] = [];
  const outcomes = [new Error('port taken'), new Error('port taken'), second];
  const restarted = new Promise<void>((resolve) => {
    const kept = keepRunning(
      async () => {
        const outcome = outcomes.shift();
        if (outcome === second) setImmediate(() => void kept.stop().then(resolve));
        if (outcome instanceof Error || outcome === undefined) throw outcome ?? new Error('too many starts');
        return outcome;
      },
      first,
      (what, pauseMs) => said.push([what, pauseMs]),
      QUICK,
    );
  });
  first.die();
  await restarted;
  expect(said).toEqual([
    ['ended', 1],
    ['port taken', 2],
    ['port taken', 4],
  ]);
  expect(second.stopped).toBeGreaterThan(0);
  expect(outcomes).toEqual([]);
});

it('does not start again what it was told to stop', async () => {
  const only = service();
  let starts = 0;
  const kept = keepRunning(
    () => Promise.resolve(service()).finally(() => (starts += 1)),
    only,
    () => undefined,
    QUICK,
  );
  await kept.stop();
  await kept.stop();
  expect(starts).toBe(0);
});

it('tries again what did not start the first time', async () => {
  const late = service();
  const started = new Promise<void>((resolve) => {
    const kept = keepRunning(
      async () => {
        setImmediate(() => void kept.stop().then(resolve));
        return late;
      },
      undefined,
      () => undefined,
      QUICK,
    );
  });
  await started;
  expect(late.stopped).toBeGreaterThan(0);
});

import { setTimeout as pause } from 'node:timers/promises';
import { check, type Checked } from './checker.js';
import { randomOf, shuffled } from './random.js';
import { seed } from './seed.js';
import { goTo, signedIn } from './small-campaign.js';
import { ENDING, play, smallStory } from './small-story.js';
import { startSupervised, victims, type Supervised, type Victim } from './supervised.js';

/** A kill falls so long after its act has begun: while the clock moves, a command is on its way, or its consequences are. */
const WITHIN_MS = 1_500;

export interface Kill {
  readonly act: number;
  readonly victim: Victim;
  readonly afterMs: number;
}

/** Every kind once, and once more one that carries people's commands or the cases; never two in one act, often two within seconds. */
export function killsOf(seedOfRun: number): readonly Kill[] {
  const draw = randomOf(seedOfRun);
  const once = shuffled([...victims, draw(2) === 0 ? ('server' as const) : ('worker' as const)], draw);
  const acts = shuffled([...smallStory.keys(), smallStory.length], draw);
  return once.map((victim, index) => ({ act: acts[index]!, victim, afterMs: draw(WITHIN_MS) }));
}

/** The small campaign under the real supervisor, with these kills. Throws with the kills when it does not come to its end. */
export async function storm(kills: readonly Kill[]): Promise<Checked & { readonly killed: readonly Victim[] }> {
  const stack = await startSupervised();
  try {
    return await through(stack, kills);
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}; kills: ${JSON.stringify(kills)}`, {
      cause,
    });
  } finally {
    await stack.stop();
  }
}

async function through(stack: Supervised, kills: readonly Kill[]) {
  const databaseUrl = () => stack.environment()['DATABASE_URL']!;
  const killed: Victim[] = [];
  const strikes: Promise<void>[] = [];
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const strike = async ({ victim, afterMs }: Kill) => {
    await pause(afterMs);
    await stack.kill(victim);
    killed.push(victim);
  };
  await seed(databaseUrl());
  const visitors = await signedIn(() => `http://127.0.0.1:${stack.environment()['VANDONG_PORT']}`);
  const before = (index: number) => {
    for (const kill of kills) if (kill.act === index) strikes.push(strike(kill).catch(fail));
  };
  const acknowledged = await Promise.race([failed, play({ visitors, goTo: (now) => goTo(databaseUrl, now), before })]);
  await Promise.all(strikes);
  await goTo(databaseUrl, ENDING);
  return { killed, ...(await check(databaseUrl(), stack.environment()['TEMPORAL_ADDRESS']!, acknowledged)) };
}

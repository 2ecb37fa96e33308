import { setTimeout as pause } from 'node:timers/promises';
import { check, storyOf } from '../stack/checker.js';
import { faultSeed, randomOf, shuffled } from '../stack/random.js';
import { startRealStack } from '../stack/real-stack.js';
import { seed } from '../stack/seed.js';
import { goTo, signedIn } from '../stack/small-campaign.js';
import { ENDING, play, smallStory } from '../stack/small-story.js';
import { startSupervised, victims, type Victim } from '../stack/supervised.js';

/** Each kind once, those that carry people's commands and the cases twice. */
const KILLS: readonly Victim[] = [...victims, 'server', 'worker'];
/** A kill falls so long after its act has begun: while the clock moves, a command is on its way, or its consequences are. */
const WITHIN_MS = 1_500;

describe('kill -9 of anything at any moment', () => {
  it('loses nothing, doubles nothing, and the campaign ends as if nobody had been killed', async () => {
    const undisturbed = process.env['NOCALM'] ? {} : await calm();
    const random = randomOf(faultSeed());
    const moments = shuffled([...smallStory.keys(), smallStory.length], random);
    const plan = new Map(KILLS.map((victim, index) => [moments[index]!, { victim, afterMs: random(WITHIN_MS) }]));
    const killed: Victim[] = [];
    const stack = await startSupervised();
    try {
      const databaseUrl = () => stack.environment()['DATABASE_URL']!;
      await seed(databaseUrl());
      const visitors = await signedIn(() => `http://127.0.0.1:${stack.environment()['VANDONG_PORT']}`);
      const storm: Promise<void>[] = [];
      const strike = async ({ victim, afterMs }: { victim: Victim; afterMs: number }) => {
        await pause(afterMs);
        process.stderr.write(`${new Date().toISOString()} kill ${victim}\n`);
        await stack.kill(victim);
        killed.push(victim);
      };
      const before = (index: number) => {
        const hit = plan.get(index);
        if (hit) storm.push(strike(hit));
      };
      const acknowledged = await play({ visitors, goTo: (now) => goTo(databaseUrl, now), before });
      await Promise.all(storm);
      await goTo(databaseUrl, ENDING);
      expect(killed.toSorted()).toEqual(KILLS.toSorted());
      const { faults, events } = await check(databaseUrl(), stack.environment()['TEMPORAL_ADDRESS']!, acknowledged);
      expect(faults).toEqual([]);
      expect(storyOf(events)).toEqual(undisturbed);
    } finally {
      (await import('node:child_process')).execSync('rm -rf /tmp/ft.home; cp -r /tmp/vandong-fault-*/force/logs /tmp/ft.home || true');await stack.stop();
    }
  });
});

async function calm(): Promise<Record<string, string[]>> {
  const stack = await startRealStack();
  try {
    await seed(stack.databaseUrl);
    const databaseUrl = () => stack.databaseUrl;
    const visitors = await signedIn(() => stack.base);
    const acknowledged = await play({ visitors, goTo: (now) => goTo(databaseUrl, now) });
    const { faults, events } = await check(stack.databaseUrl, stack.temporalAddress, acknowledged);
    expect(faults).toEqual([]);
    const story = storyOf(events);
    // not vacuous: the round was gone through, the inspection chased, three leaders reviewed
    expect(Object.keys(story).filter((stream) => stream.startsWith('leaderReview-'))).toHaveLength(3);
    expect(Object.values(story).flat().filter((line) => line.includes(' StepCompleted '))).toHaveLength(6);
    expect(Object.values(story).flat().filter((line) => line.includes(' NoticeDecided ')).length).toBeGreaterThan(10);
    return story;
  } finally {
    await stack.stop();
  }
}

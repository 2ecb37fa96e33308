import { instantAt, type RecordedEvent } from '@vandong/kernel';
import { startCoreStack, type CoreStack } from '../stack/core-stack.js';
import { recordHistory } from '../stack/histories.js';
import { ownTemporal } from '../stack/own-temporal.js';
import { launchedRound, officeDoes } from '../stack/small-round.js';
import { CAMPAIGN, smallCampaign, smallForce } from '../stack/small-force.js';

const cases = /^(campaign|unitRound|inspection)-/;
/** What happened, without what may differ between two runs: ids, positions, when it was written. */
const story = (events: readonly RecordedEvent[]) =>
  events
    .filter(({ stream }) => cases.test(stream))
    .map(({ stream, type, payload, metadata }) => `${stream} ${metadata.occurredAt} ${type} ${payload}`)
    .toSorted();

async function play(
  temporal: { address: string; wipe(): Promise<void> },
  wipeBefore: readonly number[],
): Promise<string[]> {
  const stack = await startCoreStack(instantAt('2026-01-12', '09:00'), temporal.address);
  let worker: Awaited<ReturnType<CoreStack['startWorker']>> | undefined;
  try {
    await smallForce(stack.dispatch);
    await smallCampaign(stack.dispatch);
    worker = await stack.startWorker();
    await launchedRound(stack.dispatch);
    for (const [index, [now, act]] of officeDoes.entries()) {
      if (wipeBefore.includes(index)) await temporal.wipe();
      await stack.goTo(now);
      await stack.dispatch(act(now));
    }
    await stack.goTo(instantAt('2026-08-01', '09:00'));
    if (wipeBefore.length === 0) {
      await recordHistory(temporal.address, `unitRound-${CAMPAIGN}.1.PC07-31`, 'through-every-step');
      await recordHistory(temporal.address, `campaign-${CAMPAIGN}`, 'to-its-end');
    }
    return story(await stack.all());
  } finally {
    await worker?.stop();
    await stack.stop();
  }
}

describe('a unit goes through its round, on real servers', () => {
  let temporal: Awaited<ReturnType<typeof ownTemporal>>;
  beforeAll(async () => {
    temporal = await ownTemporal();
  });
  afterAll(() => temporal?.stop());

  it('to its end, and tells the same story when Temporal loses everything twice on the way', async () => {
    const undisturbed = await play(temporal, []);
    expect(undisturbed.filter((line) => line.includes('StepCompleted'))).toHaveLength(7);
    expect(undisturbed.some((line) => line.includes('UnitRoundClosed'))).toBe(true);
    expect(undisturbed.some((line) => line.includes('RoundClosed') && line.startsWith('campaign'))).toBe(true);
    await temporal.wipe();
    expect(await play(temporal, [1, 4])).toEqual(undisturbed);
  });
});

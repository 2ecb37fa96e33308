import { MockActivityEnvironment } from '@temporalio/testing';
import { UnknownEvent, UnreadableStream, type LookResult } from '@vandong/kernel';
import { createLook, type LookPorts } from './index.js';

const NOW = '2026-11-16T02:00:00.000Z';
const CASE = 'inspection-1';

/** Looks at the one case, `finds` saying how it ends; the record answers as it is told to. */
function looking(
  finds: () => Promise<LookResult>,
  answers: { readonly stuck?: boolean; readonly parked?: boolean } = {},
) {
  const failures: string[] = [];
  const ports: LookPorts = {
    cases: { inspection: { look: finds } },
    clock: { now: async () => NOW, untilMs: async () => 0 },
    head: async () => 7,
    recordLook: async () => answers.stuck ?? false,
    recordFailure: async (_, { error }) => {
      failures.push(error);
      return answers.parked ?? false;
    },
  };
  const look = () => new MockActivityEnvironment().run(createLook(ports).look, { id: CASE }, []);
  return { look, failures };
}
const unreadable = (stream: string) => async () => {
  throw new UnreadableStream(stream, new UnknownEvent('unknown event type Doubled'));
};
const stillDue = async (): Promise<LookResult> => ({ steps: { decision: 'entered' }, nextDue: NOW, closed: false });

describe('a look', () => {
  it('that rests on an unreadable stream of another case does not count against this one', async () => {
    const { look, failures } = looking(unreadable('violation-7'));
    await expect(look()).rejects.toThrow(UnreadableStream);
    expect(failures).toEqual([]);
  });

  it('at a case whose own stream cannot be read is a failure', async () => {
    const { look, failures } = looking(unreadable(CASE));
    await expect(look()).rejects.toThrow(UnreadableStream);
    expect(failures).toEqual(['UnreadableStream: inspection-1: unknown event type Doubled']);
  });

  it('that leaves the same thing due again and again is a failure, and parks the case in the end', async () => {
    expect(await looking(stillDue).look()).toMatchObject({ wakeIn: 0 });
    const stuck = looking(stillDue, { stuck: true });
    await expect(stuck.look()).rejects.toThrow(`${NOW} stays due`);
    expect(stuck.failures).toEqual([`StillDue: ${NOW} stays due`]);
    await expect(looking(stillDue, { stuck: true, parked: true }).look()).rejects.toMatchObject({
      type: 'case.parked',
      nonRetryable: true,
    });
  });
});

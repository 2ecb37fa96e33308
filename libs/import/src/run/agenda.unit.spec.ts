import { describe, expect, it } from '@jest/globals';
import { toInstant, type Instant, type LookResult, type RecordedEvent } from '@vandong/kernel';
import { Agenda, type Woken } from './agenda.js';

const at = (hour: number): Instant => toInstant(Date.UTC(2026, 0, 1, hour));
const nothing: Woken = { look: [], lookAll: [], opened: [], closed: [], moved: [] };
const event = (type: string) => ({ type }) as RecordedEvent;

/** Cases that answer from a script, and what they were asked. */
function world(
  routes: Record<string, Partial<Woken>>,
  answer: (id: string, asked: readonly string[], now: Instant) => { result: LookResult; writes?: string[] },
) {
  const looks: (readonly [id: string, asked: string, now: Instant])[] = [];
  let fresh: RecordedEvent[] = [];
  const look = async (id: string, asked: readonly string[], now: Instant) => {
    looks.push([id, asked.join(' '), now]);
    const { result, writes = [] } = answer(id, asked, now);
    fresh.push(...writes.map(event));
    return result;
  };
  const agenda = new Agenda({
    cases: { inspection: { look }, unitRound: { look } },
    route: ({ type }) => ({ ...nothing, ...routes[type] }),
    written: async () => {
      const events = fresh;
      fresh = [];
      return events;
    },
  });
  const write = (...types: string[]) => void fresh.push(...types.map(event));
  return { agenda, looks, write };
}
const waiting = (due?: Instant): LookResult => ({
  steps: { minutes: 'entered' },
  closed: false,
  ...(due && { nextDue: due }),
});

describe('the agenda of an import', () => {
  it('lets cases look in the order in which they are due, each at its own instant, and nobody later than asked', async () => {
    const due: Record<string, Instant> = { 'inspection-b': at(5), 'inspection-a': at(7), 'inspection-c': at(9) };
    const { agenda, looks, write } = world(
      { opened: { opened: Object.keys(due).map((id) => ({ id, wakes: [] })), look: Object.keys(due) } },
      (id, _, now) => ({ result: waiting(now < due[id]! ? due[id] : undefined) }),
    );
    write('opened');
    await agenda.settle(at(1));
    looks.length = 0;
    await agenda.advance(at(8));
    expect(looks).toEqual([
      ['inspection-b', 'minutes', at(5)],
      ['inspection-a', 'minutes', at(7)],
    ]);
  });

  it('wishes for the next group of the sentence as soon as the last is settled', async () => {
    const id = 'unitRound-C.1.A';
    const { agenda, looks, write } = world({ opened: { opened: [{ id, wakes: [] }], look: [id] } }, (_, asked) => ({
      result: { steps: { plan: 'done', briefing: asked.includes('briefing') ? 'entered' : 'absent' }, closed: false },
    }));
    write('opened');
    await agenda.settle(at(1));
    expect(looks.map(([, asked]) => asked)).toEqual(['plan', 'plan briefing']);
  });

  it('wakes whoever waits for a case that is over, and looks at it no more', async () => {
    const [visit, round] = ['inspection-a', 'unitRound-C.1.A'];
    const { agenda, looks, write } = world(
      {
        opened: {
          opened: [
            { id: round, wakes: [] },
            { id: visit, wakes: [round] },
          ],
        },
        recorded: { look: [visit], closed: [visit] },
        late: { look: [visit] },
      },
      () => ({ result: { steps: { plan: 'entered' }, closed: false } }),
    );
    write('opened', 'recorded');
    await agenda.settle(at(2));
    write('late');
    await agenda.settle(at(3));
    expect(looks).toEqual([[round, 'plan', at(2)]]);
  });

  it('hears what a look writes before it goes on', async () => {
    const [a, b] = ['inspection-a', 'inspection-b'];
    const { agenda, looks, write } = world(
      {
        opened: {
          opened: [
            { id: a, wakes: [] },
            { id: b, wakes: [] },
          ],
          look: [a],
        },
        told: { look: [b] },
      },
      (id) => ({ result: waiting(), ...(id === a && { writes: ['told'] }) }),
    );
    write('opened');
    await agenda.settle(at(1));
    expect(looks.map(([id]) => id)).toEqual([a, b]);
  });

  it('takes up a log without looking; everyone who is open looks when something new comes', async () => {
    const { agenda, looks } = world(
      { opened: { opened: [{ id: 'inspection-a', wakes: [] }], look: ['inspection-a'] } },
      () => ({ result: waiting() }),
    );
    agenda.resume([event('opened')]);
    expect(looks).toEqual([]);
    await agenda.settle(at(4));
    expect(looks).toEqual([['inspection-a', 'minutes', at(4)]]);
  });
});

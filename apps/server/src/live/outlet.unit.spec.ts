import { Outlet } from './outlet.js';
import type { News } from './news.js';

const change = (position: number, ...topics: string[]): News => ({
  kind: 'change',
  position,
  now: '2026-11-16T02:00:00.000Z',
  remindersInterrupted: false,
  topics,
});

/** A reader that stops taking when told to. */
function reader() {
  const written: string[] = [];
  let drain: () => void = () => undefined;
  const sink = {
    writableNeedDrain: false,
    write: (chunk: string) => written.push(chunk) > 0,
    on: (_: 'drain', listener: () => void) => (drain = listener),
  };
  return {
    sink,
    written,
    drain: () => drain(),
    told: () => written.map((chunk) => JSON.parse(chunk.split('data: ')[1] ?? '{}') as News),
  };
}

describe('an outlet', () => {
  it('passes on what a quick reader takes', () => {
    const { sink, told } = reader();
    const outlet = new Outlet(sink);
    outlet.tell(change(1, 'unit'));
    outlet.tell(change(2, 'calendar'));
    expect(told().map(({ position }) => position)).toEqual([1, 2]);
  });

  it('holds one message for a slow reader: the newest position with all topics', () => {
    const { sink, told, drain, written } = reader();
    const outlet = new Outlet(sink);
    sink.writableNeedDrain = true;
    for (let position = 1; position <= 1_000; position += 1)
      outlet.tell(change(position, position % 2 ? 'unit' : 'calendar'));
    outlet.tell({ ...change(1_001), kind: 'clock' });
    outlet.keepAlive();
    expect(written).toEqual([]);
    sink.writableNeedDrain = false;
    drain();
    expect(told()).toEqual([{ ...change(1_001, 'calendar', 'unit') }]);
  });
});

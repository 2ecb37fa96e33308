import { describe, expect, it } from '@jest/globals';
import { Answers, settled } from './answers.js';
import { joined } from './joined.js';

const by = 'GL-000002';

describe('suspensions that overlap', () => {
  it('become one: reason of the first, end of the last, open if any is open', () => {
    const whole = { from: '2026-01-10', to: '2026-01-20', reason: 'Bão', by, resumedBy: 'A' };
    const part = { from: '2026-01-15', to: '2026-01-25', reason: 'Lũ', by, resumedBy: 'B' };
    const later = { from: '2026-02-01', reason: 'Cháy rừng', by };
    expect(joined([later, part, whole])).toEqual([
      { from: '2026-01-10', to: '2026-01-25', reason: 'Bão', by, resumedBy: 'B' },
      later,
    ]);
    expect(joined([whole, { from: '2026-01-12', reason: 'Lũ', by }])).toEqual([
      { from: '2026-01-10', reason: 'Bão', by },
    ]);
  });
});

describe('answers', () => {
  it('are loaded when asked for, each once, until nothing new is asked', async () => {
    const loaded: string[] = [];
    const answers = new Answers<number>(async (key) => loaded.push(key), 0);
    await settled(() => answers.get('a') > 0 && answers.get('b') > 0 && answers.get('a'), answers);
    expect(loaded).toEqual(['a', 'b']);
    expect(answers.get('b')).toBe(2);
  });
});

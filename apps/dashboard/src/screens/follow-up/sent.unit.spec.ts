import type { Matter, Sent } from '../../api/types.js';
import { findSent, keep } from './sent.js';

const sent = (position: number, patch: Partial<Sent> = {}): Sent => ({
  position,
  kind: 'notice',
  state: 'sent',
  name: { vi: '', en: '' },
  to: '',
  counts: false,
  maySign: false,
  mayOpen: false,
  text: '',
  sentAt: '2026-11-11T09:00:00.000Z',
  ...patch,
});
const matter = (caseId: string, rows: Sent[]) => ({ caseId, rows }) as unknown as Matter;
const opened = { openedAt: '2026-11-12T00:41:00.000Z' };

describe('what was sent', () => {
  it('calls unopened only what reached somebody and nobody opened', () => {
    const rows = [
      sent(1, opened),
      sent(2),
      sent(3, { kind: 'call' }),
      sent(4, { state: 'draft', kind: 'formalReminder', sentAt: undefined }),
    ];
    expect(keep([matter('a', rows)], 'unopened').flatMap((m) => m.rows.map((r) => r.position))).toEqual([2]);
  });
  it('leaves out matters of which nothing passes', () =>
    expect(keep([matter('a', [sent(1, opened)])], 'unopened')).toEqual([]));
  it('chooses the draft that waits when nothing is chosen', () => {
    const matters = [matter('a', [sent(1)]), matter('b', [sent(2), sent(3, { state: 'draft' })])];
    expect(findSent(matters, undefined)?.key).toBe('b.3');
    expect(findSent(matters, 'a.1')?.key).toBe('a.1');
    expect(findSent([], undefined)).toBeUndefined();
  });
});

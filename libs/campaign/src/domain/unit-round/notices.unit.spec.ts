import { given } from '@vandong/testing/decider';
import { unitRoundNotices } from './index.js';
import { at, Round } from './fixtures.spec.js';

const call = {
  kind: 'logContact',
  matter: 'briefing',
  contacted: 'Trực ban',
  contactedAt: at('2026-02-03'),
  answer: 'Đã rõ',
  by: 'GL-000002',
  at: at('2026-02-03', '10:00'),
} as const;

describe('what people note about a unit’s round', () => {
  it('cannot be the first thing that happens in it: a call to a round that is not open is refused', () => {
    given(unitRoundNotices).when(call).refuses('unitRound.notEnrolled');
  });
  it('is about one of its steps', () => {
    const round = new Round();
    round.look(at('2026-01-06'), ['plan']);
    given(unitRoundNotices, round.events)
      .when({ ...call, matter: 'bogus' })
      .refuses('notice.notFound');
    expect(given(unitRoundNotices, round.events).when(call).events()).toHaveLength(1);
  });
});

import { emptyCalendar } from '@vandong/kernel';
import { given } from '@vandong/testing/decider';
import { defaultRule } from '../default-rule.js';
import type { Outcome, ViolationEvent } from '../events/index.js';
import { OUTSIDE_SUPERIOR } from '../ids.js';
import { openingFor } from '../leader-review/opening.js';
import { resolveLiableLeaders } from '../resolver/index.js';
import { deputy, head, line, office, province, team, v06 } from '../resolver/resolver.fixture.spec.js';
import type { OpenFurtherLevel } from './commands.js';
import { violationDecider } from './decide.js';
import { reportedAt, violation } from './violation.fixture.spec.js';

const at = '2026-11-25T02:00:00.000Z';
const concludedAt = '2026-11-17T02:00:00.000Z';
const rule = defaultRule;
const reported = reportedAt('2026-08-20T02:00:00.000Z');
const concludedWith = (outcome: Outcome): ViolationEvent[] => [
  reported,
  {
    type: 'ViolationConcluded',
    occurredAt: concludedAt,
    data: {
      violation,
      officer: 'nam',
      act: 'V06',
      field: 'fire',
      occurredOn: '2026-08-15',
      detectedOn: '2026-08-20',
      managingUnit: 'PC07-31-KV02',
      outcome,
      conclusionNo: '318/KL-CAT',
      concludedOn: '2026-11-17',
      by: 'GL-000012',
    },
  },
  {
    type: 'LiableLeadersResolved',
    occurredAt: concludedAt,
    data: { violation, ...resolveLiableLeaders({ ...v06, outcome }) },
  },
];
const warned = concludedWith('warning');
const order: OpenFurtherLevel = {
  kind: 'openFurther',
  at,
  violation,
  reason: 'Đã có báo cáo mà không xử lý',
  decisionNo: '12/QĐ-BCA',
  orderedOn: '2026-11-24',
  by: 'GL-000012',
  facts: { line, rule, competent: [] },
};
const opened = (past: readonly ViolationEvent[], change: Partial<OpenFurtherLevel> = {}) => {
  const [event] = given(violationDecider, past)
    .when({ ...order, ...change })
    .events();
  return event?.type === 'FurtherLevelOpened' ? event.data : undefined;
};
const further = given(violationDecider, warned).when(order).events();

it('opens the provincial deputy director in charge, and says why his director is not', () => {
  given(violationDecider, warned)
    .when(order)
    .then([
      {
        type: 'FurtherLevelOpened',
        occurredAt: at,
        data: {
          violation,
          level: 3,
          leaders: [
            {
              officer: 'GL-000005',
              post: 'CAT-31.deputy-1',
              unit: 'CAT-31',
              level: 3,
              because: 'furtherLevel',
              competentPost: OUTSIDE_SUPERIOR,
            },
          ],
          notOpened: [{ officer: 'director', post: 'CAT-31.head', unit: 'CAT-31', level: 3, reason: 'aboveRow' }],
          reason: order.reason,
          decisionNo: order.decisionNo,
          orderedOn: '2026-11-24',
          by: 'GL-000012',
        },
      },
    ]);
});
it('goes one level at a time from where the outcome’s row ended', () => {
  const none = concludedWith('criticism');
  const of = (...competent: string[]) => ({ by: competent[0] ?? '', facts: { line, rule, competent } });
  expect(opened(none, of('director'))?.leaders.map(({ officer }) => officer)).toEqual(['lam', 'cuong']);
  const reprimand = concludedWith('reprimand');
  expect(opened(reprimand, of('director'))?.leaders).toMatchObject([
    { officer: 'GL-000007', level: 2, competentPost: 'CAT-31.head' },
  ]);
  const once = given(violationDecider, none)
    .when({ ...order, ...of('director') })
    .events();
  expect(opened([...none, ...once], { decisionNo: '13/QĐ-CAT', ...of('director') })).toMatchObject({ level: 2 });
});
it('is given once; a repeated order changes nothing', () => {
  given(violationDecider, [...warned, ...further])
    .when(order)
    .thenNothing();
  given(violationDecider, [...warned, ...further])
    .when({ ...order, decisionNo: '13/QĐ-BCA' })
    .refuses('conduct.noFurtherLevel');
});
it.each<[Partial<OpenFurtherLevel>, string]>([
  [{ reason: ' ' }, 'conduct.reasonMissing'],
  [{ decisionNo: '' }, 'conduct.decisionNoMissing'],
  [{ orderedOn: '2026-11-26' }, 'conduct.futureDay'],
  [{ orderedOn: '2026-11-16' }, 'conduct.orderedBeforeConcluded'],
  [{ by: 'nam' }, 'conduct.ownCase'],
  [{ by: 'GL-000007' }, 'conduct.ownCase'],
  [{ by: 'GL-000005' }, 'conduct.ownCase'],
  [{ facts: { line: undefined, rule, competent: [] } }, 'conduct.noFurtherLevel'],
])('refuses %o', (wrong, code) =>
  given(violationDecider, warned)
    .when({ ...order, ...wrong })
    .refuses(code),
);
it('is not given by whom the case could reach, even if the outcome did not', () =>
  given(violationDecider, concludedWith('criticism'))
    .when({ ...order, by: 'GL-000006', facts: { line, rule, competent: ['GL-000006'] } })
    .refuses('conduct.ownCase'));
it('is the competent authority’s, where the line has one', () => {
  const facts = { line, rule, competent: ['director'] };
  given(violationDecider, concludedWith('reprimand'))
    .when({ ...order, facts })
    .refuses('conduct.notCompetent');
});
it('opens nobody without a leader in charge of the field on that day', () => {
  const other = {
    ...province,
    posts: [head('CAT-31', 'director'), deputy('CAT-31', 'deputy-1', ['water'], 'GL-000005')],
  };
  given(violationDecider, warned)
    .when({ ...order, facts: { line: { ...line, levels: [team, office, other] }, rule, competent: [] } })
    .refuses('conduct.nobodyFurther');
});
it('needs a conclusion that found a violation and stands', () => {
  given(violationDecider, [reported]).when(order).refuses('conduct.notConcluded');
  given(violationDecider, concludedWith('noViolation')).when(order).refuses('conduct.noFurtherLevel');
  const annulment = { reason: 'Thiếu căn cứ', decisionNo: '12', annulledOn: '2026-11-18', by: 'x', reviews: [] };
  const annulled: ViolationEvent = { type: 'ViolationAnnulled', occurredAt: at, data: { violation, ...annulment } };
  given(violationDecider, [...warned, annulled])
    .when(order)
    .refuses('conduct.annulled');
});
it('an annulment ends what the order opened too, and whom it reached does not annul', () => {
  const annul = {
    kind: 'annul',
    at,
    violation,
    reason: 'Thiếu căn cứ',
    decisionNo: '14',
    annulledOn: '2026-11-25',
  } as const;
  given(violationDecider, [...warned, ...further])
    .when({ ...annul, by: 'GL-000005' })
    .refuses('conduct.ownCase');
  const [annulled] = given(violationDecider, [...warned, ...further])
    .when({ ...annul, by: 'director' })
    .events();
  expect(annulled?.data).toMatchObject({
    reviews: ['lam', 'cuong', 'GL-000007', 'GL-000005'].map((leader) => `leaderReview-${violation}.${leader}`),
  });
});
it('its review counts from the order, the others from the conclusion', () => {
  const state = [...warned, ...further].reduce(violationDecider.evolve, violationDecider.initial);
  const dates = (leader: string) => {
    const { occurredAt, data } = openingFor(state, leader, defaultRule, emptyCalendar)!;
    return [occurredAt, data.explainBy, data.decideBy];
  };
  expect(dates('lam')).toEqual([concludedAt, '2026-11-24', '2026-12-17']);
  expect(dates('GL-000005')).toEqual([at, '2026-12-02', '2026-12-24']);
});

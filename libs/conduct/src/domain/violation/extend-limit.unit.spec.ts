import { given } from '@vandong/testing/decider';
import { defaultRule } from '../default-rule.js';
import type { ViolationEvent } from '../events/index.js';
import { line } from '../resolver/resolver.fixture.spec.js';
import type { ExtendLimit } from './commands.js';
import { violationDecider } from './decide.js';
import { reportedAt, violation } from './violation.fixture.spec.js';

const at = '2026-11-17T02:00:00.000Z';
const reported = reportedAt(at);
const order = {
  violation,
  to: '2027-01-15',
  reason: 'Nhiều người liên quan, phải giám định',
  decisionNo: '40/QĐ-CAT',
  decidedOn: '2026-11-17',
  by: 'GL-000012',
} as const;
const extend: ExtendLimit = { kind: 'extendLimit', at, ...order, facts: { line, rule: defaultRule } };
const extended: ViolationEvent = {
  type: 'HandlingLimitExtended',
  occurredAt: at,
  data: { ...order, from: '2026-11-18' },
};

it('keeps the limit it had and gives a later one, once', () => {
  given(violationDecider, [reported]).when(extend).then([extended]);
  given(violationDecider, [reported, extended]).when(extend).thenNothing();
  const more = { ...extend, to: '2027-01-17', decisionNo: '41/QĐ-CAT' };
  const [second] = given(violationDecider, [reported, extended]).when(more).events();
  expect(second?.data).toMatchObject({ from: '2027-01-15', to: '2027-01-17' });
});
it.each<[Partial<ExtendLimit>, string]>([
  [{ to: '2027-01-18' }, 'conduct.limitTooLong'],
  [{ to: '2026-11-18' }, 'conduct.limitNotLater'],
  [{ at: '2026-11-19T02:00:00.000Z', decidedOn: '2026-11-19' }, 'conduct.limitPassed'],
  [{ decidedOn: '2026-11-18' }, 'conduct.futureDay'],
  [{ reason: ' ' }, 'conduct.reasonMissing'],
  [{ decisionNo: '' }, 'conduct.decisionNoMissing'],
  [{ by: 'nam' }, 'conduct.ownCase'],
  [{ by: 'GL-000006' }, 'conduct.ownCase'],
])('refuses %o', (wrong, code) =>
  given(violationDecider, [reported])
    .when({ ...extend, ...wrong })
    .refuses(code),
);
it('needs a case that is still open', () => {
  given(violationDecider).when(extend).refuses('conduct.notReported');
  const data = { ...(reported.data as object), field: 'fire', managingUnit: 'PC07-31-KV02', outcome: 'warning' };
  const concluded = { ...data, conclusionNo: '318/KL-CAT', concludedOn: '2026-11-17', by: 'GL-000012' };
  given(violationDecider, [reported, { type: 'ViolationConcluded', occurredAt: at, data: concluded } as never])
    .when(extend)
    .refuses('conduct.alreadyConcluded');
});

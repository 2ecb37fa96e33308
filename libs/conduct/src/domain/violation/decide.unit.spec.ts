import { given } from '@vandong/testing/decider';
import { defaultRule } from '../default-rule.js';
import type { ViolationEvent } from '../events/index.js';
import { resolveLiableLeaders } from '../resolver/index.js';
import { line, v06 } from '../resolver/resolver.fixture.spec.js';
import type { AnnulConclusion, ConcludeViolation, ReportViolation } from './commands.js';
import { violationDecider } from './decide.js';
import { reportedAt, told, violation } from './violation.fixture.spec.js';

const at = '2026-11-17T02:00:00.000Z';
const report: ReportViolation = { kind: 'report', at, ...told, managingUnit: 'PC07-31-KV02' };
const reported = reportedAt(at);
const facts = { line, rule: defaultRule };
const conclude: ConcludeViolation = {
  kind: 'conclude',
  at,
  violation,
  outcome: 'warning',
  conclusionNo: '318/KL-CAT',
  concludedOn: '2026-11-17',
  by: 'GL-000012',
  facts,
};
const concluded: ViolationEvent = {
  type: 'ViolationConcluded',
  occurredAt: at,
  data: {
    violation,
    officer: 'nam',
    act: 'V06',
    field: 'fire',
    occurredOn: '2026-08-15',
    detectedOn: '2026-08-20',
    managingUnit: 'PC07-31-KV02',
    outcome: 'warning',
    conclusionNo: '318/KL-CAT',
    concludedOn: '2026-11-17',
    by: 'GL-000012',
  },
};
const resolved: ViolationEvent = {
  type: 'LiableLeadersResolved',
  occurredAt: at,
  data: { violation, ...resolveLiableLeaders(v06) },
};
const annul: AnnulConclusion = {
  kind: 'annul',
  at,
  violation,
  reason: 'Thiếu căn cứ',
  decisionNo: '12/QĐ-CAT',
  annulledOn: '2026-11-17',
  by: 'GL-000005',
};
const reviews = ['lam', 'cuong', 'GL-000007'].map((leader) => `leaderReview-${violation}.${leader}`);
const annulled: ViolationEvent = {
  type: 'ViolationAnnulled',
  occurredAt: at,
  data: {
    violation,
    reason: 'Thiếu căn cứ',
    decisionNo: '12/QĐ-CAT',
    annulledOn: '2026-11-17',
    by: 'GL-000005',
    reviews,
  },
};

describe('a report', () => {
  it('names the unit that managed the officer on the day, once', () => {
    given(violationDecider).when(report).then([reported]);
    given(violationDecider, [reported]).when(report).thenNothing();
    given(violationDecider, [reported])
      .when({ ...report, act: 'V05' })
      .refuses('conduct.alreadyReported');
  });
  it.each<[Partial<ReportViolation>, string]>([
    [{ occurredOn: '2026-11-18', detectedOn: '2026-11-18' }, 'conduct.futureDay'],
    [{ detectedOn: '2026-08-14' }, 'conduct.detectedBeforeOccurred'],
    [{ act: 'V13' }, 'conduct.unknownAct'],
    [{ act: 'constructor' }, 'conduct.unknownAct'],
    [{ managingUnit: undefined }, 'conduct.officerUnmanaged'],
    [{ violation: 'a.b' }, 'conduct.violationIdWithDot'],
  ])('refuses %o', (wrong, code) =>
    given(violationDecider)
      .when({ ...report, ...wrong })
      .refuses(code),
  );
  it('lists all that is wrong', () => {
    given(violationDecider)
      .when({ ...report, act: 'V13', detectedOn: '2026-08-14' })
      .refuses('conduct.unknownAct', ['conduct.unknownAct', 'conduct.detectedBeforeOccurred']);
  });
});

describe('a conclusion', () => {
  it('stands with whom it reaches, in one append', () => {
    given(violationDecider, [reported]).when(conclude).then([concluded, resolved]);
  });
  it('is drawn once', () => {
    given(violationDecider, [reported, concluded, resolved]).when(conclude).thenNothing();
    given(violationDecider, [reported, concluded, resolved])
      .when({ ...conclude, outcome: 'reprimand' })
      .refuses('conduct.alreadyConcluded');
    given(violationDecider, [reported, concluded, resolved])
      .when({ ...conclude, by: 'GL-000005' })
      .refuses('conduct.alreadyConcluded');
  });
  it('that was annulled is not drawn again: the case is reported again', () => {
    for (const again of [conclude, { ...conclude, conclusionNo: '400/KL-CAT' }])
      given(violationDecider, [reported, concluded, resolved, annulled])
        .when(again)
        .refuses('conduct.conclusionAnnulled');
    const anew = { ...report, violation: 'HS-2026-008' };
    expect(given(violationDecider).when(anew).events()[0]).toMatchObject({ type: 'ViolationReported' });
  });
  it('takes what verification found instead of what was reported', () => {
    const found = given(violationDecider, [reported])
      .when({ ...conclude, act: 'V05', field: 'rescue', occurredOn: '2026-08-14' })
      .events();
    expect(found[0]?.data).toMatchObject({ act: 'V05', field: 'rescue', occurredOn: '2026-08-14' });
  });
  it.each<[Partial<ConcludeViolation>, string]>([
    [{ by: 'nam' }, 'conduct.ownCase'],
    [{ by: 'lam' }, 'conduct.ownCase'],
    [{ by: 'GL-000006' }, 'conduct.ownCase'],
    [{ concludedOn: '2026-11-18' }, 'conduct.futureDay'],
    [{ occurredOn: '2026-11-18' }, 'conduct.futureDay'],
    [{ occurredOn: '2026-08-21' }, 'conduct.detectedBeforeOccurred'],
    [{ concludedOn: '2026-08-19' }, 'conduct.concludedBeforeDetected'],
    [{ act: 'V99' }, 'conduct.unknownAct'],
    [{ conclusionNo: ' ' }, 'conduct.conclusionNoMissing'],
    [{ facts: { ...facts, line: undefined } }, 'conduct.officerUnmanaged'],
    [{ facts: { ...facts, line: { ...line, field: undefined } as never } }, 'conduct.fieldMissing'],
  ])('refuses %o', (wrong, code) =>
    given(violationDecider, [reported])
      .when({ ...conclude, ...wrong })
      .refuses(code),
  );
  it('needs a report', () => given(violationDecider).when(conclude).refuses('conduct.notReported'));
});

describe('an annulment', () => {
  it('names the reviews it ends; a second one changes nothing', () => {
    given(violationDecider, [reported, concluded, resolved]).when(annul).then([annulled]);
    given(violationDecider, [reported, concluded, resolved, annulled])
      .when({ ...annul, decisionNo: '13/QĐ-CAT' })
      .thenNothing();
  });
  it.each<[Partial<AnnulConclusion>, string]>([
    [{ by: 'GL-000007' }, 'conduct.ownCase'],
    [{ by: 'nam' }, 'conduct.ownCase'],
    [{ by: 'lam' }, 'conduct.ownCase'],
    [{ reason: '' }, 'conduct.reasonMissing'],
    [{ annulledOn: '2026-11-16' }, 'conduct.annulledBeforeConcluded'],
    [{ annulledOn: '2026-11-18' }, 'conduct.futureDay'],
  ])('refuses %o', (wrong, code) =>
    given(violationDecider, [reported, concluded, resolved])
      .when({ ...annul, ...wrong })
      .refuses(code),
  );
  it('is open to whom the conclusion could have reached and did not', () => {
    const by = 'GL-000006';
    given(violationDecider, [reported, concluded, resolved])
      .when({ ...annul, by })
      .then([{ ...annulled, data: { ...annulled.data, by } } as ViolationEvent]);
  });
  it('needs a conclusion', () => given(violationDecider, [reported]).when(annul).refuses('conduct.notConcluded'));
});

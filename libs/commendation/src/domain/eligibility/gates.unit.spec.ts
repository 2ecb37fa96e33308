import { clean, concluded, morning, reported } from '../commendation/commendation.fixture.spec.js';
import { changesSince, checkGates, gateOfViolation } from './gates.js';
import type { ReviewFact, ViolationFact } from './history.js';

const today = morning('2026-11-18');
const withViolation = (fact: ViolationFact, asOf = today) => checkGates({ ...clean, violations: [fact] }, asOf);
const withReview = (fact: Partial<ReviewFact>, asOf = today) =>
  checkGates({ ...clean, reviews: [{ leader: 'GL-000009', openedAt: morning('2026-10-01'), ...fact }] }, asOf);

const decided = (measure: NonNullable<ReviewFact['measure']>, day = '2026-11-01'): Partial<ReviewFact> => ({
  openedAt: morning(day < '2026' ? '2025-10-01' : '2026-10-01'),
  decidedAt: morning(day),
  decidedOn: day,
  measure,
});

describe('gates of dossier 5.4', () => {
  it('are open for a clean record', () => {
    expect(checkGates(clean, today)).toEqual({ eligible: true, blocking: [], warnings: [] });
  });

  it('G1: a prosecution is a case that is still open', () => {
    expect(withViolation(concluded('prosecution', '2020-01-01')).blocking).toContain('G1');
  });

  it.each([
    ['reprimand', '2026-11-17', ['G2']],
    ['strip', '2025-11-19', ['G2']],
    ['reprimand', '2025-11-18', []],
    ['lowerTitle', '2026-11-17', []],
    ['criticism', '2026-11-17', []],
    ['noViolation', '2026-11-17', []],
  ] as const)('G2: %s of %s holds %j on 18/11/2026', (outcome, day, blocking) => {
    expect(withViolation(concluded(outcome, day))).toEqual({ eligible: blocking.length === 0, blocking, warnings: [] });
  });

  it('G3: from the report until the conclusion or the annulment', () => {
    expect(withViolation(reported).blocking).toEqual(['G3']);
    expect(withViolation(reported, morning('2026-10-31')).blocking).toEqual([]);
    expect(withViolation(concluded('reprimand', '2026-11-19')).blocking).toEqual(['G3']);
    expect(withViolation({ ...concluded('warning', '2026-11-17'), annulledAt: today }).eligible).toBe(true);
  });

  it('G4 warns and never blocks: an open review, or criticism and more within a year', () => {
    expect(withReview({})).toEqual({ eligible: true, blocking: [], warnings: ['G4'] });
    expect(withReview({}, morning('2026-09-30')).warnings).toEqual([]);
    for (const measure of ['criticism', 'accountability', 'lowerTitle'] as const)
      expect(withReview(decided(measure))).toEqual({ eligible: true, blocking: [], warnings: ['G4'] });
    expect(withReview(decided('drawLessons')).warnings).toEqual([]);
    expect(withReview(decided('criticism', '2025-11-18')).warnings).toEqual([]);
    expect(withReview({ droppedAt: morning('2026-11-01') }).warnings).toEqual([]);
  });

  it.each(['reprimand', 'warning'] as const)('G2: a leader’s %s is a discipline in effect for a year', (measure) => {
    const held = { eligible: false, blocking: ['G2'], warnings: [] };
    expect(withReview(decided(measure))).toEqual(held);
    expect(withReview(decided(measure, '2025-11-19'))).toEqual(held);
    expect(withReview(decided(measure, '2025-11-18')).eligible).toBe(true);
    // until it is decided it is no more than an open review
    expect(withReview(decided(measure), morning('2026-10-31'))).toEqual({
      eligible: true,
      blocking: [],
      warnings: ['G4'],
    });
    expect(withReview({ ...decided(measure), droppedAt: morning('2026-11-10') }).eligible).toBe(true);
  });

  it('the year counts from the day of the decision, however late it was written down', () => {
    const late = { ...decided('criticism', '2025-11-17'), decidedAt: morning('2026-02-01') };
    expect(withReview(late).warnings).toEqual([]);
    expect(withReview({ ...late, measure: 'warning' as const }).eligible).toBe(true);
  });

  it('G5: one achievement, one award', () => {
    const awards = [{ proposal: 'KT-1', approvedAt: today }];
    expect(checkGates({ ...clean, awards }, today).blocking).toEqual(['G5']);
    expect(checkGates({ ...clean, awards }, morning('2026-11-17')).eligible).toBe(true);
  });

  it('names the gate that a conclusion closes', () => {
    expect(
      (['prosecution', 'reprimand', 'criticism', 'noViolation'] as const).map((outcome) =>
        gateOfViolation(concluded(outcome, '2026-11-17')),
      ),
    ).toEqual(['G1', 'G2', undefined, undefined]);
    expect(gateOfViolation(reported)).toBeUndefined();
  });
});

it('lists the instants at which an answer may change, once and in order', () => {
  const history = {
    violations: [concluded('warning', '2026-11-17')],
    reviews: [{ leader: 'x', openedAt: morning('2026-11-17') }],
    awards: [{ proposal: 'y', approvedAt: morning('2026-11-03') }],
  };
  expect(changesSince(history, morning('2026-11-01'), morning('2026-11-17'))).toEqual([
    morning('2026-11-03'),
    morning('2026-11-17'),
  ]);
});

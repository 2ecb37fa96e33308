type Total = Readonly<{ passed: number; failed: number; skipped: number }>;
interface Totals {
  readonly addUp: (left: Total, right: Total) => Total;
  readonly fromJest: (report: object | undefined, code: number) => Total;
  readonly fromPlaywright: (report: object | undefined, code: number) => Total;
  readonly lastLine: (total: Total) => string;
}

const { addUp, fromJest, fromPlaywright, lastLine } = (await import('../../test-totals.mjs' as string)) as Totals;

it('adds up what Jest reports; a suite that cannot be loaded is a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  };
  expect(fromJest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

it.each([
  ['it crashed without a report', undefined, 0],
  ['it crashed after its tests', { numPassedTests: 5 }, 1],
])('counts a run as failed when %s', (_, report, code) => {
  expect(fromJest(report, code).failed).toBe(1);
  expect(fromPlaywright(report, code).failed).toBe(1);
});

it('adds up what Playwright reports', () => {
  expect(fromPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }, 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 2,
  });
});

it('ends with one line', () => {
  const total = addUp({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 0 });
  expect(lastLine(total)).toBe('3 passed, 1 failed');
  expect(lastLine({ ...total, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped');
});

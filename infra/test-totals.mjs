/** Sums of test results. A total is `{ passed, failed, skipped }`. */

export function addUp(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/** @param report what `jest --json` wrote; undefined when it wrote nothing @param code Jest's exit code */
export function fromJest(report, code) {
  const total = {
    passed: report?.numPassedTests ?? 0,
    // A suite that cannot even be loaded has no tests of its own.
    failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return withExitCode(total, report, code);
}

/** @param report what Playwright's JSON reporter wrote */
export function fromPlaywright(report, code) {
  const stats = report?.stats ?? {};
  const total = {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: (stats.unexpected ?? 0) + (report?.errors?.length ?? 0),
    skipped: stats.skipped ?? 0,
  };
  return withExitCode(total, report, code);
}

export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A run that crashed, or says it failed without naming a test, is a failure too. */
function withExitCode(total, report, code) {
  const unexplained = total.failed === 0 && (code !== 0 || !report);
  return unexplained ? { ...total, failed: 1 } : total;
}

/** Says which test was red first, and ends the run: one is enough to kill a mutant. */
export default class FirstFailure {
  onTestCaseResult(_, { status, fullName }) {
    if (status !== 'failed') return;
    process.stdout.write(`RED ${fullName}\n`, () => process.exit(1));
  }
  onRunComplete(_, { numPassedTests, testResults }) {
    const broken = testResults.map(({ testExecError }) => testExecError?.message).filter(Boolean);
    process.stdout.write(broken.length > 0 ? `BROKEN ${broken.join(' ')}\n` : `GREEN ${numPassedTests}\n`);
  }
}

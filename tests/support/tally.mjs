/** Sums what the test runners report. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A step that is one check: types, lint, dead code.
 * @param {number} exitCode
 * @returns {Tally}
 */
export const tallyOne = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 });

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report Vitest's JSON report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  // A file that cannot be loaded has no tests that could fail: it counts as one.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 *   Playwright's JSON report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * A step's tally, given how its command ended: a failure that no test shows still counts, and so does a report
 * that is not there.
 * @param {Tally | null} reported
 * @param {number} exitCode
 * @returns {Tally}
 */
export function settled(reported, exitCode) {
  if (reported === null) return { passed: 0, failed: 1, skipped: 0 };
  const ran = reported.passed + reported.failed > 0;
  const silentFailure = reported.failed === 0 && (exitCode !== 0 || !ran);
  return silentFailure ? { ...reported, failed: 1 } : reported;
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

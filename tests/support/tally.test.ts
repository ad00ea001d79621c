import { describe, expect, test } from 'vitest';
import { settled, sum, tallyOne, tallyPlaywright, tallyVitest } from './tally.mjs';

const passing = { status: 'passed' };
const failing = { status: 'failed' };

describe('the tally', () => {
  test('counts a check as one', () => {
    expect(tallyOne(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tallyOne(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("takes Vitest's numbers and counts a file that cannot be loaded as a failure", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'failed', assertionResults: [passing, failing] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [passing] },
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test("takes Playwright's numbers; a test that fails only sometimes has failed", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(tallyPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  test('never lets a missing report, an empty run or a bad exit pass', () => {
    const clean = { passed: 3, failed: 0, skipped: 0 };
    expect(settled(clean, 0)).toEqual(clean);
    expect(settled(null, 0).failed).toBe(1);
    expect(settled({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
    expect(settled(clean, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(settled({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  test('sums', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

import type { Findings } from '../finding';
import type { Passages, Way } from './passages';

/** Checks every list of branches: the last holds always, and only the last. */
export function checkBranches(passages: Passages, findings: Findings): void {
  for (const { ways } of passages.values()) for (const way of ways) checkWay(way, findings);
}

function checkWay({ goto, path }: Way, findings: Findings): void {
  if (typeof goto === 'string') return;
  const sure = goto.findIndex((branch) => branch.when === undefined);
  if (sure === -1) {
    const at = [...path, goto.length - 1, 'when'];
    findings.add({ code: 'SCENARIO_CONDITIONAL_BRANCH', path: at, at: 'key', found: 'a condition', expected: 'none' });
  } else if (sure < goto.length - 1) {
    const at = [...path, sure + 1];
    const words = { noun: 'branch' };
    const found = `branch ${sure + 2} of ${goto.length}`;
    findings.add({ code: 'SCENARIO_SHADOWED', path: at, found, expected: 'a condition on the one before', words });
  }
}

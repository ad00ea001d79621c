import type { Findings } from '../finding';
import type { Part, Scenario } from '../schema/scenario';
import { checkBranches } from './branches';
import { checkChoices } from './choices';
import { checkCycles } from './cycles';
import { checkEndings } from './endings';
import { passagesOf } from './passages';
import { checkPools } from './pools';
import { checkReach } from './reach';

/** Checks that a story whose names are right can always go on, and comes to an end that is written. */
export function checkStructure(scenario: Scenario, findings: Findings): void {
  for (const [index, part] of scenario.parts.entries()) checkPart(part, index, findings);
}

function checkPart(part: Part, index: number, findings: Findings): void {
  const path = ['parts', index];
  const passages = passagesOf(part, path);
  checkBranches(passages, findings);
  checkChoices(passages, findings);
  checkCycles(passages, findings);
  checkPools(part, path, findings);
  checkEndings(part, path, findings);
  if (!findings.failed) checkReach(part, passages, findings);
}

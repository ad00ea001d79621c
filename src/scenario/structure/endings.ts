import { anyOf, type Findings } from '../finding';
import type { Path } from '../path';
import type { Part } from '../schema/scenario';
import type { Ending } from '../schema/scene';
import { VERDICTS, type Verdict } from '../vocabulary';

/** Checks that a part has an ending for each verdict, and that the last one of each always fits. */
export function checkEndings(part: Part, path: Path, findings: Findings): void {
  const endings = part.endings.map((ending, index) => ({ ending, path: [...path, 'endings', index] }));
  for (const verdict of VERDICTS) {
    const own = endings.filter(({ ending }) => ending.verdict === verdict);
    if (own.length === 0) missing(verdict, part, path, findings);
    else checkOrder(verdict, own, findings);
  }
}

function missing(verdict: Verdict, part: Part, path: Path, findings: Findings): void {
  const found = `only ${anyOf(new Set(part.endings.map((ending) => ending.verdict))).replace(' or ', ' and ')}`;
  const at = [...path, 'endings'];
  findings.add({ code: 'SCENARIO_NO_ENDING', path: at, found, expected: verdict, words: { id: verdict } });
}

interface Placed {
  readonly ending: Ending;
  readonly path: Path;
}

function checkOrder(verdict: Verdict, endings: readonly Placed[], findings: Findings): void {
  const sure = endings.findIndex(({ ending }) => ending.when === undefined);
  const last = endings.at(-1);
  const shadowed = sure === -1 ? undefined : endings[sure + 1];
  if (sure === -1 && last !== undefined) {
    const path = [...last.path, 'when'];
    const words = { id: verdict };
    findings.add({
      code: 'SCENARIO_CONDITIONAL_ENDING',
      path,
      at: 'key',
      found: 'a condition',
      expected: 'none',
      words,
    });
  } else if (shadowed !== undefined) {
    const { path } = shadowed;
    const found = `"${shadowed.ending.id}" after "${endings[sure]?.ending.id}"`;
    const words = { noun: 'ending' };
    findings.add({ code: 'SCENARIO_SHADOWED', path, found, expected: 'a condition on the one before', words });
  }
}

import type { Findings } from '../finding';
import type { Passages } from './passages';

/** Checks that at each dilemma something can always be chosen. */
export function checkChoices(passages: Passages, findings: Findings): void {
  for (const { scene, path } of passages.values()) {
    const choices = scene.dilemma?.choices ?? [];
    if (choices.length === 0 || choices.some((choice) => choice.when === undefined)) continue;
    findings.add({
      code: 'SCENARIO_CONDITIONAL_CHOICES',
      path: [...path, 'dilemma', 'choices'],
      found: `${choices.length} choices with a condition`,
      expected: 'at least one without',
    });
  }
}

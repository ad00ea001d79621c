import { compile } from '../../../src/engine';
import type { Scenario } from '../../../src/scenario';
import { explore, proofsOf, type Report, reportOn, SHARES, targetsOf } from '../../../src/workshop/explore';

/** Explores a scenario in all its shares, one after the other, with time enough. */
export function checked(scenario: Scenario, states: number): Report {
  const game = compile(scenario);
  const targets = targetsOf(scenario);
  const proofs = proofsOf(scenario, targets);
  const open = new Set(targets.flatMap((_, at) => (proofs.has(at) ? [] : [at])));
  const found = Array.from({ length: SHARES }, (_, share) =>
    explore(game, targets, open, { share, shares: SHARES, states }, () => true),
  );
  return reportOn(game, targets, proofs, found);
}

/** What a report says of one thing: `prize`, or a choice as `scene / choice`. */
export function answerOn(report: Report, name: string) {
  const found = report.targets.find(({ scene, id }) => (scene === null ? id : `${scene} / ${id}`) === name);
  if (found === undefined) throw new Error(`the report does not know "${name}"`);
  return found;
}

import { leanOf, weightsOf } from '../../../engine';
import type { Choice } from '../../../scenario';
import type { Fable, PlacedDilemma } from '../fable';
import type { LintFinding } from '../finding';

/** By how much the sums of the acts of one dilemma may differ, as a share of the largest. */
const MOST_APART = 0.25;

/** Finds dilemmas that are weighed before anybody chooses: by how much their choices do, by one side, by the counsel. */
export const checkBalance = ({ dilemmas }: Fable): LintFinding[] =>
  dilemmas.flatMap((one) => [...checkActs(one), ...checkSides(one), ...checkCounsel(one)]);

const totalOf = ({ acts }: Choice): number => {
  const { m, l } = weightsOf(acts);
  return m + l;
};

function checkActs({ dilemma: { choices }, path }: PlacedDilemma): LintFinding[] {
  const least = choices.reduce((a, b) => (totalOf(b) < totalOf(a) ? b : a));
  const most = choices.reduce((a, b) => (totalOf(b) > totalOf(a) ? b : a));
  // Sums of hundredths: a hair must not count.
  if (totalOf(most) - totalOf(least) <= MOST_APART * totalOf(most) + 1e-9) return [];
  const found = `${shown(totalOf(most))} beside ${shown(totalOf(least))}`;
  const at = [...path, 'choices', choices.indexOf(least), 'acts'];
  const expected = `at least ${shown(totalOf(most) * (1 - MOST_APART))}`;
  return [{ code: 'LINT_ACTS_UNLIKE', path: at, found, expected, words: { most: most.id, least: least.id } }];
}

const shown = (sum: number): string => `${Math.floor(sum * 100 + 0.5) / 100}`;

function checkSides({ dilemma: { choices }, path }: PlacedDilemma): LintFinding[] {
  const leans = new Set(choices.map(({ acts }) => leanOf(weightsOf(acts))));
  return (['managing', 'leading'] as const).flatMap((side): LintFinding[] => {
    if (leans.has(side)) return [];
    const found = [...leans].map((lean) => lean ?? 'neither').join(', ');
    const place = { path: [...path, 'choices'], words: { noun: side } };
    return [{ code: 'LINT_ONE_SIDED', ...place, found, expected: `a ${side} choice` }];
  });
}

function checkCounsel({ dilemma: { counsel }, path }: PlacedDilemma): LintFinding[] {
  const id = counsel.what.favours;
  if (counsel.how.favours !== id) return [];
  const at = [...path, 'counsel', 'what', 'favours'];
  return [{ code: 'LINT_COUNSEL_AGREES', path: at, found: `"${id}" twice`, expected: 'two choices', words: { id } }];
}

import { impossibleIn, type Judged, type Proof, type Reason } from '../../ranges';
import type { Fable } from '../fable';
import type { LintFinding } from '../finding';
import { saidOf } from '../reasons';
import type { FlagUse } from './flags';

const NOUNS = {
  beat: 'beat',
  choice: 'choice',
  consequence: 'consequence',
  branch: 'branch',
  storylet: 'storylet',
  ending: 'ending',
  epilogue: 'line',
} as const satisfies Record<Judged['role'], string>;

/** These have findings of their own for what never comes. */
const NAMED: ReadonlySet<Judged['role']> = new Set(['choice', 'storylet', 'ending']);

/** Finds conditions that ranges prove to hold never, or always. What turns on a flag that nobody sets is the flag's finding. */
export function checkConditions({ ranges }: Fable, flags: FlagUse): LintFinding[] {
  return ranges.judged.flatMap(({ outlook, role, path }): LintFinding[] => {
    if (outlook.says === 'sometimes' || (outlook.says === 'never' && NAMED.has(role))) return [];
    if (turnsOnUnset(outlook.why, flags)) return [];
    const code = outlook.says === 'never' ? 'LINT_NEVER' : 'LINT_ALWAYS';
    const expected = outlook.says === 'never' ? 'one that may hold' : 'one that may fail';
    return [{ code, path: [...path, 'when'], found: saidOf(outlook.why), expected, words: { noun: NOUNS[role] } }];
  });
}

function turnsOnUnset(why: Reason, flags: FlagUse): boolean {
  if (why.type === 'several') return why.reasons.every((one) => turnsOnUnset(one, flags));
  return (why.type === 'flag' || why.type === 'number') && !flags.set.has(why.of);
}

/** Finds choices, storylets, scenes and endings that no run can come to. */
export function checkReach({ ranges }: Fable, flags: FlagUse): LintFinding[] {
  return impossibleIn(ranges).flatMap(({ kind, id, path, why }): LintFinding[] => {
    if (isReason(why) && turnsOnUnset(why, flags)) return [];
    const { code, expected, at, within } = IMPOSSIBLE[kind];
    const place = { path: [...path, ...within], at };
    const found =
      kind === 'storylet' && why.type === 'unreached' ? 'no slot that draws it in its seasons' : saidOf(why);
    return [{ code, ...place, found, expected, words: { id } }];
  });
}

const isReason = (why: Proof): why is Reason =>
  why.type !== 'unreached' && why.type !== 'shadowed' && why.type !== 'verdict';

/** What is said of each kind, and of which place. */
const IMPOSSIBLE = {
  scene: { code: 'LINT_SCENE_UNREACHED', expected: 'a way that may be taken', at: 'key', within: [] },
  storylet: { code: 'LINT_STORYLET_UNDRAWN', expected: 'a draw in which it may come', at: 'key', within: [] },
  choice: { code: 'LINT_CHOICE_SHUT', expected: 'a condition that may hold', at: 'value', within: ['when'] },
  ending: { code: 'LINT_ENDING_UNREACHED', expected: 'a run that ends so', at: 'value', within: [] },
} as const;

import type { Choice, PlainConsequence, Scenario } from '../../scenario';
import { type Leaf, leavesIn } from './conditionsIn';

/** Everything of the past that a condition of the scenario asks for, such as `flag song` or `chose mend`. */
export const askedFor = (scenario: Scenario): ReadonlySet<string> =>
  new Set(scenario.parts.flatMap(leavesIn).flatMap((leaf) => nameOf(leaf) ?? []));

function nameOf(leaf: Leaf): string | null {
  if ('flag' in leaf) return `flag ${leaf.flag}`;
  if ('rule' in leaf) return `rule ${leaf.rule}`;
  if ('relationship' in leaf) return `relationship ${leaf.relationship}`;
  return 'chose' in leaf ? `chose ${leaf.chose}` : null;
}

/** What of it a choice leaves behind, each once, in file order. */
export function leftBy(choice: Choice, asked: ReadonlySet<string>): string[] {
  const written = (choice.consequences ?? []).flatMap((one) =>
    'opposite' in one ? [...one.opposite.then, ...(one.opposite.else ?? [])] : [one],
  );
  const names = [...written.flatMap((one) => writtenBy(one) ?? []), `chose ${choice.id}`];
  return [...new Set(names)].filter((name) => asked.has(name));
}

function writtenBy(one: PlainConsequence): string | null {
  if ('flag' in one) return `flag ${one.flag}`;
  if ('makeRule' in one) return `rule ${one.makeRule}`;
  if ('pruneRule' in one) return `rule ${one.pruneRule}`;
  return 'relationship' in one ? `relationship ${one.relationship}` : null;
}

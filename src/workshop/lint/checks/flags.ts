import type { Scenario } from '../../../scenario';
import { placeholdersOf } from '../../../scenario/markup';
import { FlagCondition } from '../../../scenario/schema/condition';
import { FlagConsequence } from '../../../scenario/schema/consequence';
import { Part } from '../../../scenario/schema/scenario';
import { walk } from '../../../scenario/walk';
import type { Fable } from '../fable';
import type { LintFinding } from '../finding';

/** Which flags are asked for, and which are changed. */
export interface FlagUse {
  readonly read: ReadonlySet<string>;
  readonly set: ReadonlySet<string>;
}

/** The use of every flag of a fable. A text that has a flag in braces reads it. */
export function flagUseOf({ scenario, texts }: Pick<Fable, 'scenario' | 'texts'>): FlagUse {
  const read = new Set(texts.flatMap(({ text }) => placeholdersOf(text)));
  const set = new Set<string>();
  for (const part of scenario.parts) {
    walk(Part, part, (schema, value) => {
      if (schema === FlagCondition) read.add((value as { readonly flag: string }).flag);
      if (schema === FlagConsequence) set.add((value as { readonly flag: string }).flag);
    });
  }
  return { read, set };
}

/** Finds flags that the story never asks for, or never changes. */
export function checkFlags({ scenario }: { readonly scenario: Scenario }, { read, set }: FlagUse): LintFinding[] {
  return Object.keys(scenario.flags ?? {}).flatMap((id): LintFinding[] => {
    const place = { path: ['flags', id], at: 'key', words: { id } } as const;
    if (!read.has(id)) {
      const found = set.has(id) ? 'only consequences' : 'no mention of it';
      return [{ code: 'LINT_FLAG_UNREAD', ...place, found, expected: 'a condition or a text with it' }];
    }
    if (set.has(id)) return [];
    return [
      { code: 'LINT_FLAG_UNSET', ...place, found: 'only conditions and texts', expected: 'a consequence that sets it' },
    ];
  });
}

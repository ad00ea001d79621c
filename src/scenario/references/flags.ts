import type * as z from 'zod/mini';
import { describe } from '../finding';
import type { Path } from '../path';
import type { FlagCondition } from '../schema/condition';
import type { FlagConsequence } from '../schema/consequence';
import { type Desk, resolve, unknown } from './resolve';

type Value = boolean | number | string;

const HOLDS = { boolean: 'true or false', number: 'a whole number', string: 'the id of someone in the cast' } as const;

const kindOf = (value: Value): keyof typeof HOLDS => {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'string';
};

/** Checks a condition on a flag: the flag exists, and what it is compared with is of its kind. */
export function checkFlagCondition(desk: Desk, condition: z.infer<typeof FlagCondition>, path: Path): void {
  const initial = initialOf(desk, condition.flag, path);
  if (initial === undefined) return;
  const { flag, is, atLeast, atMost } = condition;
  if (is !== undefined) checkValue(desk, flag, initial, is, [...path, 'is']);
  const bound = atLeast === undefined ? 'atMost' : 'atLeast';
  const compared = condition[bound];
  if (compared !== undefined && kindOf(initial) !== 'number') misfit(desk, flag, initial, compared, [...path, bound]);
  if (is !== undefined || atLeast !== undefined || atMost !== undefined || kindOf(initial) === 'boolean') return;
  const expected = kindOf(initial) === 'number' ? '"is", "atLeast" or "atMost"' : '"is"';
  desk.findings.add({ code: 'SCENARIO_EMPTY_COMPARISON', path, found: 'only the name of the flag', expected });
}

/** Checks a consequence for a flag: the flag exists, something is done to it, and it stays of its kind. */
export function checkFlagConsequence(desk: Desk, consequence: z.infer<typeof FlagConsequence>, path: Path): void {
  const { flag, set, add } = consequence;
  const initial = initialOf(desk, flag, path);
  if (initial === undefined) return;
  if (set !== undefined) checkValue(desk, flag, initial, set, [...path, 'set']);
  if (add !== undefined && kindOf(initial) !== 'number') misfit(desk, flag, initial, add, [...path, 'add']);
  if (set !== undefined || add !== undefined) return;
  const expected = kindOf(initial) === 'number' ? '"set" or "add"' : '"set"';
  desk.findings.add({ code: 'SCENARIO_FLAG_UNCHANGED', path, found: 'neither', expected, words: { id: flag } });
}

function initialOf({ names, findings }: Desk, id: string, path: Path): Value | undefined {
  const initial = names.flags.get(id);
  if (initial === undefined) {
    findings.add(unknown('SCENARIO_MISSING_FLAG', id, names.flags.keys(), [...path, 'flag']));
  }
  return initial;
}

function checkValue(desk: Desk, id: string, initial: Value, value: Value, path: Path): void {
  if (kindOf(value) !== kindOf(initial)) misfit(desk, id, initial, value, path);
  else if (typeof value === 'string') resolve(desk, 'cast', value, path);
}

function misfit({ findings }: Desk, id: string, initial: Value, value: Value, path: Path): void {
  const holds = HOLDS[kindOf(initial)];
  findings.add({ code: 'SCENARIO_FLAG_TYPE', path, found: describe(value), expected: holds, words: { id, holds } });
}

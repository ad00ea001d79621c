import type { Fields } from './branch';
import { expectation } from './expectation';

import { describe } from './finding';
import { explainValue } from './leaves';
import { nearestOf } from './nearest';
import { nounOf } from './nouns';
import type { Explain, Reading } from './reading';
import { Cue } from './schema/beat';
import { bare, hasChecks, type Member, type Schema } from './shape';

type Keys = ReadonlyMap<string, Member>;

/**
 * Says what is wrong with an object: keys it must not have, keys it lacks, and what is under those that belong.
 * @param explain says what is wrong with a value under one of the keys
 */
export function explainFields(reading: Reading, value: Fields, keys: Keys, explain: Explain): void {
  const lacking = [...keys.keys()].filter((key) => !keys.get(key)?.optional && !Object.hasOwn(value, key));
  const strange = Object.keys(value).filter((key) => !keys.has(key));
  const meant = new Set<string | null>();
  for (const key of strange) if (!reading.findings.full) meant.add(explainStrange(reading, value, keys, key));
  for (const key of lacking) if (!meant.has(key)) explainLacking(reading, keys, key);
  for (const [key, { schema }] of keys) {
    if (Object.hasOwn(value, key)) explain({ ...reading, schema, value: value[key], path: [...reading.path, key] });
  }
  if (strange.length + lacking.length === 0 && hasChecks(reading.schema)) explainValue(reading);
}

const nameOf = (schema: Schema): string => nounOf(bare(schema)) ?? 'this object';

/** Reports a key that does not belong and returns the known one that it probably stands for. */
function explainStrange({ schema, path, findings }: Reading, value: Fields, keys: Keys, key: string): string | null {
  const noun = nameOf(schema);
  const misplaced = key === 'text' && noun === nounOf(Cue);
  const free = [...keys.keys()].filter((known) => !Object.hasOwn(value, known));
  const nearest = misplaced ? null : nearestOf(key, free);
  findings.add({
    code: misplaced ? 'SCENARIO_MISPLACED_TEXT' : 'SCENARIO_UNKNOWN_KEY',
    path: [...path, key],
    at: 'key',
    found: describe(key),
    expected: `only ${[...keys.keys()].join(', ')}`,
    nearest,
    words: { key, noun },
  });
  return nearest;
}

function explainLacking({ schema, path, findings }: Reading, keys: Keys, key: string): void {
  const wanted = keys.get(key);
  if (wanted === undefined) return;
  const expected = `"${key}" with ${expectation(wanted.schema)}`;
  const words = { key, noun: nameOf(schema) };
  findings.add({ code: 'SCENARIO_MISSING_KEY', path, found: 'nothing', expected, words });
}

import * as z from 'zod/mini';
import type { Code } from './diagnostics';
import { expectation } from './expectation';
import { anyOf, describe, type Finding } from './finding';
import { nearestOf } from './nearest';
import type { Reading } from './reading';
import { Acts } from './schema/scene';
import { Id, TextId } from './schema/text';
import { bare, type Schema } from './shape';

type Issue = z.core.$ZodIssue;
type Said = Pick<Finding, 'code' | 'found' | 'expected' | 'nearest'>;

/**
 * Says what is wrong with a value that has no parts of its own, or with a list or object as a whole.
 * @param words the words that may stand here, where they are a closed list
 */
export function explainValue(
  reading: Reading,
  words: readonly (string | number)[] = [],
  at: 'key' | 'value' = 'value',
): void {
  const { schema, value, path, findings } = reading;
  if (words.length > 0) {
    if (!words.some((word) => word === value)) findings.add({ path, at, ...wordSaid(words.map(String), value) });
    return;
  }
  const result = z.safeParse(bare(schema), value);
  for (const issue of result.error?.issues ?? []) {
    if (issue.path.length === 0) findings.add({ path, at, ...issueSaid(issue, schema, value) });
  }
}

function wordSaid(words: readonly string[], value: unknown): Said {
  const found = describe(value);
  const expected = anyOf(words);
  if (typeof value !== 'string') return { code: 'SCENARIO_WRONG_TYPE', found, expected };
  return { code: 'SCENARIO_UNKNOWN_WORD', found, expected, nearest: nearestOf(value, words) };
}

function issueSaid(issue: Issue, schema: Schema, value: unknown): Said {
  switch (issue.code) {
    case 'too_big':
      return boundSaid(value, issue.inclusive === false ? 'less than' : 'at most', Number(issue.maximum));
    case 'too_small':
      return boundSaid(value, issue.inclusive === false ? 'more than' : 'at least', Number(issue.minimum));
    case 'invalid_format':
      return formSaid(schema, value);
    case 'custom':
      return { code: customCode(schema), found: totalOf(value), expected: issue.message };
    default:
      return { code: typeCode(schema, value), found: describe(value), expected: expectation(schema) };
  }
}

function boundSaid(value: unknown, side: string, bound: number): Said {
  if (typeof value === 'number') {
    return { code: 'SCENARIO_OUT_OF_RANGE', found: `${value}`, expected: `${side} ${bound}` };
  }
  const unit = typeof value === 'string' ? 'character' : 'item';
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  return { code: 'SCENARIO_BAD_LENGTH', found: counted(length, unit), expected: `${side} ${counted(bound, unit)}` };
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

function formSaid(schema: Schema, value: unknown): Said {
  const found = describe(value);
  const inner = bare(schema);
  if (inner !== Id && inner !== TextId) {
    return { code: 'SCENARIO_BAD_FORM', found, expected: 'three numbers such as 1.0.0' };
  }
  const expected = inner === Id ? 'an id such as the-hat' : 'a text id such as the-hat.prompt';
  return { code: 'SCENARIO_BAD_ID', found, expected, nearest: idFrom(`${value}`) };
}

/** The id that a title would make. */
function idFrom(words: string): string | null {
  const dashed = words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const id = dashed.replace(/^[^a-z]+|-+$/g, '').slice(0, 48);
  return id === '' ? null : id;
}

const customCode = (schema: Schema): Code => (bare(schema) === Acts ? 'SCENARIO_TOO_MUCH_ACTED' : 'SCENARIO_BAD_FORM');

function totalOf(value: unknown): string {
  const weights = Object.values(value ?? {}).filter((weight) => typeof weight === 'number');
  return `${Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1000) / 1000}`;
}

const typeCode = (schema: Schema, value: unknown): Code =>
  typeof value === 'number' && expectation(schema) === 'a whole number' ? 'SCENARIO_NOT_WHOLE' : 'SCENARIO_WRONG_TYPE';

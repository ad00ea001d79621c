import { branchOf, type Fields, isFields } from './branch';
import { expectation } from './expectation';
import { explainFields } from './explainFields';
import { typeFinding } from './finding';
import { explainValue } from './leaves';
import type { Reading } from './reading';
import { Text } from './schema/text';
import { bare, hasChecks, type Schema, type Shape, shapeOf } from './shape';

/** Says what is wrong with a value by a schema, as its author would have it said; says nothing about a right one. */
export function explain(reading: Reading): void {
  if (reading.findings.full) return;
  const shape = shapeOf(reading.schema);
  if (shape.type === 'union') explainUnion(reading, shape.options);
  else if (shape.type === 'kinds' || shape.type === 'record' || shape.type === 'object') explainObject(reading, shape);
  else if (shape.type === 'list') explainList(reading, shape.element);
  else explainValue(reading, shape.type === 'words' ? shape.words : []);
}

function wrongType({ schema, value, path, findings }: Reading): void {
  const code = bare(schema) === Text ? 'SCENARIO_NOT_A_TEXT' : 'SCENARIO_WRONG_TYPE';
  findings.add(typeFinding(code, path, value, expectation(schema)));
}

function explainUnion(reading: Reading, options: readonly Schema[]): void {
  const branch = branchOf(options, reading.value);
  if (branch !== null) explain({ ...reading, schema: branch });
  else if (isFields(reading.value) && options.some(isFieldsSchema)) unknownKind(reading, reading.value, options);
  else wrongType(reading);
}

const isFieldsSchema = (schema: Schema): boolean => namingKey(schema) !== null;

function unknownKind({ path, findings }: Reading, value: Fields, options: readonly Schema[]): void {
  const naming = options.flatMap((option) => namingKey(option) ?? []);
  const keys = Object.keys(value);
  const found = keys.length === 0 ? 'no keys' : `only ${keys.slice(0, 5).join(', ')}`;
  findings.add({ code: 'SCENARIO_UNKNOWN_KIND', path, found, expected: `one of the keys ${naming.join(', ')}` });
}

/** The key by which an option of a union is known: the first that it needs. */
function namingKey(option: Schema): string | null {
  const shape = shapeOf(option);
  if (shape.type === 'kinds') return shape.by;
  if (shape.type !== 'object') return null;
  return [...shape.keys].find(([, member]) => !member.optional)?.[0] ?? null;
}

function explainList(reading: Reading, element: Schema): void {
  if (!Array.isArray(reading.value)) {
    wrongType(reading);
    return;
  }
  for (const [index, value] of reading.value.entries()) {
    explain({ ...reading, schema: element, value, path: [...reading.path, index] });
  }
  if (hasChecks(reading.schema)) explainValue(reading);
}

type ObjectShape = Extract<Shape, { type: 'kinds' | 'record' | 'object' }>;

function explainObject(reading: Reading, shape: ObjectShape): void {
  const { value } = reading;
  if (!isFields(value)) wrongType(reading);
  else if (shape.type === 'kinds') explainKinds(reading, value, shape);
  else if (shape.type === 'record') explainRecord(reading, value, shape);
  else explainFields(reading, value, shape.keys, explain);
}

function explainKinds(reading: Reading, value: Fields, { by, kinds }: Extract<Shape, { type: 'kinds' }>): void {
  const word = value[by];
  const kind = typeof word === 'string' ? kinds.get(word) : undefined;
  if (kind !== undefined) explain({ ...reading, schema: kind });
  else if (!Object.hasOwn(value, by)) unknownKind(reading, value, [reading.schema]);
  else explainValue({ ...reading, value: word, path: [...reading.path, by] }, [...kinds.keys()]);
}

function explainRecord(reading: Reading, value: Fields, shape: Extract<Shape, { type: 'record' }>): void {
  for (const [key, item] of Object.entries(value)) {
    const path = [...reading.path, key];
    explainValue({ ...reading, schema: shape.key, value: key, path }, [], 'key');
    explain({ ...reading, schema: shape.value, value: item, path });
  }
}

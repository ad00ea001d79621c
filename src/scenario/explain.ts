import { branchOf, type Fields, isFields } from './branch';
import { expectation } from './expectation';
import { explainFields } from './explainFields';
import { type Findings, typeFinding } from './finding';
import { explainValue } from './leaves';
import type { Path } from './path';
import { Text } from './schema/text';
import { bare, hasChecks, type Schema, type Shape, shapeOf } from './shape';

/** A value, the schema it should follow, where it stands, and where to say what is wrong with it. */
export interface Spot {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly findings: Findings;
}

/** Says what is wrong with a value by a schema, as its author would have it said; says nothing about a right one. */
export function explain(spot: Spot): void {
  if (spot.findings.full) return;
  const shape = shapeOf(spot.schema);
  if (shape.type === 'union') explainUnion(spot, shape.options);
  else if (shape.type === 'kinds' || shape.type === 'record' || shape.type === 'object') explainObject(spot, shape);
  else if (shape.type === 'list') explainList(spot, shape.element);
  else explainValue(spot, shape.type === 'words' ? shape.words : []);
}

function wrongType({ schema, value, path, findings }: Spot): void {
  const code = bare(schema) === Text ? 'SCENARIO_NOT_A_TEXT' : 'SCENARIO_WRONG_TYPE';
  findings.add(typeFinding(code, path, value, expectation(schema)));
}

function explainUnion(spot: Spot, options: readonly Schema[]): void {
  const branch = branchOf(options, spot.value);
  if (branch !== null) explain({ ...spot, schema: branch });
  else if (isFields(spot.value) && options.some(isFieldsSchema)) unknownKind(spot, spot.value, options);
  else wrongType(spot);
}

const isFieldsSchema = (schema: Schema): boolean => namingKey(schema) !== null;

function unknownKind({ path, findings }: Spot, value: Fields, options: readonly Schema[]): void {
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

function explainList(spot: Spot, element: Schema): void {
  if (!Array.isArray(spot.value)) {
    wrongType(spot);
    return;
  }
  for (const [index, value] of spot.value.entries()) {
    explain({ ...spot, schema: element, value, path: [...spot.path, index] });
  }
  if (hasChecks(spot.schema)) explainValue(spot);
}

type ObjectShape = Extract<Shape, { type: 'kinds' | 'record' | 'object' }>;

function explainObject(spot: Spot, shape: ObjectShape): void {
  const { value } = spot;
  if (!isFields(value)) wrongType(spot);
  else if (shape.type === 'kinds') explainKinds(spot, value, shape);
  else if (shape.type === 'record') explainRecord(spot, value, shape);
  else explainFields(spot, value, shape.keys);
}

function explainKinds(spot: Spot, value: Fields, { by, kinds }: Extract<Shape, { type: 'kinds' }>): void {
  const word = value[by];
  const kind = typeof word === 'string' ? kinds.get(word) : undefined;
  if (kind !== undefined) explain({ ...spot, schema: kind });
  else if (!Object.hasOwn(value, by)) unknownKind(spot, value, [spot.schema]);
  else explainValue({ ...spot, value: word, path: [...spot.path, by] }, [...kinds.keys()]);
}

function explainRecord(spot: Spot, value: Fields, shape: Extract<Shape, { type: 'record' }>): void {
  for (const [key, item] of Object.entries(value)) {
    const path = [...spot.path, key];
    explainValue({ ...spot, schema: shape.key, value: key, path }, [], 'key');
    explain({ ...spot, schema: shape.value, value: item, path });
  }
}

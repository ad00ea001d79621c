import { branchOf, type Fields, isFields } from './branch';
import type { Path } from './path';
import { bare, type Schema, type Shape, shapeOf } from './shape';

/** Called for each value with its schema (without wrappings), outermost first. The path is the walk's own: copy it to keep it. */
export type Visit = (schema: Schema, value: unknown, path: Path) => void;

/** Walks a value that its schema accepts, in the schema's order of keys, and calls `visit` for each node on the way. */
export function walk(schema: Schema, value: unknown, visit: Visit, from: Path = []): void {
  step(schema, value, visit, [...from]);
}

function step(schema: Schema, value: unknown, visit: Visit, path: (string | number)[]): void {
  if (value === undefined) return;
  visit(bare(schema), value, path);
  const shape = shapeOf(schema);
  const into = (inner: Schema, item: unknown, key: string | number) => {
    path.push(key);
    step(inner, item, visit, path);
    path.pop();
  };
  if (shape.type === 'union') {
    const branch = branchOf(shape.options, value);
    if (branch !== null) step(branch, value, visit, path);
  } else if (shape.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) into(shape.element, item, index);
  } else if (isFields(value)) stepIntoFields(shape, value, into, (kind) => step(kind, value, visit, path));
}

type Into = (schema: Schema, item: unknown, key: string) => void;

function stepIntoFields(shape: Shape, value: Fields, into: Into, as: (kind: Schema) => void): void {
  if (shape.type === 'kinds') {
    const kind = shape.kinds.get(String(value[shape.by]));
    if (kind !== undefined) as(kind);
  } else if (shape.type === 'record') {
    for (const key of Object.keys(value)) into(shape.value, value[key], key);
  } else if (shape.type === 'object') {
    for (const [key, { schema }] of shape.keys) if (value[key] !== undefined) into(schema, value[key], key);
  }
}

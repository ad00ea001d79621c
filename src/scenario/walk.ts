import { branchOf, isFields } from './branch';
import type { Path } from './path';
import { bare, type Schema, shapeOf } from './shape';

/** Called for each value with its schema (without wrappings), outermost first. */
export type Visit = (schema: Schema, value: unknown, path: Path) => void;

/** Walks a value that its schema accepts, in the schema's order of keys, and calls `visit` for each node on the way. */
export function walk(schema: Schema, value: unknown, visit: Visit, path: Path = []): void {
  if (value === undefined) return;
  visit(bare(schema), value, path);
  const shape = shapeOf(schema);
  if (shape.type === 'union') descend(branchOf(shape.options, value), value, visit, path);
  else if (shape.type === 'kinds' && isFields(value))
    descend(shape.kinds.get(String(value[shape.by])), value, visit, path);
  else if (shape.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(shape.element, item, visit, [...path, index]);
  } else if (shape.type === 'record' && isFields(value)) {
    for (const [key, item] of Object.entries(value)) walk(shape.value, item, visit, [...path, key]);
  } else if (shape.type === 'object' && isFields(value)) {
    for (const [key, member] of shape.keys) walk(member.schema, value[key], visit, [...path, key]);
  }
}

function descend(schema: Schema | null | undefined, value: unknown, visit: Visit, path: Path): void {
  if (schema !== null && schema !== undefined) walk(schema, value, visit, path);
}

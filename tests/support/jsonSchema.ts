import type { JsonSchema } from '../../src/scenario/jsonSchema';

type Check = (schema: JsonSchema, value: unknown, root: JsonSchema) => boolean;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isFields,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** The keywords that say nothing about a value. */
const SILENT = new Set(['$schema', '$id', '$defs', 'title', 'description']);

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
const over = (value: unknown, keep: (number: number) => boolean): boolean => typeof value !== 'number' || keep(value);
const list = (given: unknown): JsonSchema[] => (Array.isArray(given) ? given : []);
const passing = (given: unknown, value: unknown, root: JsonSchema): number =>
  list(given).filter((option) => follows(option, value, root)).length;

const KEYWORDS: Record<string, (given: unknown, value: unknown, root: JsonSchema, schema: JsonSchema) => boolean> = {
  type: (given, value) => TYPES[String(given)]?.(value) ?? false,
  const: (given, value) => value === given,
  enum: (given, value) => Array.isArray(given) && given.includes(value),
  pattern: (given, value) => typeof value !== 'string' || new RegExp(String(given)).test(value),
  minLength: (given, value) => typeof value !== 'string' || value.length >= Number(given),
  maxLength: (given, value) => typeof value !== 'string' || value.length <= Number(given),
  minItems: (given, value) => !Array.isArray(value) || lengthOf(value) >= Number(given),
  maxItems: (given, value) => !Array.isArray(value) || lengthOf(value) <= Number(given),
  minimum: (given, value) => over(value, (number) => number >= Number(given)),
  maximum: (given, value) => over(value, (number) => number <= Number(given)),
  exclusiveMinimum: (given, value) => over(value, (number) => number > Number(given)),
  exclusiveMaximum: (given, value) => over(value, (number) => number < Number(given)),
  anyOf: (given, value, root) => passing(given, value, root) > 0,
  oneOf: (given, value, root) => passing(given, value, root) === 1,
  $ref: (given, value, root) => follows(root.$defs?.[String(given).replace('#/$defs/', '')] ?? {}, value, root),
  items: (given, value, root) =>
    !Array.isArray(value) || value.every((item) => follows(given as JsonSchema, item, root)),
  required: (given, value) => !isFields(value) || (given as string[]).every((key) => Object.hasOwn(value, key)),
  propertyNames: (given, value, root) =>
    !isFields(value) || Object.keys(value).every((key) => follows(given as JsonSchema, key, root)),
  properties: (given, value, root) =>
    !isFields(value) ||
    Object.entries(given as Record<string, JsonSchema>).every(
      ([key, schema]) => !Object.hasOwn(value, key) || follows(schema, value[key], root),
    ),
  additionalProperties: (given, value, root, schema) =>
    !isFields(value) ||
    Object.entries(value).every(
      ([key, item]) =>
        Object.hasOwn(schema.properties ?? {}, key) || (given !== false && follows(given as JsonSchema, item, root)),
    ),
};

/** Whether a value follows a JSON Schema, for the keywords that ours uses; any other keyword is an error. */
export const follows: Check = (schema, value, root) =>
  Object.entries(schema).every(([keyword, given]) => {
    if (SILENT.has(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`The check knows no keyword "${keyword}"`);
    return check(given, value, root, schema);
  });

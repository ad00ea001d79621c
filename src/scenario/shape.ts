import type * as z from 'zod/mini';

/** Any schema of the scenario format. */
export type Schema = z.core.$ZodType;

/** What a schema is made of, as far as walking a document needs to know. */
export type Shape =
  | { readonly type: 'object'; readonly keys: ReadonlyMap<string, Member> }
  | { readonly type: 'list'; readonly element: Schema }
  | { readonly type: 'record'; readonly key: Schema; readonly value: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'kinds'; readonly by: string; readonly kinds: ReadonlyMap<string, Schema> }
  | { readonly type: 'words'; readonly words: readonly (string | number)[] }
  | { readonly type: 'string' | 'number' | 'boolean' };

export interface Member {
  readonly schema: Schema;
  readonly optional: boolean;
}

const shapes = new WeakMap<Schema, Shape>();

/** The schema itself, without the wrappings that make it optional or put it off. */
export function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return bare(def.innerType);
  if (def.type === 'lazy') return bare(def.getter());
  return schema;
}

/** The shape of a schema, seen through its wrappings. */
export function shapeOf(schema: Schema): Shape {
  const inner = bare(schema);
  const known = shapes.get(inner);
  if (known !== undefined) return known;
  const shape = makeShape(inner as z.core.$ZodTypes);
  shapes.set(inner, shape);
  return shape;
}

function makeShape(schema: z.core.$ZodTypes): Shape {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return {
        type: 'object',
        keys: new Map(Object.entries(def.shape).map(([key, member]) => [key, memberOf(member)])),
      };
    case 'array':
      return { type: 'list', element: def.element };
    case 'record':
      return { type: 'record', key: def.keyType, value: def.valueType };
    case 'union':
      return 'discriminator' in def
        ? kindsOf(String(def.discriminator), def.options)
        : { type: 'union', options: def.options };
    case 'enum':
      return { type: 'words', words: Object.values(def.entries) };
    case 'literal':
      return {
        type: 'words',
        words: def.values.filter((word) => typeof word === 'string' || typeof word === 'number'),
      };
    case 'string':
    case 'number':
    case 'boolean':
      return { type: def.type };
    default:
      throw new TypeError(`The scenario schema uses "${def.type}", which nothing here can walk`);
  }
}

const memberOf = (schema: Schema): Member => ({ schema, optional: schema._zod.optin === 'optional' });

function kindsOf(by: string, options: readonly Schema[]): Shape {
  const kinds = options.flatMap((option) => wordsAt(option, by).map((word) => [word, option] as const));
  return { type: 'kinds', by, kinds: new Map(kinds) };
}

function wordsAt(option: Schema, key: string): string[] {
  const shape = shapeOf(option);
  const member = shape.type === 'object' ? shape.keys.get(key) : undefined;
  const inner = member && shapeOf(member.schema);
  return inner?.type === 'words' ? inner.words.map(String) : [];
}

/** Whether a schema asks something of its value as a whole, such as a length or a sum. */
export const hasChecks = (schema: Schema): boolean => (bare(schema)._zod.def.checks?.length ?? 0) > 0;

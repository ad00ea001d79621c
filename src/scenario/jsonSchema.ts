import * as z from 'zod/mini';
import { DESCRIPTIONS } from './descriptions/descriptions';
import * as beat from './schema/beat';
import * as condition from './schema/condition';
import * as consequence from './schema/consequence';
import * as scenario from './schema/scenario';
import * as scene from './schema/scene';
import * as text from './schema/text';
import type { Schema } from './shape';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Every schema that a module of the format exports, by the name it has there. */
function namedSchemas(): [name: string, schema: Schema][] {
  const modules = { ...text, ...condition, ...consequence, ...beat, ...scene, ...scenario };
  return Object.entries(modules).flatMap(([name, value]) => (isSchema(value) ? [[name, value]] : []));
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '_zod' in value;

/**
 * The format as a JSON Schema (draft 2020-12), from the same definition that reads scenarios, with a description for each
 * node and key. It asks for the same shape; what a shape cannot say (the sum of the acts, references) stays with the
 * reader.
 */
export function jsonSchema(): JsonSchema {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of namedSchemas()) if (id !== 'Scenario') registry.add(schema, { id });
  const made = z.toJSONSchema(scenario.Scenario, { metadata: registry }) as JsonSchema;
  const given: Definitions = made.$defs ?? {};
  const definitions = Object.entries(given).map(([name, definition]) => [name, described(name, definition, given)]);
  const root = { $id: 'scenario.schema.json', title: 'Hand in Glove scenario', ...described('Scenario', made, given) };
  return { ...root, $defs: Object.fromEntries(definitions) };
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function described(name: string, plain: JsonSchema, given: Definitions): JsonSchema {
  const [about, keys = {}] = DESCRIPTIONS[name] ?? [];
  const words = about === undefined ? {} : { description: about };
  const definition = name === 'Cue' ? { ...plain, ...cueNames(given) } : plain;
  if (definition.properties === undefined) return { ...definition, ...words };
  const properties = Object.entries(definition.properties).map(([key, property]) => {
    const said = keys[key];
    return [key, said === undefined ? property : { ...spelledOut(property, given), description: said }];
  });
  return { ...definition, ...words, properties: Object.fromEntries(properties) };
}

/** Beside a reference, editors show the words of what is referred to, and not the key's: these say less than any key's. */
const SAYS_LITTLE = ['Id', 'Condition'];

function spelledOut(property: JsonSchema, given: Definitions): JsonSchema {
  const name = SAYS_LITTLE.find((one) => property.$ref === `#/$defs/${one}`);
  return name === undefined ? property : { ...given[name] };
}

/**
 * The names of all cues in one list. The alternatives say it already, each for itself; but for a cue half written,
 * editors look only at those whose other keys fit.
 */
function cueNames(given: Definitions): JsonSchema {
  const names = Object.values(given).flatMap(({ properties }) => properties?.cue?.const ?? []);
  return { properties: { cue: { type: 'string', enum: names } } };
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIPTIONS } from '../../src/scenario/descriptions/descriptions';
import { type JsonSchema, jsonSchema } from '../../src/scenario/jsonSchema';
import { Scenario } from '../../src/scenario/schema/scenario';
import { follows } from '../support/jsonSchema';
import { smallScenario } from '../support/smallScenario';
import { MISTAKES } from './mistakes';
import { mutated } from './mutations';

/** Many checks in a row may take their time where other work goes on beside them. */
const LONG = 60_000;

const schema = jsonSchema();
const definitions: readonly (readonly [name: string, definition: JsonSchema])[] = [
  ['Scenario', schema],
  ...Object.entries(schema.$defs ?? {}),
];

/** What the sum of the acts is to the reader, and no shape can say. */
const isUnsaid = (document: unknown): boolean => {
  const result = Scenario.safeParse(document);
  return !result.success && result.error.issues.every(({ code }) => code === 'custom');
};

const accepts = (document: unknown): boolean => Scenario.safeParse(document).success || isUnsaid(document);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Files that get as far as the schema: harmful keys are refused before it, and the biggest are. */
const SHAPED = MISTAKES.filter(
  ({ text, code }) => text.length < 100_000 && code !== 'SCENARIO_FORBIDDEN_KEY' && isJson(text),
);

describe('the JSON Schema', () => {
  it('is up to date beside the scenarios', () => {
    const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);
    expect(readFileSync(file, 'utf8'), 'run `npm run schema`').toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('has a definition for each node of the format, by its name', () => {
    const names = definitions.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Scene', 'Choice', 'Condition', 'Consequence', 'Storylet', 'Line']));
    expect(names.filter((name) => name.startsWith('__'))).toEqual([]);
  });

  it.each(definitions)('describes %s and each of its keys', (name, { description, properties = {} }) => {
    const [about, keys = {}] = DESCRIPTIONS[name] ?? [];
    expect(description).toBe(about);
    expect(about).toMatch(/\.$/);
    const said = Object.entries(properties).map(([key, property]) => [key, property.description]);
    expect(Object.fromEntries(said)).toEqual(keys);
    expect(said.filter(([, words]) => words === undefined)).toEqual([]);
  });

  it('describes nothing that is not there', () => {
    expect(Object.keys(DESCRIPTIONS).sort()).toEqual(definitions.map(([name]) => name).sort());
  });

  it('accepts a scenario', () => {
    expect(follows(schema, smallScenario(), schema)).toBe(true);
  });

  it.each(SHAPED)('judges the shape as the reader does: $name', ({ text }) => {
    const document: unknown = JSON.parse(text);
    expect(follows(schema, document, schema)).toBe(accepts(document));
  });

  it(
    'judges the shape of anything else as the reader does',
    () => {
      fc.assert(
        fc.property(mutated(), (document) => {
          const plain: unknown = JSON.parse(JSON.stringify(document));
          expect(follows(schema, plain, schema)).toBe(accepts(plain));
        }),
        { numRuns: 120 },
      );
    },
    LONG,
  );
});

import fc from 'fast-check';
import { smallScenario } from '../support/smallScenario';

/** Values an author, an editor or an attacker might leave where something else should stand. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e99,
  '',
  'the-hat',
  'pell',
  'Nobody',
  '{nobody}',
  [],
  ['x'],
  [[]],
  {},
  { text: 'x' },
  { cue: 'shake' },
  { cue: 'enter', text: 'x' },
  { draw: 'evenings' },
  { quantity: 'tilt', atLeast: 3 },
  { all: [{ not: { flag: 'song' } }] },
  { stock: 'vision', by: 3, reason: 'x' },
  { opposite: { then: [] } },
  [{ goto: 'the-hat' }],
];

type Step = string | number;

/** The small scenario with one to three values replaced, renamed, doubled or taken away. */
export function mutated(): fc.Arbitrary<unknown> {
  const change = fc.record({
    where: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'rename', 'double'),
    value: fc.constantFrom(...STRANGE),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const document: unknown = smallScenario();
    for (const { where, how, value } of changes) {
      const paths = pathsIn(document);
      const path = paths[where % paths.length];
      if (path !== undefined) mutate(document, path, how, value);
    }
    return document;
  });
}

function pathsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [[...path, step], ...pathsIn(Reflect.get(value, step), [...path, step])]);
}

function mutate(document: unknown, path: readonly Step[], how: string, value: unknown): void {
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), document);
  if (typeof parent !== 'object' || parent === null) return;
  const old: unknown = Reflect.get(parent, key);
  if (Array.isArray(parent)) mutateList(parent, Number(key), how, value);
  else if (how === 'replace') Reflect.set(parent, key, structuredClone(value));
  else if (how !== 'double') Reflect.deleteProperty(parent, key);
  if (!Array.isArray(parent) && how !== 'replace' && how !== 'remove') Reflect.set(parent, `${key}s`, old);
}

function mutateList(list: unknown[], index: number, how: string, value: unknown): void {
  if (how === 'replace') list[index] = structuredClone(value);
  else if (how === 'double') list.splice(index, 0, structuredClone(list[index]));
  else list.splice(index, 1);
}

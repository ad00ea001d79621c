import { describe, expect, test } from 'vitest';
import { compile, type Game, openChoices } from '../../../src/engine';
import { type Scenario, VERDICTS } from '../../../src/scenario';
import { readScenarioText } from '../../../src/scenario/read';
import { textsOf } from '../../../src/scenario/texts';
import { POLICIES, play } from '../../../src/simulate';
import { lintFable } from '../../../src/workshop/lint';
import { isFableId, newFable, titleOf } from '../../../src/workshop/outline';
import { layOut } from '../../../src/workshop/outline/layOut';

const text = newFable('one-pot');
/** Enough for chance to have drawn each evening. */
const SEEDS = [1, 2, 3, 4, 5, 6];

function read(): Scenario {
  const result = readScenarioText(text, 'scenario.json');
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.scenario;
}

/** Every run there is under a seed: the verdict of each way through the three decisions. */
function everyWay(game: Game, seed: number): { verdict: string; way: string }[] {
  const ways: { verdict: string; way: string }[] = [];
  const go = (way: readonly number[]): void => {
    const open: number[] = [];
    const { verdict } = play(
      game,
      ({ state }) => {
        const choices = openChoices(game, state);
        const picked = way[open.length] ?? 0;
        open.push(choices.length);
        return (choices[picked] ?? choices[0])?.id ?? '';
      },
      seed,
    );
    ways.push({ verdict: verdict ?? '', way: way.join('') });
    for (let at = way.length; at < open.length; at += 1) {
      for (let pick = 1; pick < (open[at] ?? 0); pick += 1) {
        go([...way, ...Array.from({ length: at - way.length }, () => 0), pick]);
      }
    }
  };
  go([]);
  return ways;
}

describe('a new fable', () => {
  test('has nothing to mend', () => expect(lintFable(text, 'scenario.json')).toEqual([]));

  test('bears the id and title it was given', () => {
    const { id, title } = read();
    expect([id, title]).toEqual(['one-pot', { id: 'title', text: 'One Pot' }]);
    expect(newFable('x', 'Der „große“ Topf')).toContain('"text": "Der „große“ Topf"');
  });

  test('has an id on every text, each once', () => {
    const ids = textsOf(read()).map(({ id }) => id);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows an author one of each: seasons, dilemmas, a pool with its fallback, a flag, an ending for each verdict', () => {
    const { parts, flags } = read();
    const [part] = parts;
    expect(part?.seasons).toHaveLength(2);
    expect(Object.values(part?.scenes ?? {}).filter(({ dilemma }) => dilemma !== undefined)).toHaveLength(3);
    expect(new Set(Object.values(part?.storylets ?? {}).map(({ pool }) => pool)).size).toBe(1);
    expect(Object.keys(flags ?? {})).toHaveLength(1);
    expect(part?.endings.map(({ verdict }) => verdict).sort()).toEqual([...VERDICTS].sort());
  });

  test('comes to every verdict, by one way or another', () => {
    const game = compile(read());
    const ways = SEEDS.flatMap((seed) => everyWay(game, seed));
    expect(ways).toHaveLength(27 * SEEDS.length);
    expect(new Set(ways.map(({ way }) => way)).size).toBe(27);
    expect(new Set(ways.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  });

  test.each([
    ['manage', 'bureaucratic'],
    ['lead', 'chaotic'],
    ['blend', 'thriving'],
    ['read-context', 'thriving'],
  ] as const)('teaches what fables teach: who would %s all along ends %s', (name, verdict) => {
    const game = compile(read());
    for (const seed of SEEDS) expect(play(game, POLICIES[name], seed).verdict).toBe(verdict);
  });

  test.each(['longest', 'third'] as const)('does not reward whoever takes the %s without reading', (name) => {
    const game = compile(read());
    for (const seed of SEEDS) expect(play(game, POLICIES[name], seed).verdict).not.toBe('thriving');
  });

  test('refuses what cannot be one', () => {
    expect(() => newFable('One Pot', 'x')).toThrow(RangeError);
    expect(() => newFable('one-pot', '')).toThrow(RangeError);
  });
});

test.each([
  ['heron-post', true],
  ['a', true],
  ['Heron', false],
  ['9-herons', false],
  ['heron post', false],
  ['../heron', false],
  ['', false],
  ['h'.repeat(49), false],
])('“%s” may be an id: %s', (word, may) => expect(isFableId(word)).toBe(may));

test('a title is made of the words of an id', () => expect(titleOf('heron-post')).toBe('Heron Post'));

describe('laying out JSON', () => {
  test('keeps on one line what fits, and says the same', () => {
    expect(layOut({ a: 1, b: [true, null], c: {}, d: [] })).toBe('{ "a": 1, "b": [true, null], "c": {}, "d": [] }\n');
    expect(JSON.parse(text)).toEqual(read());
  });

  test('gives each item a line where it does not', () => {
    const long = 'x'.repeat(90);
    expect(layOut({ list: [long, { deep: long }] })).toBe(
      `{\n  "list": [\n    "${long}",\n    { "deep": "${long}" }\n  ]\n}\n`,
    );
  });

  test('no line of a new fable is longer than a screen, but for a text that is', () => {
    const long = text.split('\n').filter((line) => line.length > 141 && !line.includes('"text": '));
    expect(long).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine';
import type { Condition, Scenario } from '../../../src/scenario';
import { CoverageCount, dotOf, inWords, mermaidOf, pictureOf, shared, storyGraph } from '../../../src/workshop/graph';
import { columnsOf } from '../../../src/workshop/play';
import { smallScenario } from '../../support/smallScenario';
import { bigScenario } from './bigScenario';

/** What a title may hold that means something to one of the languages. */
const ODD = 'Who said "end"; -->|x| {a} [b] (c) <d> & \\ `e` #35; %% 1. \u0007 ünï\n再';

function oddScenario(): Scenario {
  return smallScenario((scenario) => {
    scenario.title = ODD;
    for (const part of scenario.parts) {
      for (const season of part.seasons) season.name = ODD;
      for (const scene of Object.values(part.scenes)) scene.title = ODD;
      for (const scene of Object.values(part.storylets ?? {})) scene.title = `1. ${ODD}`;
      for (const ending of part.endings) ending.title = ODD;
    }
  });
}

function coverageOf(scenario: Scenario, runs: number) {
  const count = new CoverageCount(compile(scenario));
  for (let seed = 1; seed <= runs; seed += 1) count.add(seed);
  return count.done();
}

const inTwoParts = (): Scenario =>
  smallScenario((scenario) => {
    const [part] = scenario.parts;
    if (part !== undefined) scenario.parts = [part, { ...part, id: 'other', name: 'The other year' }];
  });

describe('a condition in words', () => {
  const CONDITIONS: [Condition, string][] = [
    [{ quantity: 'backlog', atLeast: 52 }, 'backlog ≥ 52'],
    [{ quantity: 'staleRules', atMost: 5 }, 'stale rules ≤ 5'],
    [{ quantity: 'tilt', atLeast: -25, atMost: 25 }, 'tilt −25 to 25'],
    [{ flag: 'song' }, 'song'],
    [{ flag: 'song', is: true }, 'song'],
    [{ flag: 'song', is: false }, 'not song'],
    [{ flag: 'knots', is: 3 }, 'knots = 3'],
    [{ flag: 'knots', atLeast: 10 }, 'knots ≥ 10'],
    [{ flag: 'knots', atLeast: 2, atMost: 2 }, 'knots = 2'],
    [{ relationship: 'rill', atMost: -1 }, 'bond with Rill ≤ −1'],
    [{ rule: 'shells', stands: true }, 'rule shells'],
    [{ rule: 'shells', stands: false }, 'no rule shells'],
    [{ chose: 'mend', in: 'the-hat' }, 'chose mend in the-hat'],
    [{ count: 'managing', atLeast: 3 }, 'managing ≥ 3 ×'],
    [{ count: 'align', atMost: 0 }, 'never align'],
    [{ streak: 'leading', atLeast: 3 }, 'leading ≥ 3 × in a row'],
    [{ season: 'spring' }, 'in season spring'],
    [{ part: 'year' }, 'in part year'],
    [{ endedEarly: 'any' }, 'ended early'],
    [{ endedEarly: 'served' }, 'lost the served'],
    [
      { all: [{ flag: 'song' }, { any: [{ flag: 'knots', is: 1 }, { flag: 'quiet' }] }] },
      'song and (knots = 1 or quiet)',
    ],
    [{ not: { all: [{ flag: 'song' }, { flag: 'quiet' }] } }, 'not (song and quiet)'],
    [{ any: [{ flag: 'song' }] }, 'song'],
  ];

  test.each(CONDITIONS)('%j', (condition, words) => expect(inWords(condition, smallScenario())).toBe(words));
});

describe('the graph of a story', () => {
  const [part] = storyGraph(smallScenario()).parts;

  test('has its slots in order, and the scenes that ways lead to beside them', () => {
    expect(part?.stops.map(({ key, kind, id }) => [key, kind, id])).toEqual([
      ['year/0/0', 'scene', 'the-hat'],
      ['year/0/0/wet-ears', 'aside', 'wet-ears'],
      ['year/0/0/dry-ears', 'aside', 'dry-ears'],
      ['year/0/1', 'draw', 'evenings'],
      ['year/0/2', 'scene', 'rope-day'],
      ['year/1/0', 'scene', 'last-bell'],
      ['year/end', 'end', null],
    ]);
  });

  test('says what leads where, and when', () => {
    expect(part?.passages.map(({ from, to, labels }) => [from, to, labels.join(' / ')])).toEqual([
      ['year/0/0', 'year/0/1', ''],
      ['year/0/0', 'year/0/0/wet-ears', '“both”'],
      ['year/0/0/wet-ears', 'year/0/0/dry-ears', 'chose ask in the-hat / otherwise'],
      ['year/0/0/dry-ears', 'year/0/1', ''],
      ['year/0/1', 'year/0/2', ''],
      ['year/0/2', 'year/1/0', ''],
      ['year/1/0', 'year/end', ''],
    ]);
  });

  test('has pools and verdicts with what is in them, and when', () => {
    expect(part?.pools[0]?.entries.map(({ id, when }) => [id, when])).toEqual([
      ['two-captains', 'leading ≥ 1 ×'],
      ['form-for-the-form', 'rule shells or stale rules ≥ 10'],
      ['quiet-evening', 'where nothing else may'],
    ]);
    expect(part?.verdicts.at(-1)?.entries.map(({ id, when }) => [id, when])).toEqual([
      ['thriving-in-song', 'song and not bond with Rill ≤ −1'],
      ['thriving', 'otherwise'],
    ]);
  });

  test('tells storylets that lead elsewhere by their names, and seasons that a storylet keeps to', () => {
    const [led] = storyGraph(
      smallScenario((scenario) => {
        const captains = scenario.parts[0]?.storylets?.['two-captains'];
        if (captains !== undefined) Object.assign(captains, { goto: 'dry-ears', seasons: ['spring'] });
      }),
    ).parts;
    expect(led?.passages).toContainEqual({ from: 'year/0/1', to: 'year/0/1/dry-ears', labels: ['“two-captains”'] });
    expect(led?.passages).toContainEqual({ from: 'year/0/1', to: 'year/0/2', labels: [] });
    expect(led?.pools[0]?.entries[0]?.when).toBe('leading ≥ 1 ×; in Spring');
  });
});

describe('coverage', () => {
  test('counts each run once at every place it comes by', () => {
    const coverage = coverageOf(smallScenario(), 60);
    expect(coverage.share('year/0/0')).toBe(1);
    expect(coverage.share('year/end')).toBe(1);
    const aside = coverage.share('year/0/0>year/0/0/wet-ears');
    expect(aside).toBeGreaterThan(0);
    expect(aside + coverage.share('year/0/0>year/0/1')).toBeCloseTo(1);
    expect(coverage.share('year/0/0/wet-ears')).toBe(aside);
    const drawn = ['two-captains', 'form-for-the-form', 'quiet-evening'].map((id) => coverage.share(`year:${id}`));
    expect(drawn.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  });

  test('adds up over verdicts and over endings', () => {
    const scenario = smallScenario();
    const { parts } = shared(storyGraph(scenario), coverageOf(scenario, 40));
    const sum = (shares: readonly (number | null)[]) => shares.reduce<number>((all, share) => all + (share ?? 0), 0);
    for (const { verdicts } of parts) {
      expect(sum(verdicts.map(({ share }) => share))).toBeCloseTo(1);
      for (const one of verdicts) expect(sum(one.entries.map(({ share }) => share))).toBeCloseTo(one.share ?? 0);
    }
  });

  test.each([
    ['the sixty scenes', bigScenario],
    ['two parts', inTwoParts],
  ])('finds no run on %s where the graph has no way', (_, made) => {
    const scenario = made();
    const { parts } = storyGraph(scenario);
    const known = new Set(parts.flatMap(({ passages }) => passages.map(({ from, to }) => `${from}>${to}`)));
    const met = new CoverageCount(compile(scenario));
    for (let seed = 1; seed <= 30; seed += 1) met.add(seed);
    // A run that ends early goes to the end from wherever it stands.
    expect(met.passages().filter((key) => !known.has(key) && !key.endsWith('/end'))).toEqual([]);
    expect(met.passages().length).toBeGreaterThan(5);
  });
});

/** Titles and ids as long as they may be, in letters that are twice as wide or run from right to left. */
const LONG: [string, string][] = [
  ['CJK', '关于那根从来没有断过的绳子和它的结，还有河边漫长的夜晚与渡船上的人们'],
  ['ids', 'a-very-long-name-of-a-scene-which-somebody-typed'],
  ['one word', 'W'.repeat(60)],
];

test.each(LONG)('keeps %s within their boxes', (_, title) => {
  const story = storyGraph(
    smallScenario((scenario) => {
      for (const part of scenario.parts) {
        for (const season of part.seasons) season.name = title;
        for (const scene of Object.values(part.scenes)) scene.title = title;
        for (const scene of Object.values(part.storylets ?? {})) Object.assign(scene, { title, pool: title });
        for (const season of part.seasons) {
          season.slots = season.slots.map((slot) => (typeof slot === 'string' ? slot : { draw: title }));
        }
      }
    }),
  );
  const told = [...pictureOf(story, null).matchAll(/font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
  const ours = told.filter(([, size, words = '']) => Number(size) < 24 && /[关-龥]|somebody|WW/.test(words));
  expect(ours.length).toBeGreaterThan(5);
  // The widest box is a shelf of 420 px with 12 px at either side.
  expect(ours.filter(([, size, words = '']) => columnsOf(words) * Number(size) * 0.56 > 396)).toEqual([]);
  expect(new Set(ours.map(([, , words]) => words)).size).toBeGreaterThan(1);
});

test('lets what is written from right to left keep its stops', () => {
  const story = storyGraph(smallScenario((scenario) => Object.assign(scenario, { title: 'عن الحبل…' })));
  expect(pictureOf(story, null)).toContain('>\u2068عن الحبل…\u2069<');
});

test('sets the storylets of a pool below each other in DOT, and leads to their frame', () => {
  const dot = dotOf(storyGraph(smallScenario()), null);
  expect(dot).toMatch(/\n {4}n\d+ -> n\d+ -> n\d+ \[style=invis\];/);
  const frame = /subgraph (cluster_\d+) \{\n {4}label="pool: /.exec(dot)?.[1];
  expect(dot).toContain(`lhead=${frame}]`);
});

test('gives Mermaid a space where a title has nothing in it', () => {
  const blank = smallScenario((scenario) => {
    for (const part of scenario.parts) for (const season of part.seasons) season.name = '  ';
  });
  const text = mermaidOf(storyGraph(blank), null);
  expect(text).toContain('[" "]');
  expect(text).not.toContain('""');
});

test('knows no scene that an object brings along', () => {
  const story = storyGraph(
    smallScenario((scenario) => {
      const storylets = scenario.parts[0]?.storylets;
      const captains = storylets?.['two-captains'];
      if (storylets === undefined || captains === undefined) throw new Error('the small scenario changed');
      delete storylets['two-captains'];
      Object.assign(storylets, { constructor: { ...captains, goto: 'dry-ears' } });
    }),
  );
  expect(story.parts[0]?.passages).toContainEqual({
    from: 'year/0/1',
    to: 'year/0/1/dry-ears',
    labels: ['“constructor”'],
  });
});

const STORIES: [string, () => Scenario][] = [
  ['a small story', smallScenario],
  ['odd titles', oddScenario],
  ['sixty scenes', bigScenario],
  ['two parts', inTwoParts],
];

describe.each(STORIES)('%s', (_, made) => {
  const story = storyGraph(made());
  const coverage = coverageOf(made(), 8);

  test('follows the grammar of Mermaid', () => {
    const words = '"[\\p{L}\\p{N} .,:!?%\'’‘“”–—·…≥≤×−=+/#;-]*"';
    const node = `n\\d+(\\[${words}\\]|\\{\\{${words}\\}\\}|\\(${words}\\)|\\(\\(${words}\\)\\))`;
    const link = `n\\d+ (-->|-->\\|${words}\\||-\\.-) n\\d+`;
    const line = new RegExp(
      `^ *(flowchart TB|subgraph n\\d+\\[${words}\\]|end|${node}|${link}|linkStyle \\d+ stroke-width:[\\d.]+px|%% ended early: .*)$`,
      'u',
    );
    const lines = mermaidOf(story, coverage).trimEnd().split('\n');
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
    const count = (wanted: RegExp) => lines.filter((one) => wanted.test(one)).length;
    expect(count(/^ *subgraph /)).toBe(count(/^ *end$/));
    const links = count(/ (-->|-\.-)/);
    const styled = lines.flatMap((one) => (/^ *linkStyle (\d+)/.exec(one)?.[1] ?? []) as string[] | string);
    expect(Math.max(...styled.map(Number))).toBeLessThan(links);
  });

  test('follows the grammar of DOT', () => {
    const dot = dotOf(story, coverage);
    const bare = dot.replace(/"(?:[^"\\]|\\.)*"/gs, 'Q');
    expect(bare).not.toContain('"');
    const statement =
      /^ *(digraph Q \{|subgraph cluster_\d+ \{|\}|label=Q; style=rounded; color=gray60;|(graph|node|edge) \[.*\];|n\d+( -> n\d+)* \[[\w=., Q]*\];|\/\/ ended early: .*)$/;
    expect(
      bare
        .trimEnd()
        .split('\n')
        .filter((one) => !statement.test(one)),
    ).toEqual([]);
    expect(bare.split('{').length).toBe(bare.split('}').length);
    // What begins an entity would be read as one.
    expect(dot.match(/&(?!amp;)/g)).toBeNull();
  });

  test('draws a picture that is well formed, with a band for each season', () => {
    for (const covered of [coverage, null]) {
      const svg = pictureOf(story, covered);
      const open: string[] = [];
      for (const [, end, name, self] of svg.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
        if (end === '/') expect(open.pop()).toBe(name);
        else if (self !== '/') open.push(name ?? '');
      }
      expect(open).toEqual([]);
      expect(svg.replace(/<[^<>]*>/g, '').match(/[<>]|&(?!(amp|lt|gt|quot);)/g)).toBeNull();
      expect(svg).not.toContain('\u0007');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const bands = svg.match(/rx="10"/g)?.length;
      expect(bands).toBe(story.parts.reduce((sum, { seasons }) => sum + seasons.length, 0));
    }
  });
});

test('bands lie one below the other, and every slot within its own', () => {
  const svg = pictureOf(storyGraph(bigScenario()), null);
  const bands = [...svg.matchAll(/y="([-\d.]+)" width="[\d.]+" height="([\d.]+)" rx="10"/g)].map(([, y, height]) => ({
    top: Number(y),
    end: Number(y) + Number(height),
  }));
  expect(bands).toHaveLength(4);
  for (const [index, band] of bands.slice(1).entries()) expect(band.top).toBeCloseTo(bands[index]?.end ?? 0, 0);
});

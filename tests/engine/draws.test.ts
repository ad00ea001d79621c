import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, drawFor, offered, partOf, type State, shuffled, start } from '../../src/engine';
import { drawStorylet } from '../../src/engine/storylets';
import type { Storylet } from '../../src/scenario';
import { choice, crossroads, storyOf, telling } from './making';
import { begun, played, type Run, scenesOf, toldOn } from './playing';

const SEED = 20240612;
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const evening = (id: string, rest: Partial<Storylet> = {}): Storylet => ({
  ...telling(`${id}.`),
  pool: 'evenings',
  ...rest,
});
const drawing = (storylets: Record<string, Storylet>, slots: number) =>
  storyOf(
    {},
    { storylets, seasons: [{ id: 'spring', name: 'Spring', slots: Array(slots).fill({ draw: 'evenings' }) }] },
  );
const drawn = (run: Run) => scenesOf(toldOn(run)).join(' ');
const manySeeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('a pool', () => {
  it('draws by weight among those that may come', () => {
    const story = drawing(
      {
        often: evening('often', { weight: 3 }),
        seldom: evening('seldom', { weight: 0.29 }),
        quiet: evening('quiet', { fallback: true }),
      },
      1,
    );
    const came = manySeeds.map((seed) => drawn(begun(story, seed)));
    const seldom = came.filter((one) => one === 'seldom').length;
    // 29 of 329 parts of 200 draws: 17.6 on average, with a spread (√(200 × .088 × .912)) of 4.
    expect(seldom).toBeGreaterThan(17.6 - 12);
    expect(seldom).toBeLessThan(17.6 + 12);
    expect(came.filter((one) => one === 'often').length).toBe(200 - seldom);
  });

  it('draws fairly among light ones where a heavy one may not come', () => {
    const light = { weight: 0.01 };
    const shut = evening('heavy', { weight: 100, when: { flag: 'song' } });
    const story = drawing({ heavy: shut, one: evening('one', light), two: evening('two', light) }, 1);
    const ones = manySeeds.filter((seed) => drawn(begun(story, seed)) === 'one').length;
    expect(ones).toBeGreaterThan(70);
    expect(ones).toBeLessThan(130);
  });

  it('falls back only where nothing else may come', () => {
    const story = drawing(
      { quiet: evening('quiet', { fallback: true, weight: 50 }), once: evening('once', { once: true }) },
      3,
    );
    for (const seed of [1, 2, 3, 4, 5]) expect(drawn(begun(story, seed))).toBe('once quiet quiet');
  });

  it('lets a cooldown of k pass over k other draws', () => {
    const quiet = evening('quiet', { fallback: true });
    const story = (cooldown: number) => drawing({ song: evening('song', { cooldown }), quiet }, 5);
    expect(drawn(begun(story(1)))).toBe('song quiet song quiet song');
    expect(drawn(begun(story(2)))).toBe('song quiet quiet song quiet');
    expect(drawn(begun(drawing({ song: evening('song'), quiet }, 3)))).toBe('song song song');
  });

  it('asks the window of seasons and the condition', () => {
    const storylets = {
      autumnal: evening('autumnal', { seasons: ['autumn'] }),
      sung: evening('sung', { when: { flag: 'song' } }),
      quiet: evening('quiet', { fallback: true }),
    };
    const seasons = ['spring', 'autumn'].map((id) => ({ id, name: id, slots: [{ draw: 'evenings' }] }));
    expect(drawn(begun(storyOf({}, { storylets, seasons })))).toBe('quiet autumnal');
  });
});

/** Eight storylets, each behind a flag of its own; a state says which flags are up. */
const flags = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const gated = compile(
  drawing(
    Object.fromEntries(flags.map((flag, i) => [flag, evening(flag, { when: { flag }, weight: 1 + (i % 3) })])),
    3,
  ),
);
const drawnWith = (seed: number, slot: number, up: readonly string[]) => {
  const { state } = start(gated, seed);
  const at = { ...state.at, slot };
  return drawStorylet(
    partOf(gated, state),
    { ...state, at, flags: Object.fromEntries(up.map((flag) => [flag, true])) },
    'evenings',
  );
};

describe('one changed choice does not reshuffle later draws', () => {
  const open = fc.subarray(flags, { minLength: 1 });

  it('a slot draws another storylet only where the one could not come, or the other had not been open', () => {
    const check = fc.property(seeds, fc.nat({ max: 2 }), open, open, (seed, slot, some, others) => {
      const one = drawnWith(seed, slot, some);
      const other = drawnWith(seed, slot, others);
      expect(one === other || !others.includes(one) || !some.includes(other)).toBe(true);
    });
    fc.assert(check, { seed: SEED, numRuns: 500 });
  });

  it('what is shut takes nothing from the rest: the one drawn stays while it may come', () => {
    const check = fc.property(seeds, open, open, (seed, some, others) => {
      const one = drawnWith(seed, 0, some);
      const fewer = some.filter((flag) => flag === one || others.includes(flag));
      expect(drawnWith(seed, 0, fewer)).toBe(one);
    });
    fc.assert(check, { seed: SEED, numRuns: 300 });
  });

  it('whatever was chosen before, and however many turns passed', () => {
    const scenes = { one: crossroads(), two: crossroads() };
    const storylets = Object.fromEntries(flags.map((flag) => [flag, evening(flag)]));
    const seasons = [
      { id: 'spring', name: 'Spring', slots: ['one', { draw: 'evenings' }, 'two', { draw: 'evenings' }] },
    ];
    const story = storyOf(scenes, { storylets, seasons });
    const rainy = structuredClone(story);
    const days = rainy.parts[0]?.scenes.one?.dilemma?.choices ?? [];
    for (const day of days) day.consequences = [{ passTurn: 2, reason: 'Rain.' }];
    for (const seed of manySeeds.slice(0, 40)) {
      const ways = [
        ['manage', 'lead'],
        ['blend', 'blend'],
        ['lead', 'manage'],
      ].map((way) => drawn(played(story, way, seed)));
      expect(new Set([...ways, drawn(played(rainy, ['lead', 'lead'], seed))]).size).toBe(1);
    }
  });

  it('different seeds and slots draw differently', () => {
    const first = manySeeds.map((seed) => drawnWith(seed, 0, flags));
    const second = manySeeds.map((seed) => drawnWith(seed, 1, flags));
    expect(new Set(first).size).toBe(flags.length);
    expect(first.filter((one, seed) => one === second[seed]).length).toBeLessThan(60);
  });
});

describe('the order in which choices are shown', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const scene = (when: 'song' | null) => {
    const made = crossroads();
    const choices = ids.map((id) => choice(id, {}, id === 'b' && when !== null ? { when: { flag: when } } : {}));
    return made.dilemma === undefined ? made : { ...made, dilemma: { ...made.dilemma, choices } };
  };
  const game = compile(storyOf({ early: crossroads(), one: scene(null), two: scene(null), gated: scene('song') }));
  const at = (id: string, seed: number, changes: Partial<State> = {}): string[] => {
    const { state } = start(game, seed);
    return offered(game, { ...state, at: { ...state.at, phase: 'dilemma', scene: id }, ...changes });
  };

  it('is a permutation that depends on nothing but seed and dilemma', () => {
    const stock = fc.integer({ min: 0, max: 100000 });
    const check = fc.property(seeds, stock, fc.nat({ max: 30 }), fc.nat({ max: 5 }), (seed, backlog, turn, slot) => {
      const shown = at('one', seed);
      expect([...shown].sort()).toEqual(ids);
      const { state } = start(game, seed);
      const elsewhere = { ...state.at, phase: 'dilemma', scene: 'one', slot, season: 0 } as const;
      expect(at('one', seed, { turn, at: elsewhere, org: { ...state.org, backlog }, flags: { song: true } })).toEqual(
        shown,
      );
    });
    fc.assert(check, { seed: SEED, numRuns: 200 });
  });

  it('differs from seed to seed and from dilemma to dilemma, every order for some', () => {
    const ones = manySeeds.map((seed) => at('one', seed).join(''));
    expect(new Set(ones).size).toBe(24);
    expect(manySeeds.filter((seed) => at('two', seed).join('') === ones[seed]).length).toBeLessThan(40);
  });

  it('keeps its order where one is left out', () => {
    for (const seed of manySeeds) {
      const all = at('gated', seed, { flags: { song: true } });
      expect(at('gated', seed)).toEqual(all.filter((id) => id !== 'b'));
    }
  });

  it('comes from shuffling that loses nothing', () => {
    const check = fc.property(seeds, fc.array(fc.nat()), (seed, items) => {
      const copy = [...items];
      expect(shuffled(items, drawFor(seed, 'occasion')).sort()).toEqual([...items].sort());
      expect(items).toEqual(copy);
    });
    fc.assert(check, { seed: SEED, numRuns: 100 });
  });
});

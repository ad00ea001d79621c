import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine';
import { quartilesOf } from '../../src/simulate';
import { readFable } from '../../src/tools/fable/fableFiles';
import { likeness, likenessOfWays, WAYS } from '../../src/workshop/explore/likeness';
import { type Reading, readBy } from '../../src/workshop/explore/readings';
import { wordsWritten } from '../../src/workshop/explore/written';

/** The fables of a whole year: twenty decisions, about forty in the file. */
const YEARS = ['nine-hundred-sticks', 'room-in-the-sky', 'two-banks'];

const RUNS = 60;
const SEEDS = 24;

const readings = (count: number, read: (nth: number) => Reading | null): Reading[] =>
  Array.from({ length: count }, (_, nth) => read(nth)).filter((one) => one !== null);

describe.each(YEARS)('%s', (id) => {
  const { read } = readFable(id);
  if (!read.ok) throw new Error(`${id} cannot be played`);
  const fable = read.scenario;
  const game = compile(fable);
  const random = readings(RUNS, (nth) => readBy('random', game, 700 + nth));
  const decisionsIn = (whole: boolean) =>
    fable.parts.flatMap(({ scenes, storylets = {} }) =>
      [...Object.values(scenes), ...(whole ? Object.values(storylets) : [])].filter(
        ({ dilemma }) => dilemma !== undefined,
      ),
    );

  test('tells seven to eleven thousand words, and gives its reasons in a quarter of those at most', () => {
    const { told, reasons } = wordsWritten(fable);
    expect(told).toBeGreaterThanOrEqual(7000);
    expect(told).toBeLessThanOrEqual(11_000);
    expect(reasons).toBeLessThanOrEqual(told / 4);
  });

  test('tells about three thousand words in a run', () => {
    const { median } = quartilesOf(random.map(({ words }) => words));
    expect(median).toBeGreaterThan(2700);
    expect(median).toBeLessThan(3300);
  });

  test('has about forty decisions, eight or nine of which come in every year', () => {
    expect([8, 9]).toContain(decisionsIn(false).length);
    expect(decisionsIn(true).length).toBeGreaterThanOrEqual(38);
    expect(decisionsIn(true).length).toBeLessThanOrEqual(46);
  });

  test('tells two who play at random no more than two thirds alike', () => {
    expect(likeness([random])?.scenes.median).toBeLessThanOrEqual(2 / 3);
  });

  test('tells those who act otherwise another story', () => {
    const together = Array.from({ length: SEEDS }, (_, nth) =>
      Object.fromEntries(WAYS.map((way) => [way, readBy(way, game, 900 + nth) ?? undefined])),
    );
    const shares = likenessOfWays(together).map(({ scenes }) => scenes);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.6);
  });
});

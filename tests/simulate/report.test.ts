import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine';
import {
  fanOf,
  fanPicture,
  mergedTallies,
  POLICIES,
  playRecord,
  playRecords,
  quartilesOf,
  reportOf,
  tallyOf,
} from '../../src/simulate';
import { smallScenario } from '../support/smallScenario';

const game = compile(smallScenario());
const twoParts = compile(
  smallScenario((scenario) => {
    const [part] = scenario.parts;
    if (part === undefined) throw new Error('the small scenario changed');
    scenario.order = 'seed';
    scenario.parts.push({ ...structuredClone(part), id: 'next-year' });
  }),
);

describe('a record of a run', () => {
  test('counts decisions, acts and leans of the choices taken', () => {
    const { parts } = playRecord(game, POLICIES.manage, 1);
    expect(parts).toHaveLength(1);
    // mend [solve measure], drill [solve plan], on-time [plan].
    expect(parts[0]).toMatchObject({ part: 'year', decisions: 3, early: null, way: [] });
    expect(parts[0]?.acts).toEqual({
      ...{ plan: 2, solve: 2, measure: 1, staff: 0 },
      ...{ direct: 0, align: 0, inspire: 0, seize: 0 },
    });
    expect(parts[0]?.leans).toEqual({ managing: 3, leading: 0, blended: 0 });
  });

  test('keeps its way where that is wanted: at each dilemma and at the end, beyond the need', () => {
    const way = playRecord(game, POLICIES.lead, 1, true).parts[0]?.way ?? [];
    expect(way).toHaveLength(2 * (3 + 1));
    // Fog has raised scale and turbulence to 25: 42 - 35.5 and 36 - 31.75.
    expect(way[0]).toBeCloseTo(6.5, 9);
    expect(way[1]).toBeCloseTo(4.25, 9);
  });

  test('has every part, in the order played', () => {
    const orders = playRecords(twoParts, POLICIES.random, 1, 20, true).map(({ parts }) => parts);
    expect(new Set(orders.map((parts) => parts.map(({ part }) => part).join()))).toEqual(
      new Set(['year,next-year', 'next-year,year']),
    );
    for (const { decisions, way } of orders.flat()) expect(way).toHaveLength(2 * (decisions + 1));
  });

  test('seeds go round at the last', () => {
    expect(playRecords(game, POLICIES.random, 0xffffffff, 2).map(({ seed }) => seed)).toEqual([0xffffffff, 0]);
  });
});

describe('tallies', () => {
  const parts = ['year', 'next-year'];
  const tallyFrom = (first: number, runs: number) =>
    tallyOf(playRecords(twoParts, POLICIES.random, first, runs, true), parts);

  test('of some runs and of others are, as one, the tally of all', () => {
    expect(mergedTallies([tallyFrom(1, 5), tallyFrom(6, 0), tallyFrom(6, 7)], parts)).toEqual(tallyFrom(1, 12));
    expect(mergedTallies([], parts)).toEqual(tallyOf([], parts));
  });

  test('count every run once, losses too, and keep its way', () => {
    const records = playRecords(twoParts, POLICIES.random, 1, 12, true);
    const [lost, ...others] = records;
    if (lost?.parts[0] === undefined) throw new Error('nothing was played');
    const [tally] = tallyOf(
      [...others, { ...lost, parts: [{ ...lost.parts[0], part: 'year', early: 'served' }] }],
      parts,
    );
    expect(tally?.runs).toBe(12);
    expect(tally?.early).toEqual({ members: 0, served: 1, stewards: 0 });
    expect(tally?.ways).toHaveLength(12);
    for (const column of Object.values(tally?.columns ?? {})) expect(column).toHaveLength(12);
  });
});

describe('a report', () => {
  test('sums up verdicts, early ends and acts as shares', () => {
    const records = playRecords(game, POLICIES.random, 1, 60);
    const [report] = reportOf(tallyOf(records, ['year']));
    const thriving = records.filter(({ parts }) => parts[0]?.verdict === 'thriving').length;
    expect(report?.runs).toBe(60);
    expect(report?.verdicts.thriving).toBeCloseTo(thriving / 60, 12);
    expect(Object.values(report?.verdicts ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    const leans = Object.values(report?.leans ?? {});
    expect(leans.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(leans.reduce((sum, { perRun }) => sum + perRun, 0)).toBeCloseTo(3, 12);
    expect(report?.early.any).toBe(0);
  });

  test('has a part for each part, whatever the order played', () => {
    const reports = reportOf(tallyOf(playRecords(twoParts, POLICIES.random, 1, 9), ['year', 'next-year']));
    expect(reports.map(({ part, runs }) => [part, runs])).toEqual([
      ['year', 9],
      ['next-year', 9],
    ]);
  });

  test('quartiles lie straight between their neighbours', () => {
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ least: 1, lower: 1.75, median: 2.5, upper: 3.25, most: 4 });
    expect(quartilesOf([5])).toEqual({ least: 5, lower: 5, median: 5, upper: 5, most: 5 });
    expect(quartilesOf([])).toEqual({ least: 0, lower: 0, median: 0, upper: 0, most: 0 });
  });
});

describe('the fan', () => {
  const [tally, nothing] = [30, 0].map(
    (runs) => tallyOf(playRecords(game, POLICIES.random, 1, runs, true), ['year'])[0],
  );
  if (tally === undefined || nothing === undefined) throw new Error('nothing was counted');
  const fan = fanOf(tally);

  test('has a way for each run and the median of each axis in the middle', () => {
    expect(fan.ways).toHaveLength(30);
    expect(fan.middle).toHaveLength(4);
    const lasts = fan.ways.map(({ spots }) => spots[3]?.x ?? Number.NaN).sort((a, b) => a - b);
    expect(fan.middle[3]?.x).toBeCloseTo(((lasts[14] ?? 0) + (lasts[15] ?? 0)) / 2, 12);
  });

  test('is drawn with a line and a mark for each run, and its words made safe', () => {
    const svg = fanPicture([fan], { title: 'Salt\u0007& <pepper>', subtitle: '30 runs' });
    expect(svg).toContain('Salt &amp; &lt;pepper&gt;');
    expect(svg.match(/stroke-opacity/g)).toHaveLength(30);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('says of each panel which part it shows, where there are several', () => {
    const caption = { title: 'Salt', subtitle: '30 runs' };
    const [one, two] = [[fan], [fan, { ...fan, part: 'next-year' }]].map((fans) => fanPicture(fans, caption));
    expect(one).not.toContain('Part');
    expect(two?.match(/>Part [^<]*/g)).toEqual(['>Part year: 30 runs', '>Part next-year: 30 runs']);
  });

  test('keeps to the picture: no way leaves the map', () => {
    // The lines only: marks are drawn around their own middle.
    const svg = fanPicture([fan], { title: '', subtitle: '' }).replaceAll(/<path transform[^>]*>/g, '');
    const numbers = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(numbers.length).toBeGreaterThan(200);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(620);
  });

  test('is drawn even where nothing was played', () => {
    expect(fanPicture([fanOf(nothing)], { title: '', subtitle: '' })).toContain('0 %');
  });
});

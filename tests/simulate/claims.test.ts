import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COEFFICIENTS, type Coefficients } from '../../src/engine';
import type { Consequence, Scenario } from '../../src/scenario';
import { type ClaimId, checkClaim, checkClaims, checkTogether, POLICIES, play, Trial } from '../../src/simulate';
import { withoutDeeds } from '../../src/simulate/claims/everyone';
import { share, times } from '../../src/simulate/claims/measure';
import { smallScenario } from '../support/smallScenario';
import { dilemmaOf, longScenario, partOf } from './longScenario';

const read = (id: string): Scenario => JSON.parse(readFileSync(`scenarios/${id}/scenario.json`, 'utf8')) as Scenario;
const SHELF = readdirSync('scenarios', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const SHORT = { runs: 200, seed: 1 };

describe('every fable on the shelf', () => {
  const begun = performance.now();
  const results = checkClaims(SHELF.map((id) => new Trial(read(id), SHORT)));
  console.info(
    `claims: ${SHELF.length} on the shelf, ${SHORT.runs} runs each, ${Math.round(performance.now() - begun)} ms`,
  );

  test.each(results)('$fable and $claim: $says', ({ measures, status }) => {
    expect(measures.filter(({ holds }) => !holds)).toEqual([]);
    expect(status).not.toBe('fail');
  });
});

describe('the ferry at Alder Bend', () => {
  const trial = new Trial(read('alder-ferry'), SHORT);

  test('is held to what is said of small stable places', () => {
    const held = checkClaims([trial]).filter(({ status }) => status !== 'not applicable');
    expect(held.map(({ claim }) => claim)).toEqual(['C1', 'C2', 'C3', 'C6', 'C8', 'C9']);
  });

  test('lets random play reach every verdict', () => {
    const verdicts = new Set<string | null>();
    for (let seed = 1; seed <= 4000 && verdicts.size < 5; seed += 1)
      verdicts.add(play(trial.game, POLICIES.random, seed).verdict);
    expect([...verdicts].sort()).toEqual(['bureaucratic', 'chaotic', 'declining', 'muddling', 'thriving']);
  });

  test('meets six decisions in a run', () => {
    for (const end of trial.ends('random')) expect(end.decisions).toBe(6);
  });

  test('does not thrive where nobody does anything', () => {
    expect(trial.retold(withoutDeeds).shareOf('random', ({ verdict }) => verdict === 'thriving')).toBe(0);
  });
});

const reason = 'It is so.';
const all = (by: number): Consequence[] =>
  (['members', 'served', 'stewards'] as const).map((stock) => ({ stock, by, reason }));

/** From the third season on, when a loss ends a run. */
const late = (some: Consequence[]): Consequence[] =>
  some.map((one) => ({ ...one, when: { any: [{ season: 'autumn' }, { season: 'winter' }] } }));

/** Adds consequences to choices of a scene. */
function adding(scenario: Scenario, scene: string, choices: Record<string, Consequence[]>): void {
  for (const choice of dilemmaOf(scenario, scene).choices) {
    choice.consequences = [...(choice.consequences ?? []), ...(choices[choice.id] ?? [])];
  }
}

const heading = (scenario: Scenario): void =>
  adding(scenario, 'last-bell', { 'nobody-cut-off': [{ stock: 'vision', by: 12, reason }] });
const storm = (scenario: Scenario): void => {
  partOf(scenario).start.context.turbulence = 80;
  dilemmaOf(scenario, 'the-hat').role = 'hazard-novel';
};

/** A made-up fable, coefficients that differ, and how a claim then stands. */
type Case = [ClaimId, string, (scenario: Scenario) => void, Partial<Coefficients>, 'pass' | 'fail' | 'not applicable'];
const same = (): void => {};

const CASES: Case[] = [
  ['C1', 'over-managing is punished', same, {}, 'pass'],
  ['C1', 'rules weigh nothing and managers achieve nothing', same, { gain: 0.1, staleWeight: 0 }, 'fail'],
  ['C2', 'over-leading is punished', same, {}, 'pass'],
  ['C2', 'leaders achieve nothing', same, { gain: 0.1 }, 'fail'],
  ['C3', 'taking turns does as well as reading', same, {}, 'fail'],
  ['C4', 'there is no crisis', same, {}, 'fail'],
  ['C4', 'the crisis goes on, and managing does not end it', storm, {}, 'pass'],
  ['C5', 'what is wanting helps', same, {}, 'pass'],
  ['C5', 'what is wanting hurts', (s) => adding(s, 'rope-day', { drill: all(-40) }), {}, 'fail'],
  ['C5', 'it is over too soon to say', (s) => partOf(s).seasons.splice(0, 4, short), {}, 'not applicable'],
  ['C6', 'the place is large', same, {}, 'not applicable'],
  ['C8', 'order needs calm', same, {}, 'pass'],
  ['C8', 'weather is all the same', same, { stabilityLoss: 0 }, 'fail'],
  ['C9', 'leading makes work', same, {}, 'pass'],
  ['C9', 'leading makes no work', same, { changeLoad: 0 }, 'fail'],
  ['C10', 'a plan is a plan', same, {}, 'pass'],
  [
    'C10',
    'a plan inspires',
    (s) => adding(s, 'last-bell', { 'on-time': [{ stock: 'vision', by: 9, reason }] }),
    {},
    'fail',
  ],
  ['C10', 'nobody plans', (s) => delete dilemmaOf(s, 'last-bell').choices[0]?.kind, {}, 'not applicable'],
  ['C11', 'a heading lifts', heading, {}, 'pass'],
  ['C11', 'nothing fades', heading, { visionFade: 0 }, 'fail'],
  ['C11', 'no heading lifts', same, {}, 'not applicable'],
  ['C12', 'trust helps', same, {}, 'pass'],
  ['C12', 'trust helps much where it must', (s) => void Object.assign(s, { id: 'two-banks' }), {}, 'pass'],
  ['C12', 'trust is gone at once', distrust, {}, 'fail'],
  ['C13', 'the drill helps', (s) => adding(s, 'rope-day', { pull: all(-20) }), {}, 'pass'],
  ['C13', 'the speech helps', (s) => adding(s, 'rope-day', { pull: all(40) }), {}, 'fail'],
  ['C13', 'nobody knows the hazard', (s) => delete dilemmaOf(s, 'rope-day').role, {}, 'not applicable'],
  ['C14', 'the last day counts as one of many', same, {}, 'pass'],
  ['C14', 'the last day is everything', lastDay, {}, 'fail'],
  ['C15', 'everyone gets a story', same, {}, 'pass'],
  ['C15', 'whoever plays at random loses someone', (s) => adding(s, 'the-hat', { mend: all(-60) }), {}, 'fail'],
];

const short = { id: 'spring', name: 'spring', slots: ['the-hat', 'rope-day', 'last-bell'] };

/** Whatever is chosen first, those who manage and those who lead stop speaking. */
function distrust(scenario: Scenario): void {
  const gone: Consequence[] = [{ stock: 'partnership', by: -100, reason }];
  adding(scenario, 'the-hat', { mend: gone, ask: gone, both: gone });
}

/** The last bell alone decides: one answer wins everybody, the others lose them. */
function lastDay(scenario: Scenario): void {
  adding(scenario, 'last-bell', { 'on-time': all(100), 'nobody-cut-off': all(-50), 'one-breath': all(-50) });
}

describe('a claim', () => {
  test.each(CASES)('%s where %s', (claim, _where, change, coefficients, status) => {
    const options = { ...SHORT, coefficients: { ...COEFFICIENTS, ...coefficients } };
    const result = checkClaim(new Trial(longScenario(change), options), claim);
    expect({ status: result.status, measures: result.measures }).toMatchObject({ status });
    expect(result.reason === null).toBe(status !== 'not applicable');
    // On a bound that must not be reached there is no margin left, and yet it fails.
    if (result.margin !== null) expect(result.margin > 0).toBe(status === 'pass');
  });

  test('C6 holds or fails in a small place', () => {
    const kind = smallScenario();
    const harsh = smallScenario((scenario) => adding(scenario, 'last-bell', { 'one-breath': all(-90) }));
    const ends = [kind, harsh].map((scenario) => checkClaim(new Trial(scenario, SHORT), 'C6'));
    expect(ends.map(({ measures }) => measures.map(({ what }) => what))[0]).toEqual([
      'blend ends thriving',
      'manage fails',
      'lead fails',
    ]);
    expect(ends[1]?.status).toBe('fail');
  });

  test('C5 counts a loss that the cure ends in', () => {
    const deadly = longScenario((scenario) => {
      adding(scenario, 'rope-day', { drill: late(all(-100)), pull: late(all(100)) });
      adding(scenario, 'the-hat', { ask: all(8) });
    });
    const [inChaos] = checkClaim(new Trial(deadly, SHORT), 'C5').measures;
    // It was 83 % where states from which a drill loses everybody were left out.
    expect(inChaos?.value).toBeLessThan(0.5);
  });

  test('C6 does not take muddling for a failure', () => {
    const mild = smallScenario((scenario) => {
      partOf(scenario).seasons.splice(1);
      for (const scene of ['the-hat', 'rope-day'])
        for (const { id } of dilemmaOf(scenario, scene).choices) adding(scenario, scene, { [id]: all(-4) });
    });
    const trial = new Trial(mild, { ...SHORT, coefficients: { ...COEFFICIENTS, gain: 0.1, rate: 0 } });
    expect(trial.shareOf('manage', ({ verdict }) => verdict === 'muddling')).toBe(1);
    expect(checkClaim(trial, 'C6').measures.find(({ what }) => what === 'manage fails')).toMatchObject({ value: 0 });
  });

  test('C15 sees nobody do anything in a world that goes its way', () => {
    const stormy = longScenario((scenario) => {
      partOf(scenario).scenes['rope-day']?.beats.unshift({ shift: { turbulence: 4 }, reason });
      adding(scenario, 'last-bell', { 'on-time': all(100), 'nobody-cut-off': all(100), 'one-breath': all(100) });
    });
    const idle = new Trial(stormy, SHORT).retold(withoutDeeds);
    const end = play(idle.game, POLICIES.random, 1);
    expect(end.org.turbulence).toBeGreaterThan(partOf(stormy).start.context.turbulence * 1000);
    expect(Object.values(end.counts).reduce((sum, count) => (sum ?? 0) + (count ?? 0), 0)).toBe(0);
    expect(end.org.members).toBeLessThan(60_000);
  });

  test('comes to the same each time', () => {
    const results = () => checkClaims([new Trial(longScenario(), { runs: 30, seed: 9 })]);
    expect(results()).toEqual(results());
  });

  test('tells its seeds and runs', () => {
    expect(checkClaim(new Trial(longScenario(), { runs: 12, seed: 77 }), 'C1')).toMatchObject({ runs: 12, seed: 77 });
  });
});

describe('the claim about all fables together (C7)', () => {
  const chaos = longScenario((scenario) => {
    scenario.id = 'chaos-ferry';
    Object.assign(partOf(scenario).start.stocks, { management: 5, leadership: 90, vision: 90 });
  });

  test('counts full fables alike and leaves out the others', () => {
    const trials = [longScenario(), chaos, smallScenario()].map((scenario) => new Trial(scenario, SHORT));
    const [each, other, both] = [[trials[0]], [trials[1]], trials].map(
      (some) => checkTogether(some.filter((one) => one !== undefined))?.measures[0]?.value ?? Number.NaN,
    );
    expect(both).toBeCloseTo(((each ?? 0) + (other ?? 0)) / 2, 12);
  });

  test('fails where chaos is the usual end', () => {
    expect(checkTogether([new Trial(chaos, SHORT)])?.status).toBe('fail');
    expect(checkTogether([new Trial(longScenario(), SHORT)])?.status).toBe('pass');
  });

  test('is not applicable without a full fable', () => {
    expect(checkTogether([new Trial(smallScenario(), SHORT)])?.status).toBe('not applicable');
    expect(checkTogether([])).toBeNull();
  });
});

describe('the twins (C13)', () => {
  /** Two harbours that differ in what managing brings, and in the role of the storm. */
  function twins(known: number, novel: number): Scenario {
    return smallScenario((scenario) => {
      const part = partOf(scenario);
      part.seasons.splice(1);
      const other = { ...structuredClone(part), id: 'spoon' };
      Object.assign(scenario, { order: 'seed', parts: [part, other] });
      const storm = other.scenes['rope-day']?.dilemma;
      if (storm !== undefined) storm.role = 'hazard-novel';
      for (const [index, by] of [known, novel].entries()) {
        for (const scene of ['the-hat', 'rope-day']) {
          const [first] = scenario.parts[index]?.scenes[scene]?.dilemma?.choices ?? [];
          first?.consequences?.push(...all(by));
        }
      }
    });
  }

  test.each([
    [20, -20, 'pass'],
    [-20, 20, 'fail'],
    [20, 20, 'fail'],
  ] as const)('managing brings %i where the storm is known and %i where it is new: %s', (known, novel, status) => {
    const result = checkClaim(new Trial(twins(known, novel), SHORT), 'C13');
    expect(result.status).toBe(status);
    expect(result.measures[0]?.what).toContain('at year');
    expect(result.measures[1]?.what).toContain('at spoon');
  });

  test('are held apart: where all paths end alike, or there is but one, nothing is best or worst', () => {
    const alike = twins(20, -20);
    for (const part of alike.parts) {
      for (const scene of Object.values(part.scenes)) scene.dilemma?.choices.splice(1);
    }
    const { status, measures } = checkClaim(new Trial(alike, SHORT), 'C13');
    expect(status).toBe('fail');
    expect(measures.map(({ value }) => value)).toEqual([0, 0]);
  });

  test('are not held to what is said of one place', () => {
    const trial = new Trial(twins(20, -20), SHORT);
    expect(trial.kind).toBe('twins');
    const held = checkClaims([trial]).filter(({ status }) => status !== 'not applicable');
    expect(held.map(({ claim }) => claim)).toEqual(['C8', 'C9', 'C13']);
  });
});

describe('a margin', () => {
  test('is what is left of the room between bound and best', () => {
    expect(share('a', 1, 'least', 0.95).margin).toBe(1);
    expect(share('a', 0.95, 'least', 0.95)).toMatchObject({ margin: 0, holds: true });
    expect(share('a', 0.475, 'least', 0.95)).toMatchObject({ holds: false });
    expect(share('a', 0.2, 'most', 0.4).margin).toBeCloseTo(0.5, 12);
    expect(share('a', 0.4, 'below', 0.4)).toMatchObject({ margin: 0, holds: false });
    expect(share('a', 0, 'above', 0)).toMatchObject({ margin: 0, holds: false });
    expect(times('a', 3, 1.5)).toMatchObject({ margin: 1, holds: true });
    expect(times('a', 9, 1.5).margin).toBe(1);
  });

  test('where the bound leaves no room is all or less than nothing', () => {
    expect(share('a', 0, 'most', 0).margin).toBe(1);
    expect(share('a', 0.25, 'most', 0)).toMatchObject({ margin: -0.25, holds: false });
    expect(share('a', 1, 'least', 1).margin).toBe(1);
    expect(share('a', 0.5, 'least', 1)).toMatchObject({ margin: -0.5, holds: false });
  });
});

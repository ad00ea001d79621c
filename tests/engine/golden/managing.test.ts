import { expect, it } from 'vitest';
import type { OrgState } from '../../../src/engine';
import { type Entry, workedOut } from './workedOut';

/**
 * The landing on the first morning, managed: solve .6 and measure .4, so m = 1 and l = 0. Its tilt is its target:
 * d = (36 − 26.25) − (42 − 32) = −.25; 100 × −.25/18.25 = −1.369863.
 */
const before: OrgState = {
  management: 42000,
  leadership: 36000,
  vision: 30000,
  partnership: 55000,
  staleRules: 0,
  backlog: 45000,
  tilt: -1370,
  scale: 20000,
  turbulence: 15000,
  members: 55000,
  served: 55000,
  stewards: 55000,
};

/** Worked out by hand with the coefficients of the model, every amount to the thousandth: [number, amount, cause]. */
const table: Entry[] = [
  // k = 1; 16 × 1 × k × (1 − .2 × 15/100) × (1 − 42/100) = 9.0016
  ['management', 9002, 'gain'],
  // needM = 18 + .7 × 20 = 32; 51.002 − 32 = 19.002 > 15
  // so rules breed rules: 1.4
  ['staleRules', 1400, 'overRule'],
  // −.033 × 51.002 = −1.683066
  ['management', -1683, 'decay'],
  // −.085 × (1 − .66 × 30/100) × 36 = −2.45412
  ['leadership', -2454, 'decay'],
  // −1.5 × 1 × (1 − 0/6) = −1.5
  ['vision', -1500, 'fade'],
  // needM = 18 + .7 × 20 = 32; fitM = ½ + (49.319 − 32 + 7.2)/50 = 0.99038; g = 1 − max(0, 45 − 60)/80 = 1
  // 4.6 × (.8 + 1.2 × 35/200) = 4.646
  ['backlog', 4646, 'arrive'],
  // −10 × 0.99038 × 1 × (1 − .41 × 1.4/100) = −9.846952
  ['backlog', -9847, 'clear'],
  // −3.7 × 0.6 = −2.22
  ['backlog', -2220, 'solve'],
  // needL = 18 + .55 × 15 = 26.25; d = (33.546 − 26.25) − (49.319 + .62 × 1.4 − 32) = −10.891
  // target = 100 × −10.891/(18 + 10.891) = −37.696861; .3 × (−37.696861 − −1.37) = −10.898058
  ['tilt', -10898, 'drift'],
  // fitL = ½ + (33.546 − 26.25 + 7.2)/50 = 0.78992; strain = max(0, 12.268/100 − .3) = 0; pile = max(0, 37.579 −
  //   55)/45 = 0; c = 1 − .5 × (1 − min(1, 55/50)) = 1
  // .025 × (50 − 55) = −0.125
  ['members', -125, 'relax'],
  // 7.6 × (0.78992 − .5) = 2.203392
  ['members', 2203, 'fit'],
  // .025 × (50 − 55) = −0.125
  ['served', -125, 'relax'],
  // 7.6 × (2 × 0.99038 × 0.78992 × 1 − .6) = 7.331279
  ['served', 7331, 'fit'],
  // .025 × (50 − 55) = −0.125
  ['stewards', -125, 'relax'],
  // 7.6 × (0.99038 − .5) = 3.726888
  ['stewards', 3727, 'fit'],
];

const after: OrgState = {
  management: 49319,
  leadership: 33546,
  vision: 28500,
  partnership: 55000,
  staleRules: 1400,
  backlog: 37579,
  tilt: -12268,
  scale: 20000,
  turbulence: 15000,
  members: 57078,
  served: 62206,
  stewards: 58602,
};

it('one managing turn, amount by amount', () => {
  const { entries, org } = workedOut(before, { weights: { m: 1, l: 0, solve: 0.6 }, lean: 'managing', streak: 1 });
  expect(entries).toEqual(table);
  expect(org).toEqual(after);
});

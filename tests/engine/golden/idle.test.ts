import { expect, it } from 'vitest';
import type { OrgState } from '../../../src/engine';
import { type Entry, workedOut } from './workedOut';

/** A storm, and nobody does anything: rules stiffen, fires spread, bounds and the grace of the first two seasons hold. */
const before: OrgState = {
  management: 64000,
  leadership: 22000,
  vision: 10000,
  partnership: 30000,
  staleRules: 30000,
  backlog: 99000,
  tilt: -70000,
  scale: 40000,
  turbulence: 80000,
  members: 3000,
  served: 1000,
  stewards: 40000,
};

/** Worked out by hand with the coefficients of the model, every amount to the thousandth: [number, amount, cause]. */
const table: Entry[] = [
  // .54 × 12 × 64/100 = 4.1472
  ['staleRules', 4147, 'turbulence'],
  // turbulence 80 ≥ 60 and nobody leads: 4
  ['staleRules', 4000, 'rigidity'],
  // −.033 × 64 = −2.112
  ['management', -2112, 'decay'],
  // −.085 × (1 − .66 × 10/100) × 22 = −1.74658
  ['leadership', -1747, 'decay'],
  // −1.5 × 1 × (1 − 0/6) = −1.5
  ['vision', -1500, 'fade'],
  // needM = 18 + .7 × 40 = 46; fitM = ½ + (61.888 − 46 + 7.2)/50 = 0.96176; g = 1 − max(0, 99 − 60)/80 = 0.5125
  // 4.6 × (.8 + 1.2 × 120/200) = 6.992
  ['backlog', 6992, 'arrive'],
  // 99 + 6.992 would pass 100
  ['backlog', -5992, 'bound'],
  // −10 × 0.96176 × 0.5125 × (1 − .41 × 38.147/100) = −4.158108
  ['backlog', -4158, 'clear'],
  // needL = 18 + .55 × 80 = 62; d = (20.253 − 62) − (61.888 + .62 × 38.147 − 46) = −81.28614
  // target = 100 × −81.28614/(18 + 81.28614) = −81.870581; .3 × (−81.870581 − −70) = −3.561174
  ['tilt', -3561, 'drift'],
  // fitL = ½ + (20.253 − 62 + 7.2)/50 = −0.19094, held at 0; strain = max(0, 73.561/100 − .3) = 0.43561; pile =
  //   max(0, 95.842 − 55)/45 = 0.9076; c = 1 − .5 × (1 − min(1, 30/50)) = 0.8
  // .025 × (50 − 3) = 1.175
  ['members', 1175, 'relax'],
  // 7.6 × (0 − .5) = −3.8
  ['members', -3800, 'fit'],
  // 4.175 − 3.8 would pass 1
  ['members', 625, 'grace'],
  // −7.6 × 0.43561 = −3.310636
  ['members', -3311, 'strain'],
  // 1 − 3.311 would pass 1
  ['members', 3311, 'grace'],
  // −7.6 × .4 × 0.9076 = −2.759104
  ['members', -2759, 'pile'],
  // 1 − 2.759 would pass 1
  ['members', 2759, 'grace'],
  // .025 × (50 − 1) = 1.225
  ['served', 1225, 'relax'],
  // 7.6 × (2 × 0.96176 × 0 × 0.8 − .6) = −4.56
  ['served', -4560, 'fit'],
  // 2.225 − 4.56 would pass 1
  ['served', 3335, 'grace'],
  // −7.6 × .7 × 0.43561 = −2.317445
  ['served', -2317, 'strain'],
  // 1 − 2.317 would pass 1
  ['served', 2317, 'grace'],
  // −7.6 × .4 × 0.9076 = −2.759104
  ['served', -2759, 'pile'],
  // 1 − 2.759 would pass 1
  ['served', 2759, 'grace'],
  // .025 × (50 − 40) = 0.25
  ['stewards', 250, 'relax'],
  // 7.6 × (0.96176 − .5) = 3.509376
  ['stewards', 3509, 'fit'],
  // −7.6 × .7 × 0.43561 = −2.317445
  ['stewards', -2317, 'strain'],
];

const after: OrgState = {
  management: 61888,
  leadership: 20253,
  vision: 8500,
  partnership: 30000,
  staleRules: 38147,
  backlog: 95842,
  tilt: -73561,
  scale: 40000,
  turbulence: 80000,
  members: 1000,
  served: 1000,
  stewards: 41442,
};

it('one idle turn in a storm, amount by amount', () => {
  const { entries, org } = workedOut(before, { rise: 12, partnership: 30, graced: true });
  expect(entries).toEqual(table);
  expect(org).toEqual(after);
});

import { expect, it } from 'vitest';
import type { OrgState } from '../../../src/engine';
import { type Entry, workedOut } from './workedOut';

/**
 * Growing and unsettled, with a heading that serves all three and has become work. Partnership has just risen from 40
 * to 46: the turn goes by the 40 from before it.
 */
const before: OrgState = {
  management: 50000,
  leadership: 30000,
  vision: 40000,
  partnership: 46000,
  staleRules: 8000,
  backlog: 62000,
  tilt: -20000,
  scale: 35000,
  turbulence: 40000,
  members: 52000,
  served: 48000,
  stewards: 58000,
};

/** Worked out by hand with the coefficients of the model, every amount to the thousandth: [number, amount, cause]. */
const table: Entry[] = [
  // — step 1 —
  // k = .5 + .5 × 40/100 = 0.7; 16 × 0.5 × k × (1 − .2 × 40/100) × (1 − 50/100) = 2.576
  ['management', 2576, 'gain'],
  // 16 × 0.6 × 0.7 × (1 − 30/100) = 4.704
  ['leadership', 4704, 'gain'],
  // 1 × 0.6 = 0.6
  ['scale', 600, 'change'],
  // .54 × 10 × 52.576/100 = 2.839104
  ['staleRules', 2839, 'turbulence'],
  // −2 × 0.6 = −1.2
  ['staleRules', -1200, 'unstale'],
  // −.033 × 52.576 = −1.735008
  ['management', -1735, 'decay'],
  // −.085 × (1 − .66 × 40/100) × 34.704 = −2.171082
  ['leadership', -2171, 'decay'],
  // −1.5 × ½ × (1 − 3/6) = −0.375
  ['vision', -375, 'fade'],
  // needM = 18 + .7 × 35.6 = 42.92; fitM = ½ + (50.841 − 42.92 + 7.2)/50 = 0.80242; g = 1 − max(0, 62 − 60)/80 =
  //   0.975
  // 4.6 × (.8 + 1.2 × 75.6/200) = 5.76656
  ['backlog', 5767, 'arrive'],
  // −10 × 0.80242 × 0.975 × (1 − .41 × 9.639/100) = −7.514407
  ['backlog', -7514, 'clear'],
  // needL = 18 + .55 × 40 = 40; d = (32.533 − 40) − (50.841 + .62 × 9.639 − 42.92) = −21.36418
  // target = 100 × −21.36418/(18 + 21.36418) = −54.273149; .3 × (−54.273149 − −20) = −10.281945
  ['tilt', -10282, 'drift'],
  // fitL = ½ + (32.533 − 40 + 7.2)/50 = 0.49466; strain = max(0, 30.282/100 − .3) = 0.00282; pile = max(0,
  //   60.253 − 55)/45 = 0.116733; c = 1 − .5 × (1 − min(1, 40/50)) = 0.9
  // .025 × (50 − 52) = −0.05
  ['members', -50, 'relax'],
  // 7.6 × (0.49466 − .5) = −0.040584
  ['members', -41, 'fit'],
  // −7.6 × 0.00282 = −0.021432
  ['members', -21, 'strain'],
  // −7.6 × .4 × 0.116733 = −0.354869
  ['members', -355, 'pile'],
  // .025 × (50 − 48) = 0.05
  ['served', 50, 'relax'],
  // 7.6 × (2 × 0.80242 × 0.49466 × 0.9 − .6) = 0.869935
  ['served', 870, 'fit'],
  // −7.6 × .7 × 0.00282 = −0.015002
  ['served', -15, 'strain'],
  // −7.6 × .4 × 0.116733 = −0.354869
  ['served', -355, 'pile'],
  // .025 × (50 − 58) = −0.2
  ['stewards', -200, 'relax'],
  // 7.6 × (0.80242 − .5) = 2.298392
  ['stewards', 2298, 'fit'],
  // −7.6 × .7 × 0.00282 = −0.015002
  ['stewards', -15, 'strain'],
  // — step 2 —
  // k = .5 + .5 × 40/100 = 0.7; 16 × 0.5 × k × (1 − .2 × 40/100) × (1 − 50.841/100) = 2.532672
  ['management', 2533, 'gain'],
  // 16 × 0.6 × 0.7 × (1 − 32.533/100) = 4.533782
  ['leadership', 4534, 'gain'],
  // 1 × 0.6 = 0.6
  ['scale', 600, 'change'],
  // −2 × 0.6 = −1.2
  ['staleRules', -1200, 'unstale'],
  // −.033 × 53.374 = −1.761342
  ['management', -1761, 'decay'],
  // −.085 × (1 − .66 × 39.625/100) × 37.067 = −2.326709
  ['leadership', -2327, 'decay'],
  // needM = 18 + .7 × 36.2 = 43.34; fitM = ½ + (51.613 − 43.34 + 7.2)/50 = 0.80946; g = 1 − max(0, 60.253 −
  //   60)/80 = 0.996838
  // 4.6 × (.8 + 1.2 × 76.2/200) = 5.78312
  ['backlog', 5783, 'arrive'],
  // −10 × 0.80946 × 0.996838 × (1 − .41 × 8.439/100) = −7.789814
  ['backlog', -7790, 'clear'],
  // needL = 18 + .55 × 40 = 40; d = (34.74 − 40) − (51.613 + .62 × 8.439 − 43.34) = −18.76518
  // target = 100 × −18.76518/(18 + 18.76518) = −51.040631; .3 × (−51.040631 − −30.282) = −6.227589
  ['tilt', -6228, 'drift'],
  // fitL = ½ + (34.74 − 40 + 7.2)/50 = 0.5388; strain = max(0, 36.51/100 − .3) = 0.0651; pile = max(0, 58.246 −
  //   55)/45 = 0.072133; c = 1 − .5 × (1 − min(1, 40/50)) = 0.9
  // .025 × (50 − 51.533) = −0.038325
  ['members', -38, 'relax'],
  // 7.6 × (0.5388 − .5) = 0.29488
  ['members', 295, 'fit'],
  // −7.6 × 0.0651 = −0.49476
  ['members', -495, 'strain'],
  // −7.6 × .4 × 0.072133 = −0.219285
  ['members', -219, 'pile'],
  // .025 × (50 − 48.55) = 0.03625
  ['served', 36, 'relax'],
  // 7.6 × (2 × 0.80946 × 0.5388 × 0.9 − .6) = 1.406355
  ['served', 1406, 'fit'],
  // −7.6 × .7 × 0.0651 = −0.346332
  ['served', -346, 'strain'],
  // −7.6 × .4 × 0.072133 = −0.219285
  ['served', -219, 'pile'],
  // .025 × (50 − 60.083) = −0.252075
  ['stewards', -252, 'relax'],
  // 7.6 × (0.80946 − .5) = 2.351896
  ['stewards', 2352, 'fit'],
  // −7.6 × .7 × 0.0651 = −0.346332
  ['stewards', -346, 'strain'],
];

const after: OrgState = {
  management: 51613,
  leadership: 34740,
  vision: 39625,
  partnership: 46000,
  staleRules: 8439,
  backlog: 58246,
  tilt: -36510,
  scale: 36200,
  turbulence: 40000,
  members: 51076,
  served: 49427,
  stewards: 61837,
};

it('one blended turn of two steps with partnership 40, amount by amount', () => {
  const { entries, org } = workedOut(before, {
    weights: { m: 0.5, l: 0.6, solve: 0 },
    lean: 'blended',
    streak: 1,
    partnership: 40,
    rise: 10,
    heading: { serves: 3, translated: true },
    tempo: 2,
  });
  expect(entries).toEqual(table);
  expect(org).toEqual(after);
});

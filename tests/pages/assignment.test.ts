import { describe, expect, it } from 'vitest';
import { type Assignment, assignmentLink, seedOf } from '../../src/pages/assignment';
import { readAddress } from '../../src/pages/play/address';

const PAGE = 'https://game.example/courses/week-3/';
const assignment: Assignment = { fable: 'alder-ferry', seed: 7, language: 'en', meters: true };

describe('the link of an assignment', () => {
  it('can be read by who gets it', () => {
    expect(assignmentLink(PAGE, assignment)).toBe(
      'https://game.example/courses/week-3/?fable=alder-ferry&lang=en&meters=shown&class=1&seed=7',
    );
  });

  it.each([0, 4_294_967_295, null])('says all of it to the page it opens, under the seed %s', (seed) => {
    const link = assignmentLink(PAGE, { ...assignment, seed, meters: seed === null });
    expect(readAddress(new URL(link).search)).toMatchObject({
      ...{ fable: 'alder-ferry', seed, language: 'en', meters: seed === null, forClass: true },
      complaints: [],
    });
  });
});

it.each([
  ['0', 0],
  ['4294967295', 4294967295],
  ['007', 7],
  ['4294967296', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
])('a seed written as "%s" is %s', (written, seed) => {
  expect(seedOf(written)).toBe(seed);
});

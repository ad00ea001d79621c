import { describe, expect, test } from 'vitest';
import { Director } from '../../src/director';
import type { Tableau } from '../../src/director/ports';
import { hashState, runVerdict } from '../../src/engine';
import { ManualTimers } from '../support/fakePresenters';
import { gameOf, TWINS } from '../support/runs';

const game = gameOf(TWINS);

const directing = (seed = 1): Director => new Director(game, seed, { timers: new ManualTimers(), pace: 'instant' });

/** One step of somebody who always takes the first choice offered. */
function goOn(director: Director): void {
  const [first] = director.tableau.dilemma?.choices ?? [];
  if (first === undefined) director.advance();
  else director.choose(first.id);
}

function toPartOver(director: Director): void {
  director.begin();
  while (director.tableau.partOver === null) goOn(director);
}

const names = ({ actors }: Tableau): string[] => actors.map(({ part }) => part.id).sort();

const HARBOURS = [
  { name: 'Kettle', cast: ['brita', 'hob', 'pim', 'sol'] },
  { name: 'Spoon', cast: ['ivo', 'mai', 'runa', 'teo'] },
];

/** The harbours in the order in which a run comes to them. */
const orderOf = (director: Director) => director.state.order.flatMap((index) => HARBOURS[index] ?? []);

describe.each([1, 3])('a run of two parts (seed %i)', (seed) => {
  test('ends the first with its ending, and names the next beneath the last line', () => {
    const director = directing(seed);
    toPartOver(director);
    const [, second] = orderOf(director);
    expect(director.tableau.partOver?.next).toMatchObject({ text: second?.name });
    expect(director.tableau.ending).not.toBeNull();
    expect(director.tableau.line).not.toBeNull();
    expect(director.state.at.phase).toBe('epilogue');
  });

  test('begins the second with nothing of the first: no ending above it, nobody left on the quay', () => {
    const director = directing(seed);
    toPartOver(director);
    const [, second] = orderOf(director);
    director.advance();
    expect(director.tableau).toMatchObject({ ending: null, partOver: null, earlier: [], over: false });
    while (director.tableau.dilemma === null) director.advance();
    expect(names(director.tableau)).toEqual(second?.cast);
  });

  test('has no verdict before the last part has ended, and then has one', () => {
    const director = directing(seed);
    toPartOver(director);
    expect(director.state.verdict).not.toBeNull();
    expect(runVerdict(director.state)).toBeNull();
    while (!director.tableau.over) goOn(director);
    expect(director.tableau.partOver).toBeNull();
    expect(runVerdict(director.state)).toBe(director.state.verdict);
  });

  test('is taken up at every line just as it was left', () => {
    const director = directing(seed);
    director.begin();
    const pending = { asked: [], predicted: null };
    for (let steps = 0; !director.tableau.over; steps += 1) {
      const again = directing(seed);
      again.goTo({ log: director.log, cursor: director.cursor, pending });
      expect(hashState(again.state)).toBe(hashState(director.state));
      expect(again.tableau).toEqual(director.tableau);
      expect(steps).toBeLessThan(400);
      goOn(director);
    }
  });
});

test('both orders come about', () => {
  const firsts = [1, 2, 3, 4, 5, 6].map((seed) => orderOf(directing(seed))[0]?.name);
  expect(new Set(firsts)).toEqual(new Set(['Kettle', 'Spoon']));
});

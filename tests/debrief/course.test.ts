import { expect, test } from 'vitest';
import { courseOf, makeDebrief } from '../../src/debrief';
import { type GamePart, needs } from '../../src/engine';
import { type RunLog, replay } from '../../src/run';
import { smallGame, smallLog } from '../support/smallRuns';

const game = smallGame();
const choices = ['mend', 'drill', 'on-time'];

function told(log: RunLog, of = game) {
  const replayed = replay(of, log);
  const parts = makeDebrief(of, replayed).parts;
  return { replayed, parts, courses: parts.map((part) => courseOf(of, replayed, part)) };
}

test('everything is told from before the first decision through the last, as the decisions tell it', () => {
  const { parts, courses } = told(smallLog(game, choices));
  const [course] = courses;
  expect(course?.points.map(({ decision }) => decision)).toEqual([0, 1, 2, 3]);
  for (const { number, moves } of parts[0]?.decisions ?? [])
    for (const { stock, after } of moves.filter((move) => move.stock !== 'scale' && move.stock !== 'turbulence'))
      expect(course?.points[number]?.levels).toMatchObject({ [stock]: after });
});

test('what was needed stands beside what there was, to the tenth, and the map shows the difference', () => {
  const { replayed, parts, courses } = told(smallLog(game, choices));
  const last = courses[0]?.points.at(-1)?.levels;
  const { needM, needL } = needs(replayed.state.org, (game.parts[0] as GamePart).coefficients);
  expect(last?.needM).toBe(Math.round(needM * 10));
  expect(last?.needL).toBe(Math.round(needL * 10));
  const end = parts[0]?.path.at(-1);
  expect(Math.abs((last?.management ?? 0) - (last?.needM ?? 0) - (end?.x ?? 0) * 10)).toBeLessThanOrEqual(1);
});

test('a season is told by its first and last decision, and one in which nothing was decided not at all', () => {
  const quiet = smallGame((scenario) => {
    const [part] = scenario.parts;
    const [spring] = part?.seasons ?? [];
    if (part !== undefined && spring !== undefined)
      part.seasons.splice(1, 0, { ...spring, id: 'summer', slots: ['wet-ears'] });
  });
  const seasonsOf = (log: RunLog) =>
    told(log, quiet).courses[0]?.seasons.map(({ season, first, last }) => [season, first, last]);
  expect(seasonsOf(smallLog(quiet, choices))).toEqual([
    ['spring', 1, 2],
    ['autumn', 3, 3],
  ]);
  expect(seasonsOf(smallLog(quiet, choices.slice(0, 1)))).toEqual([['spring', 1, 1]]);
});

test('a second part goes on counting where the first one stopped', () => {
  const twins = smallGame((scenario) => {
    const [only] = scenario.parts;
    if (only !== undefined) scenario.parts.push({ ...structuredClone(only), id: 'second-year' });
  });
  const { courses } = told(smallLog(twins, [...choices, 'ask', 'pull', 'nobody-cut-off']), twins);
  expect(courses[1]?.points.map(({ decision }) => decision)).toEqual([3, 4, 5, 6]);
  expect(courses[1]?.seasons[0]?.first).toBe(4);
});

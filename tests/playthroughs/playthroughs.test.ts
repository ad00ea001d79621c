import { describe, expect, test } from 'vitest';
import { compile, type Game } from '../../src/engine';
import { fablesThere, readFable } from '../../src/tools/fable/fableFiles';
import { differenceOf, differenceWords, playthroughText, readPlaythrough } from '../../src/workshop/playthroughs';

/** The golden playthroughs of a fable, each as [name, text of its file]. */
function goldenOf(id: string): { game: Game; golden: [string, string][] } {
  const { read, playthroughs } = readFable(id);
  if (!read.ok) throw new Error(`${id} cannot be played`);
  return { game: compile(read.scenario), golden: [...playthroughs].map(([name, { text }]) => [name, text]) };
}

/** In words, how a playthrough differs from what it was; null where it does not. */
function differenceIn(game: Game, text: string): string | null {
  const read = readPlaythrough(text);
  if (!read.ok) return read.message;
  const difference = differenceOf(game, read.playthrough);
  return difference === null ? null : differenceWords(difference);
}

describe.each(fablesThere())('%s', (id) => {
  const { game, golden } = goldenOf(id);

  test('has golden playthroughs', () => expect(golden.length).toBeGreaterThan(0));

  test.each(golden)('%s goes as it was recorded', (_, text) =>
    expect(differenceIn(game, text), `what to do: npm run --silent fable -- play ${id} --check`).toBeNull(),
  );

  test.each(golden)('%s lies there as the workshop writes it', (_, text) => {
    const read = readPlaythrough(text);
    expect(read.ok && playthroughText(read.playthrough)).toBe(text);
  });
});

test.each(fablesThere())('%s has one for each ending, by its name', (id) => {
  const { game, golden } = goldenOf(id);
  const endings = game.scenario.parts.flatMap((part) => part.endings.map((ending) => ending.id));
  const reached = golden.map(([name, text]) => {
    const read = readPlaythrough(text);
    return [name, read.ok ? read.playthrough.expect.ending : null];
  });
  for (const ending of endings) expect(reached).toContainEqual([ending, ending]);
});

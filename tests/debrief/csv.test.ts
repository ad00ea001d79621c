import { describe, expect, test } from 'vitest';
import { runAsCsv } from '../../src/debrief';
import type { Game } from '../../src/engine';
import { replay } from '../../src/run';
import { smallGame, wholeLog } from '../support/smallRuns';

const game = smallGame();
const log = wholeLog(game);

/** The cells of a table, read as RFC 4180 says. */
function cellsOf(csv: string): string[][] {
  return csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ''),
    );
}

const rowsOf = (of: Game) => {
  const [head = [], ...rows] = cellsOf(runAsCsv(of, replay(of, wholeLog(of))));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
};

/** The small fable with other words for its first choice. */
const saying = (words: string): Game =>
  smallGame((scenario) => {
    const choice = scenario.parts[0]?.scenes['the-hat']?.dilemma?.choices.find(({ id }) => id === 'mend');
    if (choice === undefined) throw new Error('the small scenario changed');
    choice.text = words;
  });

describe('a run as a table', () => {
  test('has a row for each decision, and as many cells in each', () => {
    const csv = runAsCsv(game, replay(game, log));
    expect(csv.startsWith('\ufeffnumber,part,season,scene,')).toBe(true);
    const cells = cellsOf(csv);
    expect(cells).toHaveLength(1 + log.entries.length);
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  });

  test('says what was asked, guessed and chosen, and how it leaned', () => {
    expect(rowsOf(game)[0]).toMatchObject({
      ...{ number: '1', scene: 'the-hat', choice: 'mend', lean: 'managing', asked: 'how what', guess: 'heart' },
    });
    expect(rowsOf(game)[1]).toMatchObject({ number: '2', asked: '', guess: '' });
  });

  test('gives every number to the thousandth, as it stood afterwards', () => {
    const { turns } = replay(game, log);
    const last = turns.at(-1);
    expect(Number(rowsOf(game).at(-1)?.management)).toBe((last?.after.management ?? 0) / 1000);
    expect(Number(rowsOf(game).at(-1)?.tilt)).toBe((last?.after.tilt ?? 0) / 1000);
    expect(rowsOf(game)[0]?.needManagement).toMatch(/^\d+(\.\d)?$/);
  });

  test('quotes commas, quotes and line ends', () => {
    const words = 'Mend it, "now",\nand cross.';
    expect(runAsCsv(saying(words), replay(saying(words), wholeLog(saying(words))))).toContain(
      '"Mend it, ""now"",\nand cross."',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('lets no spreadsheet take %j for a formula', (words) => {
    expect(rowsOf(saying(words))[0]?.words).toBe(`'${words}`);
  });
});

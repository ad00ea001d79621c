import { type Game, summaryOf } from '../../engine';
import { encodeRun } from '../../run';
import { layOut, textOf } from './layOut';
import { type Paragraph, paragraphsOf, type Telling } from './paragraphs';
import { plain } from './plain';
import { logOf, type Reading, standing } from './reading';

/** What stands above a told run. */
export function titleOf({ scenario }: Game, seed: number): Paragraph[] {
  return [
    { kind: 'title', text: plain(scenario.title, scenario), mark: '' },
    { kind: 'title', text: `Version ${scenario.version}, seed ${seed}.`, mark: '' },
  ];
}

/**
 * What stands below it: how the run ended or where it stands, and how to have it again.
 * @param address of the game's page, such as http://localhost:4173/
 */
export function closingOf(game: Game, reading: Reading, address: string): Paragraph[] {
  const note = (text: string): Paragraph => ({ kind: 'note', text, mark: '' });
  const log = logOf(game, reading);
  const choices = log.entries.map(({ choice }) => choice).join(',');
  return [
    ...outcomesOf(game, reading).map(note),
    note(`Again: --seed ${log.seed}${choices === '' ? '' : ` --choices ${choices}`}`),
    note(`In the game: ${runLink(address, encodeRun(game, log))}`),
  ];
}

/** The address that opens a run in the game. */
export const runLink = (address: string, code: string): string => `${address}?run=${code}`;

/** How a run ended or where it stands; of a fable in several parts, how each of them ended. */
function outcomesOf(game: Game, reading: Reading): string[] {
  const state = standing(reading);
  const over = state.at.phase === 'over';
  const ended = over ? [...state.finished, summaryOf(game, state)] : state.finished;
  const several = state.order.length > 1;
  return [
    ...ended.map(({ part, verdict, ending }) => `${several ? `“${part}”` : 'It'} ended ${verdict}, with “${ending}”.`),
    ...(over ? [] : [`It stands open at “${state.at.scene}”.`]),
  ];
}

/** A whole run as plain text in lines of at most `columns` characters, the counsel asked for with it. */
export function transcriptOf(reading: Reading, telling: Telling, columns: number, address: string): string {
  const { game } = telling;
  const told = paragraphsOf(reading, telling);
  const paragraphs = [...titleOf(game, standing(reading).seed), ...told, ...closingOf(game, reading, address)];
  return textOf(layOut(paragraphs, columns));
}

import { type Game, type GamePart, needs, type OrgKey, type OrgState } from '../engine';
import type { Replay, ReplayTurn } from '../run';
import { type Acts, sourceWords, type Text } from '../scenario';
import { decisionOf } from './decision';
import { toTenths } from './tenths';

/** The numbers of a community, in the order of the columns. */
const STOCKS: readonly OrgKey[] = [
  ...(['management', 'leadership', 'vision', 'partnership', 'staleRules', 'backlog', 'tilt'] as const),
  ...(['scale', 'turbulence', 'members', 'served', 'stewards'] as const),
];

const COLUMNS = [
  ...['number', 'part', 'season', 'scene', 'title', 'choice', 'words', 'lean', 'acts', 'asked', 'guess'],
  ...[...STOCKS, 'needManagement', 'needLeadership'],
];

/** By it spreadsheets know that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

type Cell = string | number;

/**
 * A run as a table (RFC 4180): a row for each decision, texts in the fable's source language, each number as it stood
 * afterwards, in points.
 */
export function runAsCsv(game: Game, { turns }: Pick<Replay, 'turns'>): string {
  const rows = turns.map((turn, i) => rowOf(game, turn, i + 1));
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((cells) => cells.map(written).join(',') + LINE_END).join('');
}

function rowOf(game: Game, turn: ReplayTurn, number: number): Cell[] {
  const part = game.parts.find((one) => one.part.id === turn.part) as GamePart;
  const { title, chosen, lean } = decisionOf(part, turn, number);
  const { needM, needL } = needs(turn.after, part.coefficients);
  return [
    ...[number, turn.part, wordsOf(part.part.seasons[turn.season]?.name), turn.scene, wordsOf(title)],
    ...[turn.choice.id, wordsOf(chosen), lean ?? '', actsOf(turn.choice.acts), turn.asked.join(' ')],
    turn.predicted ?? '',
    ...levelsOf(turn.after),
    ...[inTenths(needM), inTenths(needL)],
  ];
}

const wordsOf = (text: Text | null | undefined): string => (text ? sourceWords(text) : '');

const actsOf = (acts: Acts): string =>
  Object.entries(acts)
    .map(([act, weight]) => `${act} ${weight}`)
    .join('; ');

const levelsOf = (org: OrgState): number[] => STOCKS.map((stock) => org[stock] / 1000);

const inTenths = (points: number): number => toTenths(points * 1000) / 10;

/** Words that begin like a formula get an apostrophe: a spreadsheet would work them out. Numbers are numbers. */
function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

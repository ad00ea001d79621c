import type { Event, Game, State } from '../../engine';
import { sourceWords, type Text } from '../../scenario';
import { parseMarkup, type TextNode } from '../../scenario/markup';
import { decisionAt, POLICIES, type PolicyName } from '../../simulate';
import { begin, takeStepwise } from './moves';
import { decisionsIn } from './taken';
import type { Witness } from './witness';

/** Words a minute of somebody who reads quietly and wants to know how it goes on. */
const WORDS_A_MINUTE = 200;

/** A run as somebody reads it. */
export interface Reading {
  readonly seed: number;
  readonly decisions: number;
  /** Words of all that is told, of each question with the choices shown, and of titles; no counsel, no captions. */
  readonly words: number;
  readonly scenes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** Reads a run that is played by a policy under a seed; null where it gets stuck. */
export const readBy = (policy: PolicyName, game: Game, seed: number): Reading | null =>
  read(game, seed, (state) => POLICIES[policy](decisionAt(game, state)));

/** Reads the run of a witness, which must be a whole one. */
export function readAgain(game: Game, { seed, choices }: Witness): Reading | null {
  let next = 0;
  return read(game, seed, () => {
    const choice = choices[next];
    next += 1;
    if (choice === undefined) throw new RangeError(`the run of seed ${seed} goes on after its last choice`);
    return choice;
  });
}

function read(game: Game, seed: number, choose: (state: State) => string): Reading | null {
  const notes: Notes = { words: 0, scenes: new Set(), lines: new Set() };
  const listen = (event: Event) => note(notes, event);
  let move = begin(game, seed, listen);
  while (move.state.at.phase === 'dilemma') move = takeStepwise(game, move.state, choose(move.state), listen);
  return move.stuck === null ? { seed, decisions: decisionsIn(move.state), ...notes } : null;
}

interface Notes {
  words: number;
  readonly scenes: Set<string>;
  readonly lines: Set<string>;
}

function note(notes: Notes, event: Event): void {
  for (const text of readIn(event)) notes.words += wordsIn(text);
  if (event.type === 'scene') notes.scenes.add(event.scene);
  if (event.type === 'line') notes.lines.add(keyOf(event.line.text));
}

/** The texts that somebody reads when something happens. */
function readIn(event: Event): Text[] {
  switch (event.type) {
    case 'line':
      return [event.line.text];
    case 'season':
      return [event.name];
    case 'scene':
      return event.title === undefined ? [] : [event.title];
    case 'ending':
      return [event.title];
    case 'dilemma': {
      const { prompt, choices, predict } = event.dilemma;
      const shown = choices.filter(({ id }) => event.shown.includes(id));
      const guesses = predict === undefined ? [] : [predict.question, ...predict.guesses.map(({ text }) => text)];
      return [prompt, ...shown.map(({ text }) => text), ...guesses];
    }
    default:
      return [];
  }
}

/** What tells one line from another: its id, or its words where it has none. */
const keyOf = (text: Text): string => (typeof text === 'string' ? text : text.id);

const counts = new WeakMap<object, number>();

/** Words of a text as a reader counts them: a name that is filled in is one. */
export function wordsIn(text: Text): number {
  if (typeof text === 'string') return countWords(text);
  const known = counts.get(text) ?? countWords(sourceWords(text));
  counts.set(text, known);
  return known;
}

const countWords = (text: string): number => plain(parseMarkup(text)).split(/\s+/).filter(hasLetter).length;
const hasLetter = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** A name stands for one word. */
const plain = (nodes: readonly TextNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'words') return node.words;
      if (node.type === 'emphasis') return plain(node.nodes);
      return node.type === 'pause' ? ' ' : 'name';
    })
    .join('');

/** Minutes that so many words take to read. */
export const minutesFor = (words: number): number => words / WORDS_A_MINUTE;

/**
 * How much of what a run meets another meets too (0..1): what both meet, against the mean of what either meets (Dice's
 * coefficient); 1 where neither met anything.
 */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const key of one) if (other.has(key)) both += 1;
  const either = one.size + other.size;
  return either === 0 ? 1 : (2 * both) / either;
}

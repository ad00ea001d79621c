import type { Game } from '../../engine';
import type { Id } from '../../scenario';
import { type ChoiceFigures, figuresOf, isStrawman } from './figures';
import { likeness, likenessOfWays, type SharedByTwo, type SharedByWays } from './likeness';
import type { Stuck } from './moves';
import type { Proof } from './proofs';
import { minutesFor, type Reading, readAgain } from './readings';
import type { ShareFound } from './share';
import { added } from './strawmen';
import type { Target } from './targets';
import { codeOf, meets, shorter, type Witness } from './witness';
import { type Written, wordsWritten } from './written';

/** What is known of a target. */
export type Answer =
  | {
      readonly answer: 'witnessed';
      readonly seed: number;
      /** Ids of the choices up to it. */
      readonly choices: readonly Id[];
      /** Code of that run: what a link takes as `run`. */
      readonly code: string;
    }
  | { readonly answer: 'impossible'; readonly proof: Proof }
  | { readonly answer: 'not seen'; readonly states: number };

/** A run's length. */
export interface Length {
  readonly decisions: number;
  readonly words: number;
  readonly minutes: number;
}

/** All that exploring a fable says of it. */
export interface Report {
  readonly targets: readonly (Target & Answer)[];
  readonly states: { readonly looked: number; readonly different: number };
  /** Runs in which the story can neither go on nor end; the shortest of each kind. */
  readonly stuck: readonly Stuck[];
  /** False where time ended it: another time it may find something else. */
  readonly complete: boolean;
  readonly choices: { readonly states: number; readonly figures: readonly ChoiceFigures[] };
  /** Null where no two runs were read. */
  readonly sharedByTwo: SharedByTwo | null;
  readonly sharedByWays: readonly SharedByWays[];
  readonly written: Written;
  /** Runs read at random, with the ones of fewest and most decisions that were met; null where none was read. */
  readonly lengths: {
    readonly runs: number;
    readonly shortest: Length;
    readonly median: Length;
    readonly longest: Length;
  } | null;
}

/**
 * Puts together what the shares of a check found; in which order they came makes no difference. Every witness is played
 * again, step by step, before it is called one.
 * @throws RangeError where a witness does not meet its target again: the rules are not what they should be
 */
export function reportOn(
  game: Game,
  targets: readonly Target[],
  proofs: ReadonlyMap<number, Proof>,
  shares: readonly ShareFound[],
): Report {
  const looked = shares.reduce((sum, share) => sum + share.looked, 0);
  const different = new Set(shares.flatMap(({ places }) => places)).size;
  return {
    targets: targets.map((target, at) => ({ ...target, ...answerFor(game, target, at, proofs, shares, looked) })),
    states: { looked, different },
    stuck: stuckIn(shares),
    complete: shares.every(({ cut }) => !cut),
    choices: {
      states: shares.reduce((sum, { judged }) => sum + judged.states, 0),
      figures: figuresOf(game, added(shares.map(({ judged }) => judged.tallies))),
    },
    sharedByTwo: likeness(shares.map(({ readings }) => readings)),
    sharedByWays: likenessOfWays(shares.flatMap(({ together }) => together)),
    written: wordsWritten(game.scenario),
    lengths: lengthsOf(game, shares),
  };
}

function answerFor(
  game: Game,
  target: Target,
  at: number,
  proofs: ReadonlyMap<number, Proof>,
  shares: readonly ShareFound[],
  looked: number,
): Answer {
  const seen = shares.flatMap(({ witnesses }) => witnesses.get(at) ?? []);
  const witness = seen.reduce<Witness | null>(shorter, null);
  const proof = proofs.get(at);
  if (witness !== null) return { answer: 'witnessed', ...checked(game, target, witness), code: codeOf(game, witness) };
  return proof === undefined ? { answer: 'not seen', states: looked } : { answer: 'impossible', proof };
}

function checked(game: Game, target: Target, witness: Witness): Witness {
  if (meets(game, target, witness)) return witness;
  throw new RangeError(
    `the run of seed ${witness.seed} (${witness.choices.join(' ')}) does not meet "${target.id}" again`,
  );
}

function stuckIn(shares: readonly ShareFound[]): Stuck[] {
  const shortest = new Map<string, Stuck>();
  for (const one of shares.flatMap(({ stuck }) => stuck)) {
    shortest.set(one.found, shorter(shortest.get(one.found) ?? null, one));
  }
  return [...shortest.values()].sort((a, b) => (a.found < b.found ? -1 : 1));
}

function lengthsOf(game: Game, shares: readonly ShareFound[]): Report['lengths'] {
  const found = shares.flatMap(({ shortest, longest }) => [shortest, longest]).filter((one) => one !== null);
  const random = shares.flatMap(({ readings }) => readings);
  if (random.length === 0) return null;
  const all = [...random, ...found.flatMap((witness) => readAgain(game, witness) ?? [])].sort(byLength);
  const middle = [...random].sort(byLength);
  return {
    runs: random.length,
    shortest: lengthOf(all[0] as Reading),
    median: lengthOf(middle[Math.floor((middle.length - 1) / 2)] as Reading),
    longest: lengthOf(all[all.length - 1] as Reading),
  };
}

const byLength = (one: Reading, other: Reading): number =>
  one.decisions - other.decisions || one.words - other.words || one.seed - other.seed;

const lengthOf = ({ decisions, words }: Reading): Length => ({ decisions, words, minutes: minutesFor(words) });

/** Whether a report asks for something to be mended. */
export const hasFindings = ({ targets, stuck, choices }: Report): boolean =>
  stuck.length > 0 || targets.some(({ answer }) => answer === 'not seen') || choices.figures.some(isStrawman);

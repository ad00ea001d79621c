import { type Game, type OrgState, openChoices, partOf, type State } from '../../engine';
import { CONSTITUENCIES, type Id, STOCKS, type Stock } from '../../scenario';
import { decisionAt, POLICIES } from '../../simulate';
import { begin, take } from './moves';

/** Turns after which a choice is judged, its own among them. */
const TURNS_ON = 4;
/** Less of these is better. */
const BURDENS: ReadonlySet<Stock> = new Set(['staleRules', 'backlog']);

/** How often a choice did what, over the states in which it was open beside others. */
export interface Tally {
  readonly offered: number;
  /** Alone in leaving the lowest constituency highest, or lowest, four turns on. */
  readonly best: number;
  readonly worst: number;
  /** Alone in leaving that stock best right away. */
  readonly bestFor: Readonly<Record<Stock, number>>;
}

/** Tallies by `part scene choice`. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Which states to judge choices in: those of runs under the seeds `firstSeed`, `firstSeed + every` and so on. */
export interface JudgingJob {
  readonly states: number;
  readonly firstSeed: number;
  readonly every: number;
}

/** What was judged. */
export interface Judged {
  /** States in which choices were compared. */
  readonly states: number;
  readonly tallies: Tallies;
}

/**
 * Compares the choices of dilemmas with each other, in states met in random play and in play that reads the context with
 * a quarter of its choices random, in turn: each is taken, reading the context goes on for four turns, and what counts
 * is how the constituency then stands that stands lowest.
 * @param goOn asked after every state, with 1
 */
export function judgeChoices(game: Game, job: JudgingJob, goOn: (states: number) => boolean): Judged {
  const tallies = new Map<string, Counting>();
  let states = 0;
  let going = true;
  // A run in which there is never anything to choose between adds nothing: as many runs as states are enough.
  for (let run = 0; run < job.states && states < job.states && going; run += 1) {
    const policy = run % 2 === 0 ? POLICIES.random : POLICIES['noisy-read-context'];
    let { state } = begin(game, job.firstSeed + run * job.every);
    while (state.at.phase === 'dilemma' && states < job.states && going) {
      if (compare(game, state, tallies)) states += 1;
      going = goOn(1);
      state = take(game, state, policy(decisionAt(game, state))).state;
    }
  }
  return { states, tallies };
}

type Counting = { -readonly [K in keyof Omit<Tally, 'bestFor'>]: Tally[K] } & { bestFor: Record<Stock, number> };

const blank = (): Counting => ({
  offered: 0,
  best: 0,
  worst: 0,
  bestFor: Object.fromEntries(STOCKS.map((stock) => [stock, 0])) as Record<Stock, number>,
});

/** Nothing was counted. */
export const NO_TALLY: Tally = blank();

interface Outcome {
  readonly tally: Counting;
  readonly lowest: number;
  readonly org: OrgState;
}

/** True where there was something to compare. */
function compare(game: Game, state: State, tallies: Map<string, Counting>): boolean {
  const open = openChoices(game, state);
  if (open.length < 2) return false;
  const outcomes = open.map(({ id }) => outcomeOf(game, state, id, tallies));
  for (const { tally } of outcomes) tally.offered += 1;
  const best = soleMost(outcomes, ({ lowest }) => lowest);
  const worst = soleMost(outcomes, ({ lowest }) => -lowest);
  if (best !== null) best.tally.best += 1;
  if (worst !== null) worst.tally.worst += 1;
  for (const stock of STOCKS) {
    const most = soleMost(outcomes, ({ org }) => (BURDENS.has(stock) ? -org[stock] : org[stock]));
    if (most !== null) most.tally.bestFor[stock] += 1;
  }
  return true;
}

function outcomeOf(game: Game, state: State, choice: Id, tallies: Map<string, Counting>): Outcome {
  const key = `${partOf(game, state).part.id} ${state.at.scene} ${choice}`;
  const tally = tallies.get(key) ?? blank();
  tallies.set(key, tally);
  const taken = take(game, state, choice).state;
  return { tally, org: orgAfter(taken, state.part), lowest: lowestLater(game, taken, state) };
}

/** The lowest constituency (thousandths) four turns after a state, or where its part ends before. */
function lowestLater(game: Game, taken: State, before: State): number {
  let state = taken;
  while (state.part === before.part && state.at.phase === 'dilemma' && state.turn < before.turn + TURNS_ON) {
    state = take(game, state, POLICIES['read-context'](decisionAt(game, state))).state;
  }
  const org = orgAfter(state, before.part);
  return Math.min(...CONSTITUENCIES.map((who) => org[who]));
}

/** The community as that part left it, where the story has gone on to the next. */
const orgAfter = (state: State, part: number): OrgState =>
  state.part === part ? state.org : (state.finished[part]?.org ?? state.org);

/** The one that alone has most of something; null where several do. */
function soleMost(outcomes: readonly Outcome[], of: (one: Outcome) => number): Outcome | null {
  let sole: Outcome | null = null;
  let most = -Infinity;
  for (const one of outcomes) {
    const value = of(one);
    if (value > most) [sole, most] = [one, value];
    else if (value === most) sole = null;
  }
  return sole;
}

/** Tallies of several shares added up. */
export function added(all: readonly Tallies[]): Tallies {
  const sums = new Map<string, Counting>();
  for (const [key, one] of all.flatMap((tallies) => [...tallies])) {
    const sum = sums.get(key) ?? blank();
    sum.offered += one.offered;
    sum.best += one.best;
    sum.worst += one.worst;
    for (const stock of STOCKS) sum.bestFor[stock] += one.bestFor[stock];
    sums.set(key, sum);
  }
  return sums;
}

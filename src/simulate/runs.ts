import {
  type Game,
  needs,
  type OrgState,
  partOf,
  playOn,
  type State,
  start,
  summaryOf,
  tellOn,
  toPoints,
} from '../engine';
import { ACTS, type Act, type Choice, type Constituency, type Id, LEANS, type Lean, type Verdict } from '../scenario';
import { decisionAt, type Policy } from './policies';

/** What one part of a run came to. */
export interface PartRecord {
  readonly part: Id;
  readonly verdict: Verdict;
  /** The constituency whose loss ended it early. */
  readonly early: Constituency | null;
  /** How the constituencies stood at the end, in points. */
  readonly members: number;
  readonly served: number;
  readonly stewards: number;
  /** Dilemmas decided. */
  readonly decisions: number;
  /** How many of the choices taken used each act, and leaned each way. */
  readonly acts: Readonly<Record<Act, number>>;
  readonly leans: Readonly<Record<Lean, number>>;
  /**
   * Where it stood at each dilemma and at the end, in points beyond the need: managing and leading by turns (x, y, x,
   * y ...). Empty unless asked for.
   */
  readonly way: readonly number[];
}

/** What one run came to: its parts in the order played. Plain data, so that threads may hand it over. */
export interface RunRecord {
  readonly seed: number;
  readonly parts: readonly PartRecord[];
}

/** Plays a run by a policy and keeps what is counted; with its way over the map where that is wanted. */
export function playRecord(game: Game, policy: Policy, seed: number, withWay = false): RunRecord {
  const ways: number[][] = game.parts.map(() => []);
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    if (withWay) ways[state.part]?.push(...spotOf(game, state, state.org));
    state = playOn(game, state, policy(decisionAt(game, state)));
  }
  const summaries = [...state.finished, summaryOf(game, state)];
  return {
    seed,
    parts: summaries.map((summary, position) => {
      const at = { ...state, part: position };
      const way = withWay ? [...(ways[position] ?? []), ...spotOf(game, at, summary.org)] : [];
      return partRecord(game, at, summary, way);
    }),
  };
}

/** Plays the seeds from `first` on, so many of them; a seed past 4294967295 goes on from 0. */
export function playRecords(game: Game, policy: Policy, first: number, runs: number, withWay = false): RunRecord[] {
  return Array.from({ length: runs }, (_, index) => playRecord(game, policy, seedAfter(first, index), withWay));
}

const SEEDS = 0x100000000;

/** The seed so many after another. */
export const seedAfter = (seed: number, steps: number): number => (seed + steps) % SEEDS;

/** Nothing counted yet, to be copied: a copy is made much faster than a record from a list of names. */
export const NO_ACTS = Object.fromEntries(ACTS.map((act) => [act, 0])) as Record<Act, number>;
export const NO_LEANS = Object.fromEntries(LEANS.map((lean) => [lean, 0])) as Record<Lean, number>;

type Summary = ReturnType<typeof summaryOf>;

function partRecord(game: Game, at: State, summary: Summary, way: readonly number[]): PartRecord {
  const { part, verdict, early, taken, org } = summary;
  const acts = { ...NO_ACTS };
  const leans = { ...NO_LEANS };
  for (const { scene, choice, lean } of taken) {
    for (const act of actsOf(game, at, scene, choice)) acts[act] += 1;
    if (lean !== null) leans[lean] += 1;
  }
  const stands = { members: toPoints(org.members), served: toPoints(org.served), stewards: toPoints(org.stewards) };
  return { part, verdict, early, ...stands, decisions: taken.length, acts, leans, way };
}

const usedActs = new WeakMap<Choice, readonly Act[]>();

/** The acts that a choice which was taken uses. Worked out once for each choice. */
function actsOf(game: Game, at: State, scene: Id, id: Id): readonly Act[] {
  const choice = partOf(game, at)
    .scenes.get(scene)
    ?.dilemma?.choices.find((one) => one.id === id);
  if (choice === undefined) return [];
  const known = usedActs.get(choice);
  if (known !== undefined) return known;
  const used = ACTS.filter((act) => (choice.acts[act] ?? 0) > 0);
  usedActs.set(choice, used);
  return used;
}

/** Where a community stands on the map: management and leadership beyond the need, in points. */
function spotOf(game: Game, at: State, org: OrgState): [number, number] {
  const { needM, needL } = needs(org, partOf(game, at).coefficients);
  return [toPoints(org.management) - needM, toPoints(org.leadership) - needL];
}

import type { Game, GamePart } from '../engine';
import type { Replay, ReplayTurn } from '../run';
import { type Id, type Text, VERDICTS, type Verdict } from '../scenario';
import { endsOf } from './outcome';
import { type PathPoint, pathOf } from './path';

/** The fewest finished runs that are looked at together: in a smaller group one could tell who chose what. */
export const FEWEST_TOGETHER = 5;

/** One way over the map, and the runs (places in the list given, from 0) that went exactly so. */
export interface ClassWay {
  readonly verdict: Verdict;
  readonly runs: readonly number[];
  readonly path: readonly PathPoint[];
}

/** A decision that every finished run met, and how many chose what; choices in file order, also those nobody took. */
export interface SharedDecision {
  readonly scene: Id;
  readonly title: Text | null;
  readonly prompt: Text;
  readonly choices: readonly { readonly choice: Id; readonly text: Text; readonly runs: number }[];
}

/** What the runs made of one part of the fable. */
export interface ClassPart {
  readonly part: Id;
  readonly name: Text | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** In the order in which the first run of each stands in the list. */
  readonly ways: readonly ClassWay[];
  readonly decisions: readonly SharedDecision[];
}

/** The finished runs of a class as a whole. */
export interface Together {
  readonly parts: readonly ClassPart[];
}

/** What a class made of one fable: counts and ways, nobody's name and nobody's rank. */
export interface ClassSummary {
  readonly runs: number;
  readonly finished: number;
  /** Null below FEWEST_TOGETHER finished runs. */
  readonly together: Together | null;
}

/** Sums up replays of one game. Pure: the same replays give the same summary everywhere. */
export function summarizeClass(game: Game, replays: readonly Replay[]): ClassSummary {
  const finished = replays.flatMap((replay, run) => (replay.state.verdict === null ? [] : [{ replay, run }]));
  const enough = finished.length >= FEWEST_TOGETHER;
  return {
    runs: replays.length,
    finished: finished.length,
    together: enough ? { parts: partsOf(game, finished) } : null,
  };
}

interface Finished {
  readonly replay: Replay;
  readonly run: number;
}

/** The parts that every run has played, in file order. */
function partsOf(game: Game, finished: readonly Finished[]): ClassPart[] {
  return game.parts.flatMap((part, index) => {
    const through = finished.map(({ replay, run }) => passOf(part, index, replay, run));
    const all = through.filter((one) => one !== null);
    if (all.length < finished.length) return [];
    const { id, name = null } = part.part;
    return [{ part: id, name, verdicts: verdictsOf(all), ways: waysOf(part, all), decisions: decisionsOf(part, all) }];
  });
}

/** One run's way through one part. */
interface Pass {
  readonly run: number;
  readonly verdict: Verdict;
  readonly turns: readonly ReplayTurn[];
}

function passOf(part: GamePart, index: number, { state, turns }: Replay, run: number): Pass | null {
  const verdict = endsOf(state)[state.order.indexOf(index)]?.verdict;
  const own = turns.filter((turn) => turn.part === part.part.id);
  return verdict === undefined || own.length === 0 ? null : { run, verdict, turns: own };
}

function verdictsOf(passes: readonly Pass[]): Record<Verdict, number> {
  const counts = VERDICTS.map((verdict) => [verdict, passes.filter((one) => one.verdict === verdict).length] as const);
  return Object.fromEntries(counts) as Record<Verdict, number>;
}

function waysOf(part: GamePart, passes: readonly Pass[]): ClassWay[] {
  const ways = new Map<string, ClassWay>();
  for (const { run, verdict, turns } of passes) {
    const path = pathOf(part, turns);
    const key = `${verdict} ${path.map(({ x, y }) => `${x} ${y}`).join()}`;
    const known = ways.get(key) ?? { verdict, path, runs: [] };
    ways.set(key, { ...known, runs: [...known.runs, run] });
  }
  return [...ways.values()];
}

/** In the order in which the first run met them; a scene that comes twice is looked at the first time. */
function decisionsOf(part: GamePart, passes: readonly Pass[]): SharedDecision[] {
  const met = passes.map(({ turns }) => new Map([...turns].reverse().map((turn) => [turn.scene, turn])));
  const scenes = [...new Set((passes[0] as Pass).turns.map((turn) => turn.scene))];
  return scenes.flatMap((scene) => {
    const turns = met.flatMap((one) => one.get(scene) ?? []);
    return turns.length === passes.length ? [sharedOf(part, turns)] : [];
  });
}

function sharedOf(part: GamePart, turns: readonly ReplayTurn[]): SharedDecision {
  const { scene, dilemma } = turns[0] as ReplayTurn;
  const choices = dilemma.choices.map(({ id, text }) => {
    return { choice: id, text, runs: turns.filter(({ choice }) => choice.id === id).length };
  });
  return { scene, title: part.scenes.get(scene)?.title ?? null, prompt: dilemma.prompt, choices };
}

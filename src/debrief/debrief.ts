import type { Game, GamePart } from '../engine';
import type { Replay, ReplayTurn } from '../run';
import { type Id, LEANS, type Lean, type Text } from '../scenario';
import { type DebriefDecision, decisionOf } from './decision';
import { endsOf, type Outcome, outcomeOf } from './outcome';
import { type PathPoint, pathOf } from './path';

/** One part of a run, explained. */
export interface PartDebrief {
  readonly part: Id;
  readonly name: Text | null;
  /** Null where the run stops before the part's end. */
  readonly outcome: Outcome | null;
  /** From the start through each decision. */
  readonly path: readonly PathPoint[];
  readonly leans: Readonly<Record<Lean, number>>;
  readonly decisions: readonly DebriefDecision[];
}

/** A run, explained: numbers, ids and texts of the fable, never a sentence of ours. */
export interface Debrief {
  readonly title: Text;
  /** The parts that were played, in the order played. */
  readonly parts: readonly PartDebrief[];
}

/** Explains a replayed run. Pure: the same replay gives the same debrief everywhere. */
export function makeDebrief(game: Game, replay: Replay): Debrief {
  const numbered = replay.turns.map((turn, i) => ({ turn, number: i + 1 }));
  const ends = endsOf(replay.state);
  const parts = replay.state.order.slice(0, ends.length).map((index, i) => {
    const part = game.parts[index] as GamePart;
    const own = numbered.filter(({ turn }) => turn.part === part.part.id);
    const end = ends[i] ?? null;
    return explain(part, own, end === null ? null : outcomeOf(part, end));
  });
  return { title: game.scenario.title, parts: parts.filter((part) => part.decisions.length > 0) };
}

interface Numbered {
  readonly turn: ReplayTurn;
  readonly number: number;
}

function explain(part: GamePart, turns: readonly Numbered[], outcome: Outcome | null): PartDebrief {
  const decisions = turns.map(({ turn, number }) => decisionOf(part, turn, number));
  return {
    part: part.part.id,
    name: part.part.name ?? null,
    outcome,
    path: pathOf(
      part,
      turns.map(({ turn }) => turn),
      (turns[0]?.number ?? 1) - 1,
    ),
    leans: leansOf(decisions),
    decisions,
  };
}

function leansOf(decisions: readonly DebriefDecision[]): Record<Lean, number> {
  const counts = LEANS.map((lean) => [lean, decisions.filter((one) => one.lean === lean).length] as const);
  return Object.fromEntries(counts) as Record<Lean, number>;
}

import { type GamePart, leanOf, weightsOf } from '../engine';
import type { ReplayTurn } from '../run';
import { ACTS, type Act, type Acts, COUNSELLORS, type Counsellor, type Id, type Lean, type Text } from '../scenario';
import type { ChoiceMade } from './causes';
import { type Foretold, foretold } from './foretold';
import { type Move, priorTo, why } from './why';

/** What a counsellor said at a dilemma, or would have said. */
export interface CounselGiven {
  readonly counsellor: Counsellor;
  readonly by: Id;
  readonly text: Text;
  readonly asked: boolean;
  readonly favours: Text;
  /** Whether what was chosen is what they favoured. */
  readonly followed: boolean;
}

/** One decision of a run, explained: numbers, ids and the fable's own texts. */
export interface DebriefDecision {
  /** From 1, over the whole run: so many entries of the run's log lead up to and include it. */
  readonly number: number;
  /** The turn it resolved, from 1 within its part. */
  readonly turn: number;
  readonly made: ChoiceMade;
  /** What the world did since the decision before. */
  readonly meanwhile: readonly Move[];
  readonly title: Text | null;
  readonly prompt: Text;
  readonly chosen: Text;
  readonly lean: Lean | null;
  /** Heaviest first. */
  readonly acts: readonly Act[];
  /** The largest first: at most five, each of a point or more. */
  readonly moves: readonly Move[];
  /** The rest, but for what did not move at all. */
  readonly small: readonly Move[];
  readonly foretold: Foretold | null;
  readonly counsel: readonly CounselGiven[];
}

/** Tenths of a point: less than this is told as a small change, and so is what comes after the first few. */
const SMALL = 10;
const FEW = 5;

/** Explains one turn of a replay; `number`: the decision's, from 1. */
export function decisionOf(part: GamePart, turn: ReplayTurn, number: number): DebriefDecision {
  const { scene, dilemma, choice } = turn;
  const all = why(turn.before, turn.ledger).filter((move) => move.change !== 0);
  const moves = all.slice(0, FEW).filter((move) => move.change <= -SMALL || move.change >= SMALL);
  return {
    number,
    turn: turn.turn,
    made: { scene, choice: choice.id },
    meanwhile: why(priorTo(turn.before, turn.meanwhile), turn.meanwhile).filter((move) => move.change !== 0),
    title: part.scenes.get(scene)?.title ?? null,
    prompt: dilemma.prompt,
    chosen: choice.text,
    lean: leanOf(weightsOf(choice.acts)),
    acts: heaviestFirst(choice.acts),
    moves,
    small: all.slice(moves.length),
    foretold: foretold(turn, all),
    counsel: COUNSELLORS.map((counsellor) => counselOf(part, turn, counsellor)),
  };
}

function heaviestFirst(acts: Acts): Act[] {
  const weight = (act: Act): number => acts[act] ?? 0;
  return ACTS.filter((act) => weight(act) > 0).sort((a, b) => weight(b) - weight(a));
}

function counselOf(part: GamePart, turn: ReplayTurn, counsellor: Counsellor): CounselGiven {
  const { text, favours } = turn.dilemma.counsel[counsellor];
  const favoured = turn.dilemma.choices.find((choice) => choice.id === favours) ?? turn.choice;
  return {
    counsellor,
    by: part.counsellors[counsellor],
    text,
    asked: turn.asked.includes(counsellor),
    favours: favoured.text,
    followed: favours === turn.choice.id,
  };
}

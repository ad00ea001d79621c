import type { Game, GamePart, OrgState } from '../../engine';
import type { Replay, ReplayTurn } from '../../run';
import type { Id } from '../../scenario';
import type { ChoiceMade } from '../causes';
import { priorTo } from '../why';

/** A turn with the number of its decision, from 1 over the whole run. */
export interface NumberedTurn {
  readonly turn: ReplayTurn;
  readonly number: number;
}

/** A part as it was played, which all that is said of its decisions is read from. */
export interface PartHistory {
  readonly part: GamePart;
  readonly turns: readonly NumberedTurn[];
}

/** How a part of a replayed run was played. */
export function historyOf(game: Game, replay: Replay, id: Id): PartHistory {
  const part = game.parts.find((one) => one.part.id === id) as GamePart;
  const numbered = replay.turns.map((turn, i) => ({ turn, number: i + 1 }));
  return { part, turns: numbered.filter(({ turn }) => turn.part === id) };
}

/** The state in which the part began, before the world did anything. */
export function begunAs({ turns }: PartHistory): OrgState {
  const { before, meanwhile } = (turns[0] as NumberedTurn).turn;
  return priorTo(before, meanwhile);
}

/** The latest decision up to that number at which a choice was made; null where it was not. */
export function madeAt({ turns }: PartHistory, number: number, { scene, choice }: ChoiceMade): number | null {
  const same = turns.filter(({ turn, number: own }) => {
    return own <= number && turn.scene === scene && turn.choice.id === choice;
  });
  return same.at(-1)?.number ?? null;
}

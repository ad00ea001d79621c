import { compile, type Event, type Game, type LedgerEntry, type State, start, step } from '../../src/engine';
import type { Id, Scenario } from '../../src/scenario';

/** A run so far: where it stands, all that was told, and all that moved. */
export interface Run {
  readonly game: Game;
  readonly state: State;
  readonly events: readonly Event[];
  readonly ledger: readonly LedgerEntry[];
}

export function begun(scenario: Scenario, seed = 7): Run {
  const game = compile(scenario);
  return { game, ledger: [], ...start(game, seed) };
}

/** One input further. */
export function further(run: Run, input: Parameters<typeof step>[2]): Run {
  const ledger = [...run.ledger];
  const { state, events } = step(run.game, run.state, input, (entry) => ledger.push(entry));
  return { game: run.game, state, events: [...run.events, ...events], ledger };
}

/** Told on to the next dilemma, or to the very end. */
export function toldOn(run: Run): Run {
  const { phase } = run.state.at;
  return phase === 'dilemma' || phase === 'over' ? run : toldOn(further(run, { type: 'advance' }));
}

/** Told on to each dilemma in turn and these choices taken; it stands right after the last of them. */
export const taking = (run: Run, choices: readonly Id[]): Run =>
  choices.reduce((so, choice) => further(toldOn(so), { type: 'choose', choice }), run);

/** A fresh run with these choices taken. */
export const played = (scenario: Scenario, choices: readonly Id[], seed?: number): Run =>
  taking(begun(scenario, seed), choices);

/** The scenes entered so far, in order. */
export const scenesOf = (run: Run): Id[] =>
  run.events.flatMap((event) => (event.type === 'scene' ? [event.scene] : []));

/** The amounts that consequences moved: [number, thousandths, turn]. */
export const consequencesOf = (run: Run): [string, number, number][] =>
  run.ledger.flatMap(({ stock, amount, cause, turn }): [string, number, number][] =>
    cause.type === 'consequence' ? [[stock, amount, turn]] : [],
  );

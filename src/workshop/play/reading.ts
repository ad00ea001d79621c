import { type Event, type Game, type Input, type State, start, step } from '../../engine';
import { newLog, type RunEntry, type RunLog } from '../../run';

/** What came of one input, told on to the next decision or to the end; the first leg of a run has none. */
export interface Leg {
  readonly input: Input | null;
  /** Where the run stood when the input came; at the end of the leg itself for the first. */
  readonly from: State;
  readonly events: readonly Event[];
  readonly state: State;
}

/** A run as it is read: never empty; its last leg says where it stands. */
export type Reading = readonly [Leg, ...Leg[]];

/** Opens a run and tells it to its first decision. `seed`: a whole number 0..4294967295, refused as `start` does. */
export function openReading(game: Game, seed: number): Reading {
  const { state, events } = start(game, seed);
  const opened = toldOn(game, events, state);
  return [{ input: null, from: opened.state, ...opened }];
}

/** One input further, told on to the next decision or to the end. Refused as `step` refuses it. */
export function readOn(game: Game, reading: Reading, input: Input): Reading {
  const from = standing(reading);
  const { state, events } = step(game, from, input);
  return [...reading, { input, from, ...toldOn(game, events, state) }];
}

/** The reading without its last choice and what came after it; the same where there was none. */
export function takeBack(reading: Reading): Reading {
  const last = reading.map(({ input }) => input?.type).lastIndexOf('choose');
  const [first, ...rest] = reading;
  return last === -1 ? reading : [first, ...rest.slice(0, last - 1)];
}

/** Where a reading stands: at a decision, or at the end. */
export const standing = (reading: Reading): State => (reading.at(-1) ?? reading[0]).state;

/** The log of a reading. */
export function logOf(game: Game, reading: Reading): RunLog {
  const entries: RunEntry[] = [];
  for (const { input, from } of reading) {
    if (input?.type === 'choose') entries.push({ choice: input.choice, asked: from.asked, predicted: from.predicted });
  }
  return { ...newLog(game, standing(reading).seed), entries };
}

function toldOn(game: Game, first: readonly Event[], from: State): Pick<Leg, 'events' | 'state'> {
  const events = [...first];
  let state = from;
  while (state.at.phase !== 'dilemma' && state.at.phase !== 'over') {
    const told = step(game, state, { type: 'advance' });
    events.push(...told.events);
    state = told.state;
  }
  return { events, state };
}

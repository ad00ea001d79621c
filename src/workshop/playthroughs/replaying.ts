import { type Event, type Game, offered, type State, start, step } from '../../engine';
import type { Id, Verdict } from '../../scenario';

/** Where a playthrough first went another way than its file says. */
export interface Difference {
  readonly what: 'choice' | 'too many choices' | 'too few choices' | 'scenes' | 'verdict' | 'ending';
  /** Number of the decision or scene, from 1; null for what is said of the whole run. */
  readonly at: number | null;
  readonly found: string;
  readonly expected: string;
}

/** What comes of a list of choices under a seed. */
export interface Outcome {
  readonly scenes: readonly Id[];
  readonly verdict: Verdict | null;
  readonly ending: Id | null;
  /** Why the choices do not make a whole run; null where they do. */
  readonly misfit: Difference | null;
}

/** A seed and what is chosen under it. */
interface Choices {
  readonly seed: number;
  readonly choices: readonly Id[];
}

/** Plays a list of choices (ids) under a seed (0..4294967295), to the end or to the first that does not fit. */
export function replayChoices(game: Game, { seed, choices }: Choices): Outcome {
  const opened = start(game, seed);
  const scenes: Id[] = [];
  let state = toldOn(game, opened.state, scenes);
  for (const [index, choice] of choices.entries()) {
    const misfit = misfitAt(game, state, choice, index);
    if (misfit !== null) return outcome(state, scenes, misfit);
    state = toldOn(game, step(game, state, { type: 'choose', choice }).state, scenes);
  }
  return outcome(state, scenes, unfinished(game, state, choices.length));
}

const outcome = ({ verdict, at }: State, scenes: readonly Id[], misfit: Difference | null): Outcome => ({
  scenes,
  verdict,
  ending: at.ending,
  misfit,
});

function misfitAt(game: Game, state: State, choice: Id, index: number): Difference | null {
  if (state.at.phase === 'over') {
    const expected = `the end after ${index}`;
    return { what: 'too many choices', at: index + 1, found: `a choice more, “${choice}”`, expected };
  }
  const open = offered(game, state);
  if (open.includes(choice)) return null;
  const expected = `at “${state.at.scene}” one of ${[...open].sort().join(', ')}`;
  return { what: 'choice', at: index + 1, found: `“${choice}”`, expected };
}

function unfinished(game: Game, state: State, count: number): Difference | null {
  if (state.at.phase === 'over') return null;
  const expected = `a choice more, at “${state.at.scene}” one of ${[...offered(game, state)].sort().join(', ')}`;
  return { what: 'too few choices', at: count + 1, found: count === 1 ? 'one choice' : `${count} choices`, expected };
}

/** Tells on to the next decision or the end, and notes the scenes entered. */
function toldOn(game: Game, from: State, scenes: Id[]): State {
  let state = from;
  while (state.at.phase !== 'dilemma' && state.at.phase !== 'over') {
    const told = step(game, state, { type: 'advance' });
    scenes.push(...told.events.flatMap(sceneIn));
    state = told.state;
  }
  return state;
}

const sceneIn = (event: Event): Id[] => (event.type === 'scene' ? [event.scene] : []);

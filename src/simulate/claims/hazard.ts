import { partOf, playOn, type State, sceneOf, start, tellOn } from '../../engine';
import type { Part, Scenario } from '../../scenario';
import { play } from '../batch';
import { decisionAt, POLICIES } from '../policies';
import type { Claim, Found } from './claim';
import { share } from './measure';
import { afterChoice, lowestOf } from './onward';
import { shareOf, type Trial } from './trial';

/** Known hazards have drills: what is best where the storm is known is worst where it is new. */
export const HAZARD: Claim = {
  id: 'C13',
  says: 'Known hazards have drills.',
  over: ['full', 'twins'],
  check: (trial) => (trial.kind === 'twins' ? checkTwins(trial) : checkDrill(trial)),
};

/** At the known hazard of a full fable the drill leaves more than the speech. */
function checkDrill(trial: Trial): Found {
  const { game } = trial;
  const pairs = [...trial.met(['random', 'noisy-read-context'])]
    .filter((state) => roleAt(trial, state) === 'hazard-known')
    .map((state) => {
      const decision = decisionAt(game, state);
      return [POLICIES.manage(decision), POLICIES.lead(decision)].map((id) => lowestOf(afterChoice(game, state, id)));
    });
  if (pairs.length === 0) return 'no known hazard is met';
  const better = shareOf(pairs, ([drill = 0, speech = 0]) => drill > speech);
  return [share(`at the known hazard the drill does better (${pairs.length} states)`, better, 'least', 0.9)];
}

const roleAt = ({ game }: Trial, state: State) => sceneOf(partOf(game, state), state.at.scene ?? '').dilemma?.role;

/** The all-managing path is the best of all paths through the twin that knows the storm, and the worst through the other. */
function checkTwins(trial: Trial): Found {
  const [known, novel] = (['hazard-known', 'hazard-novel'] as const).map((role) =>
    trial.scenario.parts.find((part) => meets(part, role)),
  );
  if (known === undefined || novel === undefined || known === novel)
    return 'no two parts meet one storm, known and new';
  const [best, worst] = [ranksAt(trial, known), ranksAt(trial, novel)];
  const of = (all: number) => `(${all} others)`;
  return [
    share(`at ${known.id} no path does better than managing ${of(best.others)}`, unbeaten(best), 'least', 1),
    share(
      `at ${novel.id} no path does worse than managing ${of(worst.others)}`,
      unbeaten({ better: worst.worse, worse: worst.better }),
      'least',
      1,
    ),
  ];
}

/** The share of paths that do not outdo a path; none where it does not outdo any of them either: all are one, then. */
const unbeaten = ({ better, worse }: Pick<Ranks, 'better' | 'worse'>): number => (worse === 0 ? 0 : 1 - better);

const meets = (part: Part, role: 'hazard-known' | 'hazard-novel'): boolean =>
  Object.values(part.scenes).some(({ dilemma }) => dilemma?.role === role);

/** How the other paths through a part end: shares (0..1) of those that do better or worse than the all-managing one. */
interface Ranks {
  readonly others: number;
  readonly better: number;
  readonly worse: number;
}

function ranksAt(trial: Trial, part: Part): Ranks {
  const alone = trial.retold((scenario): Scenario => ({ ...scenario, order: 'fixed', parts: [part] }));
  const [seed = 0] = trial.seeds(1);
  const ends = pathsOf(alone, tellOn(alone.game, start(alone.game, seed).state));
  const own = lowestOf(play(alone.game, POLICIES.manage, seed));
  const others = ends.filter(({ isManaged }) => !isManaged);
  return {
    others: others.length,
    better: shareOf(others, ({ lowest }) => lowest > own),
    worse: shareOf(others, ({ lowest }) => lowest < own),
  };
}

interface Path {
  /** Whether it took the most managing choice each time. */
  readonly isManaged: boolean;
  readonly lowest: number;
}

/** More paths than this are no twin's four decisions but a whole story; the first ones are looked at. */
const MOST_PATHS = 5000;

/** Where every path through a story from a state ends. */
function pathsOf({ game }: Trial, from: State): Path[] {
  const found: Path[] = [];
  const follow = (state: State, isManaged: boolean): void => {
    if (found.length >= MOST_PATHS) return;
    if (state.at.phase !== 'dilemma') {
      found.push({ isManaged, lowest: lowestOf(state) });
      return;
    }
    const decision = decisionAt(game, state);
    const most = POLICIES.manage(decision);
    for (const { id } of decision.choices) follow(playOn(game, state, id), isManaged && id === most);
  };
  follow(from, true);
  return found;
}

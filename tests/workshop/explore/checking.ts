import { compile, type Game } from '../../../src/engine';
import type { Scenario } from '../../../src/scenario';
import {
  explore,
  proofsOf,
  type Report,
  reportOn,
  SHARES,
  type ShareFound,
  type Target,
  targetsOf,
} from '../../../src/workshop/explore';
import { type SearchJob, search } from '../../../src/workshop/explore/search';

type Look = (game: Game, targets: readonly Target[], open: ReadonlySet<number>, job: SearchJob) => ShareFound;

function inShares(scenario: Scenario, states: number, look: Look): Report {
  const game = compile(scenario);
  const targets = targetsOf(scenario);
  const proofs = proofsOf(scenario, targets);
  const open = new Set(targets.flatMap((_, at) => (proofs.has(at) ? [] : [at])));
  const found = Array.from({ length: SHARES }, (_, share) =>
    look(game, targets, open, { share, shares: SHARES, states }),
  );
  return reportOn(game, targets, proofs, found);
}

/** Explores a scenario in all its shares, one after the other, with time enough. */
export const checked = (scenario: Scenario, states: number): Report =>
  inShares(scenario, states, (...asked) => explore(...asked, () => true));

/** The same without judging choices or reading runs, which takes longer than a short search. */
export const searched = (scenario: Scenario, states: number): Report =>
  inShares(scenario, states, (...asked) => {
    const judged = { states: 0, tallies: new Map() };
    // Places are not counted: nobody asks for them here.
    return { ...search(...asked, () => true), places: [], judged, readings: [], together: [], cut: false };
  });

/** What a report says of one thing: `prize`, or a choice as `scene / choice`. */
export function answerOn(report: Report, name: string) {
  const found = report.targets.find(({ scene, id }) => (scene === null ? id : `${scene} / ${id}`) === name);
  if (found === undefined) throw new Error(`the report does not know "${name}"`);
  return found;
}

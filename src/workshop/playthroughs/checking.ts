import type { Game } from '../../engine';
import type { Playthrough } from './playthrough';
import { type Difference, type Outcome, replayChoices } from './replaying';

/** Where a playthrough first differs from what its file expects: in a choice, a scene, the verdict or the ending. */
export function differenceOf(game: Game, playthrough: Playthrough): Difference | null {
  const outcome = replayChoices(game, playthrough);
  const { verdict, ending, scenes } = playthrough.expect;
  return (
    sceneDifference(outcome, scenes) ??
    outcome.misfit ??
    whole('verdict', outcome.verdict, verdict) ??
    whole('ending', outcome.ending, ending)
  );
}

/** What somebody did in a run, and what it is to show. */
interface Taken {
  readonly about?: string | undefined;
  readonly seed: number;
  readonly choices: readonly string[];
}

/** A playthrough of these choices, with what comes of them expected; what keeps them from being a whole run, if anything. */
export function recorded(game: Game, { about, seed, choices }: Taken): Playthrough | Difference {
  const { scenes, verdict, ending, misfit } = replayChoices(game, { seed, choices });
  if (misfit !== null) return misfit;
  if (verdict === null || ending === null) throw new RangeError('a story that is over has a verdict and an ending');
  const kept = { seed, choices: [...choices], expect: { verdict, ending, scenes: [...scenes] } };
  return about === undefined ? kept : { about, ...kept };
}

/** A difference in words, for whoever wrote the file. */
export function differenceWords({ what, at, found, expected }: Difference): string {
  const where = at === null ? `the ${what}` : what === 'scenes' ? `scene ${at}` : `decision ${at}`;
  return `It first differs at ${where}: found ${found}; expected ${expected}.`;
}

function sceneDifference({ scenes, misfit }: Outcome, expected: readonly string[] | undefined): Difference | null {
  if (expected === undefined) return null;
  // A run that stopped early is held to the scenes it has come to.
  const compared = misfit === null ? Math.max(scenes.length, expected.length) : scenes.length;
  for (let index = 0; index < compared; index += 1) {
    const [came, due] = [scenes[index], expected[index]];
    if (came !== due) return { what: 'scenes', at: index + 1, found: sceneWords(came), expected: sceneWords(due) };
  }
  return null;
}

const sceneWords = (scene: string | undefined): string => (scene === undefined ? 'the end' : `“${scene}”`);

function whole(what: 'verdict' | 'ending', came: string | null, due: string): Difference | null {
  return came === due ? null : { what, at: null, found: `“${came}”`, expected: `“${due}”` };
}

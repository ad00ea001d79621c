import { compile, type Game } from '../../src/engine';
import { newLog, type RunEntry, type RunLog, replay } from '../../src/run';
import type { Scenario } from '../../src/scenario';
import { smallScenario } from './smallScenario';

export const smallGame = (change?: (scenario: Scenario) => void): Game => compile(smallScenario(change));

/** A run of the small scenario by the ids of its choices. */
export function smallLog(game: Game, choices: readonly string[], seed = 7): RunLog {
  const entries = choices.map((choice): RunEntry => ({ choice, asked: [], predicted: null }));
  return { ...newLog(game, seed), entries };
}

/** A finished run, with counsel and a prediction at the first dilemma. */
export function wholeLog(game: Game, seed = 7): RunLog {
  const [first, ...rest] = smallLog(game, ['mend', 'pull', 'one-breath'], seed).entries;
  const entries: RunEntry[] = [{ ...(first as RunEntry), asked: ['how', 'what'], predicted: 'heart' }, ...rest];
  const log = { ...newLog(game, seed), entries };
  if (!replay(game, log).over) throw new Error('the small run does not reach its end');
  return log;
}

/** A scenario of one season of `decisions` dilemmas, each with counsel and a prediction: as long as a full fable. */
export function longGame(decisions: number): Game {
  return smallGame((scenario) => {
    const part = scenario.parts[0];
    const hat = part?.scenes['the-hat'];
    const first = part?.seasons[0];
    if (part === undefined || hat === undefined || first === undefined) throw new Error('the small scenario changed');
    const ids = Array.from({ length: decisions }, (_, index) => `day-${index}`);
    scenario.id = 'room-in-the-sky-and-on';
    part.scenes = Object.fromEntries(ids.map((id) => [id, hat]));
    part.scenes['wet-ears'] = { place: 'landing', beats: [{ text: 'On.' }] };
    for (const scene of ids) for (const one of part.scenes[scene]?.dilemma?.choices ?? []) delete one.goto;
    part.seasons = [{ ...first, slots: ids }];
  });
}

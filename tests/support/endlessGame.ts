import { compile, type Game } from '../../src/engine';
import { smallScenario } from './smallScenario';

/** The small fable, where whatever one does about the hat, one is asked about it again, for ever. */
export function endlessGame(): Game {
  const scenario = smallScenario();
  const [part] = scenario.parts;
  const hat = part?.scenes['the-hat'];
  if (part === undefined || hat?.dilemma === undefined) throw new Error('the small scenario has changed');
  const choices = hat.dilemma.choices.map((choice) => ({ ...choice, goto: 'the-hat' }));
  const scenes = { ...part.scenes, 'the-hat': { ...hat, dilemma: { ...hat.dilemma, choices } } };
  return compile({ ...scenario, parts: [{ ...part, scenes }] });
}

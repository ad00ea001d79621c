import type { Scenario } from '../../src/scenario';
import { smallScenario } from '../support/smallScenario';

type Part = Scenario['parts'][number];
export type Dilemma = NonNullable<Part['scenes'][string]['dilemma']>;

const YEAR = ['the-hat', 'rope-day', 'the-hat', 'rope-day', 'last-bell'];

/** The only part of a made-up scenario. */
export function partOf({ parts: [part] }: Scenario): Part {
  if (part === undefined) throw new Error('the small scenario changed');
  return part;
}

/** The dilemma of one of its scenes. */
export function dilemmaOf(scenario: Scenario, scene: string): Dilemma {
  const dilemma = partOf(scenario).scenes[scene]?.dilemma;
  if (dilemma === undefined) throw new Error(`the small scenario has no dilemma "${scene}"`);
  return dilemma;
}

/** A fable of full length that nobody would tell twice: the small scenario's dilemmas over four seasons, in a large place. */
export function longScenario(change: (scenario: Scenario) => void = () => {}): Scenario {
  return smallScenario((scenario) => {
    const part = partOf(scenario);
    scenario.id = 'long-ferry';
    part.tempo = 1;
    Object.assign(part.start.context, { scale: 45, turbulence: 35 });
    part.seasons = ['spring', 'summer', 'autumn', 'winter'].map((id) => ({ id, name: id, slots: [...YEAR] }));
    change(scenario);
  });
}

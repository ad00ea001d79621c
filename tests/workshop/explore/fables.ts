import type { Choice, Condition, Part, Scenario, Scene, Storylet } from '../../../src/scenario';
import { smallScenario } from '../../support/smallScenario';

const line = (id: string, text: string) => ({ text: { id, text } });

/** A choice with nothing to it but an id; more of it by `rest`. */
export const choice = (scene: string, id: string, rest: Partial<Choice> = {}): Choice => ({
  id,
  text: { id: `${scene}.${id}`, text: 'We do it this way.' },
  acts: { plan: 0.5, align: 0.5 },
  reaction: [line(`${scene}.${id}.1`, 'So it is done.')],
  ...rest,
});

/** A scene of one line that asks for one of these choices. */
export function asking(id: string, choices: readonly Choice[], rest: Partial<Scene> = {}): Scene {
  const advice = (who: string) => ({
    text: { id: `${id}.${who}`, text: 'Well?' },
    favours: choices[0]?.id ?? '',
  });
  return {
    place: 'landing',
    beats: [line(`${id}.1`, 'It is morning again.')],
    dilemma: {
      prompt: { id: `${id}.prompt`, text: 'What now?' },
      choices: [...choices],
      counsel: { how: advice('how'), what: advice('what') },
    },
    ...rest,
  };
}

/** A scene of one line that asks for nothing. */
export const telling = (id: string, rest: Partial<Scene> = {}): Scene => ({
  place: 'landing',
  beats: [line(`${id}.1`, 'It is evening again.')],
  ...rest,
});

interface Made {
  readonly slots: Part['seasons'][number]['slots'];
  readonly scenes: Part['scenes'];
  readonly storylets?: Record<string, Storylet>;
  readonly flags?: Scenario['flags'];
}

/** A fable of one season with these slots and scenes; cast, places and endings are the small scenario's. */
export const fable = ({ slots, scenes, storylets = {}, flags = {} }: Made): Scenario =>
  smallScenario((scenario) => {
    const part = scenario.parts[0];
    const season = part?.seasons[0];
    if (part === undefined || season === undefined) throw new Error('the small scenario changed');
    part.seasons = [{ ...season, slots }];
    part.scenes = scenes;
    part.storylets = storylets;
    scenario.flags = { ...scenario.flags, ...flags };
  });

const DAYS = 10;

/** Ten days with four choices each, of which one is right; only who is right ten times comes to the scene `prize`. */
export function tenRight(
  rightOn: (day: number) => Partial<Choice>,
  prize: (right: readonly string[]) => Condition,
): Scenario {
  const days = Array.from({ length: DAYS }, (_, day) => `day-${day}`);
  const right = days.map((_, day) => ['east', 'north', 'south', 'west'][(day * 7 + 3) % 4] as string);
  const scenes: Record<string, Scene> = Object.fromEntries(
    days.map((id, day) => {
      const choices = ['east', 'north', 'south', 'west'].map((way) =>
        choice(id, way, way === right[day] ? rightOn(day) : {}),
      );
      return [id, asking(id, choices)];
    }),
  );
  scenes.gate = telling('gate', { goto: [{ when: prize(right), goto: 'prize' }, { goto: 'home' }] });
  scenes.prize = telling('prize');
  scenes.home = telling('home');
  return fable({
    slots: [...days, 'gate'],
    scenes,
    flags: { steps: { initial: 0, about: 'Right turns so far.' } },
  });
}

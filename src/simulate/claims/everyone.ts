import type { Choice, Scenario, Scene } from '../../scenario';
import type { PolicyName } from '../policies';
import type { Claim } from './claim';
import { share } from './measure';
import type { Trial } from './trial';

/** A run is short when it has fewer than this share of the decisions of the longest: 15 of 20. */
const SHORT = 0.75;
const INATTENTIVE: readonly PolicyName[] = ['longest', 'third', 'heed-how', 'heed-what'];

/** Everyone gets a story: chance play runs its length and may thrive, and no way of not reading thrives as a rule. */
export const EVERYONE: Claim = {
  id: 'C15',
  says: 'Everyone gets a story.',
  over: ['full'],
  check: (trial) => {
    const longest = trial.ends('random').reduce((most, { decisions }) => Math.max(most, decisions), 0);
    const thrives = (name: PolicyName) => thriving(trial, name);
    return [
      share(
        'random ends early',
        trial.shareOf('random', ({ early }) => early !== null),
        'most',
        0.15,
      ),
      share(
        `random is shorter than three quarters of ${longest} decisions`,
        trial.shareOf('random', ({ decisions }) => decisions < SHORT * longest),
        'most',
        0.1,
      ),
      share('random ends thriving', thrives('random'), 'least', 0.03),
      share('random ends thriving', thrives('random'), 'most', 0.45),
      share('nobody doing anything ends thriving', thriving(trial.retold(withoutDeeds), 'random'), 'below', 0.45),
      ...INATTENTIVE.map((name) => share(`${name} ends thriving`, thrives(name), 'below', 0.45)),
    ];
  },
};

const thriving = (trial: Trial, policy: PolicyName): number =>
  trial.shareOf(policy, ({ verdict }) => verdict === 'thriving');

/** The same story where it makes no difference what anybody chooses: the world goes its way, and nobody does anything. */
export const withoutDeeds = (scenario: Scenario): Scenario => ({
  ...scenario,
  parts: scenario.parts.map((part) => ({
    ...part,
    scenes: eachOf(part.scenes, emptied),
    ...(part.storylets === undefined ? {} : { storylets: eachOf(part.storylets, emptied) }),
  })),
});

const eachOf = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));

const emptied = <Told extends Scene>(scene: Told): Told =>
  scene.dilemma === undefined
    ? scene
    : { ...scene, dilemma: { ...scene.dilemma, choices: scene.dilemma.choices.map(emptyChoice) } };

/** All that is left of a choice is its name and where it leads. */
const emptyChoice = ({ id, text, when, goto }: Choice): Choice => ({
  ...{ id, text, acts: {}, reaction: [] },
  ...(when === undefined ? {} : { when }),
  ...(goto === undefined ? {} : { goto }),
});

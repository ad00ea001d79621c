import { idle } from '../batch';
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
    const longest = Math.max(...trial.ends('random').map(({ taken }) => taken.length));
    const thrives = (name: PolicyName) => trial.shareOf(name, (end) => end.verdict === 'thriving');
    return [
      share(
        'random ends early',
        trial.shareOf('random', ({ early }) => early !== null),
        'most',
        0.15,
      ),
      share(
        `random is shorter than three quarters of ${longest} decisions`,
        trial.shareOf('random', ({ taken }) => taken.length < SHORT * longest),
        'most',
        0.1,
      ),
      share('random ends thriving', thrives('random'), 'least', 0.03),
      share('random ends thriving', thrives('random'), 'most', 0.45),
      share('nobody doing anything ends thriving', idleThrives(trial, longest), 'below', 0.45),
      ...INATTENTIVE.map((name) => share(`${name} ends thriving`, thrives(name), 'below', 0.45)),
    ];
  },
};

/** Without choices there is no chance either: one run stands for all. */
function idleThrives({ game, options }: Trial, turns: number): number {
  return idle(game, turns, options.seed) === 'thriving' ? 1 : 0;
}

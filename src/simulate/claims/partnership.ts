import type { Scenario } from '../../scenario';
import type { Claim } from './claim';
import { share } from './measure';
import type { Trial } from './trial';

/** Starting partnership of those who do not get on and those who do, in points. */
const APART = 20;
const NEAR = 80;
/** The fable that is about this, and by how much its runs thrive more often. */
const ABOUT = 'two-banks';
const MUCH = 0.2;

/** The same random lists of choices thrive more often where those who manage and those who lead get on. */
export const PARTNERSHIP: Claim = {
  id: 'C12',
  says: 'How do they best relate? By working together.',
  over: ['full'],
  check: (trial) => {
    const [apart, near] = [thriving(trial, APART), thriving(trial, NEAR)];
    const what = `random thrives more at partnership ${NEAR} (${tell(near)}) than ${APART} (${tell(apart)})`;
    const much = trial.scenario.id === ABOUT;
    return [share(what, near - apart, much ? 'least' : 'above', much ? MUCH : 0)];
  },
};

/** Random play is the same list of choices for the same seed, as far as the same choices are open. */
const thriving = (trial: Trial, partnership: number): number =>
  trial.retold((scenario) => startingAt(scenario, partnership)).shareOf('random', (end) => end.verdict === 'thriving');

const startingAt = (scenario: Scenario, partnership: number): Scenario => ({
  ...scenario,
  parts: scenario.parts.map((part) => ({
    ...part,
    start: { ...part.start, stocks: { ...part.start.stocks, partnership } },
  })),
});

const tell = (found: number): string => `${Math.floor(found * 100 + 0.5)} %`;

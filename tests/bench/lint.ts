import type { Scenario } from '../../src/scenario';
import { lintFable, lintScenario } from '../../src/workshop/lint';
import { longFable } from '../support/longFable';
import { BARS } from './budgets';
import { compared, type Figure, milliseconds } from './figures';

const ROUNDS = 7;

/** Milliseconds of the processor's time that something takes. */
function timeOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function grown(what: string, small: () => unknown, large: () => unknown): Figure {
  const [ours, theirs]: [number[], number[]] = [[], []];
  timeOf(small);
  timeOf(large);
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(timeOf(small));
    ours.push(timeOf(large));
  }
  return compared(what, ours, theirs, milliseconds, { at: 'most', value: BARS.lintGrowth });
}

const written = (scenario: Scenario): string => JSON.stringify(scenario);

/**
 * How the time that lint takes grows with a fable: ten times the scenes. The reader refuses files of more than 5,000
 * scenes, so the whole way from the text is measured below that, and what looks at the fable once it is read above it.
 */
export function lintGrowth(): Figure[] {
  const [few, many] = [longFable(1000), longFable(10_000)];
  const [short, long] = [written(longFable(400)), written(longFable(4000))];
  return [
    grown(
      'lint: 10,000 scenes against 1,000, once read',
      () => lintScenario(few),
      () => lintScenario(many),
    ),
    grown(
      'lint: 4,000 scenes against 400, from the text',
      () => lintFable(short, 'a'),
      () => lintFable(long, 'a'),
    ),
  ];
}

import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { COEFFICIENTS, type Coefficients } from '../../../engine';
import type { Scenario } from '../../../scenario';
import {
  type Calibration,
  type ClaimResult,
  type CoefficientName,
  calibrationReport,
  leastOf,
  overriddenBy,
  Search,
  scoreOf,
  seedAfter,
  type Tried,
} from '../../../simulate';
import type { Json, Run } from '../command';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { fablesFor } from '../fableFiles';
import { LAST_SEED, wholeNumber } from '../options';
import { mustTake } from '../outFile';
import { tableOf } from '../table';
import { cores, type Hands, handsFor, threadsText } from '../threads';
import { calibrating, type SetJob } from '../workers/calibrating';

/** What somebody asked of `calibrate`. */
interface CalibrateOptions extends Json {
  readonly all?: boolean;
  readonly tries: number;
  readonly runs: number;
  readonly seed: number;
  readonly report?: string;
  readonly threads?: number;
}

/** Adds the command to the program. */
export function registerCalibrate(program: Command, run: Run): void {
  program
    .command('calibrate')
    .description('searches the coefficients for the largest least margin over all claims; changes none')
    .argument('[fables...]', 'folders such as scenarios/alder-ferry, or ids')
    .option('--all', 'every fable there is')
    .option('--tries <n>', 'sets of coefficients to try', wholeNumber(0, 100_000), 200)
    .option('--runs <n>', 'how often each fable is played by a policy for each set', wholeNumber(10, 100_000), 200)
    .option('--seed <s>', 'of the search, and the first of the runs', wholeNumber(0, LAST_SEED), 1)
    .option('--report <file>', 'writes the report there, as Markdown')
    .option('--threads <n>', 'threads to play in; as many as there are cores without it', wholeNumber(1, 64))
    .option('--json', 'one object for programs, and nothing else')
    .action((fables: string[], options: CalibrateOptions) =>
      run(options.json === true, (desk) => calibrate(desk, fables, options)),
    );
}

const CREW = { work: calibrating, script: new URL('../workers/calibrate.worker.ts', import.meta.url) };

async function calibrate(desk: Desk, named: readonly string[], options: CalibrateOptions): Promise<ExitCode> {
  const scenarios = fablesFor(named, options.all === true);
  if (options.report !== undefined) mustTake(options.report);
  const threads = options.threads ?? cores();
  const begun = performance.now();
  const hands = handsFor(CREW, scenarios, threads);
  try {
    const calibration = await searched(desk, hands, scenarios, options);
    tell(desk, calibration, options.report);
  } finally {
    await hands.close();
  }
  if (!desk.json) desk.remark(`${((performance.now() - begun) / 1000).toFixed(1)} s on ${threadsText(threads)}`);
  return EXIT.clean;
}

/** Searches, and looks at the set it began with and the best it found with seeds it has not seen. */
async function searched(
  desk: Desk,
  hands: Hands<SetJob, ClaimResult[]>,
  scenarios: readonly Scenario[],
  { tries, runs, seed }: CalibrateOptions,
): Promise<Calibration> {
  const otherSeed = seedAfter(seed, runs);
  const lookedAt = async (coefficients: Coefficients): Promise<Tried> => {
    const [results = [], onOtherSeeds = []] = await hands.run([
      { coefficients, runs, seed },
      { coefficients, runs, seed: otherSeed },
    ]);
    return { coefficients, results, onOtherSeeds };
  };
  const overridden = overriddenBy(scenarios);
  const names = (Object.keys(COEFFICIENTS) as CoefficientName[]).filter((name) => !overridden.includes(name));
  const before = await lookedAt(COEFFICIENTS);
  const search = new Search(COEFFICIENTS, scoreOf(before.results), seed, names);
  const bar = desk.progress('calibrate', tries);
  for (let left = tries; left > 0; ) {
    const sets = search.generation(left);
    const results = await hands.run(
      sets.map((coefficients) => ({ coefficients, runs, seed })),
      () => bar.add(1),
    );
    search.learn(sets, results.map(scoreOf));
    left -= sets.length;
  }
  bar.end();
  const after = await lookedAt(search.best);
  return { fables: scenarios.map(({ id }) => id), overridden, tries, runs, seed, otherSeed, before, after };
}

function tell(desk: Desk, calibration: Calibration, file: string | undefined): void {
  const { before, after, fables, overridden, tries, runs, seed, otherSeed } = calibration;
  if (file !== undefined) writeFileSync(file, calibrationReport(calibration));
  const [was, is] = [before, after].map((tried) => ({
    least: leastOf(scoreOf(tried.results)),
    onOthers: leastOf(scoreOf(tried.onOtherSeeds)),
  }));
  desk.say(`${tries} sets tried on ${fables.join(', ')}: ${runs} runs a policy from seed ${seed}`);
  desk.say();
  for (const line of tableOf([
    ['least margin', 'before', 'best found'],
    ['with the seeds of the search', margin(was?.least), margin(is?.least)],
    [`with other seeds, from ${otherSeed}`, margin(was?.onOthers), margin(is?.onOthers)],
  ]))
    desk.say(line);
  desk.say();
  for (const line of changes(before.coefficients, after.coefficients)) desk.say(line);
  if (overridden.length > 0) desk.say(`Not searched, for the fables set it themselves: ${overridden.join(', ')}.`);
  desk.say(file === undefined ? 'The report was not written: --report FILE.' : `The report is in ${file}.`);
  desk.answer({ fables, overridden, tries, runs, seed, otherSeed, before, after });
}

/** Coefficients that differ, one a line. */
function changes(before: Coefficients, after: Coefficients): string[] {
  const names = (Object.keys(before) as (keyof Coefficients)[]).filter((name) => before[name] !== after[name]);
  if (names.length === 0) return ['Nothing better was found than the set as it is.'];
  return tableOf([
    ['coefficient', 'is', 'best found'],
    ...names.map((name) => [name, String(before[name]), String(after[name])]),
  ]);
}

const margin = (value: number | undefined): string => (value ?? 0).toFixed(2);

import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Scenario } from '../../../scenario';
import { fanOf, fanPicture, POLICIES, type RunRecord, reportOf, seedAfter, unpackRecords } from '../../../simulate';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import { soundFable } from '../fableFiles';
import { LAST_SEED, wholeNumber } from '../options';
import { readPolicy } from '../policyFile';
import { tableOf } from '../table';
import { cores, inThreads, threadsText } from '../threads';
import { type Playing, type Seeds, simulating } from '../workers/simulating';
import { overviewLines, partLines } from './simulateLines';

/** What somebody asked of `simulate`. */
interface SimulateOptions {
  /** A name or a file; all policies, in short, where it is left out. */
  readonly policy?: string;
  readonly runs: number;
  readonly seed: number;
  readonly svg?: string;
  readonly threads?: number;
}

/** Runs that one job of a thread plays. */
const BATCH = 250;
/** Fewer runs than these are played sooner than a thread opens. */
const WORTH_THREADS = 8000;

const CREW = { work: simulating, script: new URL('../workers/simulate.worker.ts', import.meta.url) };

/** Adds the command to the program. */
export function registerSimulate(program: Command, run: Run): void {
  command(program, 'simulate', 'plays it many times by a policy: verdicts, early ends, acts, drift')
    .option('--policy <name|file>', 'a policy by its name, or a file that exports one; all in short without it')
    .option('--runs <n>', 'how often', wholeNumber(1, 1_000_000), 1000)
    .option('--seed <s>', 'the first seed', wholeNumber(0, LAST_SEED), 1)
    .option('--svg <file>', 'draws the drift of the runs over the map')
    .option('--threads <n>', 'threads to play in; as many as are worth it without it', wholeNumber(1, 64))
    .action((fable: string, options: SimulateOptions & Json) =>
      run(options.json === true, (desk) => simulate(desk, fable, options)),
    );
}

/** Plays a fable many times by a policy and says how the runs went; by every policy in short, where none is named. */
async function simulate(desk: Desk, named: string, options: SimulateOptions): Promise<ExitCode> {
  const scenario = soundFable(named);
  if (options.policy !== undefined) return simulateOne(desk, scenario, options.policy, options);
  if (options.svg !== undefined) throw new WrongUse('--svg draws the runs of one policy: name it with --policy.');
  return overview(desk, scenario, options);
}

async function simulateOne(
  desk: Desk,
  scenario: Scenario,
  policy: string,
  options: SimulateOptions,
): Promise<ExitCode> {
  const { runs, seed, svg } = options;
  const records = await playedBy(desk, { scenario, policy, withWays: svg !== undefined }, options);
  const parts = reportOf(records, partsOf(scenario));
  desk.say(`${desk.ink.bold(`${scenario.id}, by “${policy}”`)}: ${seedsText(runs, seed)}`);
  for (const part of parts) for (const line of partLines(part, parts.length > 1)) desk.say(line);
  if (svg !== undefined) draw(desk, svg, { scenario, policy, records });
  desk.answer({ fable: scenario.id, policy, runs, seed, parts, svg: svg ?? null });
  return EXIT.clean;
}

async function overview(desk: Desk, scenario: Scenario, options: SimulateOptions): Promise<ExitCode> {
  const policies = [];
  for (const policy of Object.keys(POLICIES)) {
    const records = await playedBy(desk, { scenario, policy, withWays: false }, options);
    policies.push({ policy, parts: reportOf(records, partsOf(scenario)) });
  }
  const { runs, seed } = options;
  desk.say(`${desk.ink.bold(`${scenario.id}, by each policy`)}: ${seedsText(runs, seed)}`);
  desk.say();
  for (const line of tableOf(overviewLines(policies))) desk.say(line);
  desk.answer({ fable: scenario.id, runs, seed, policies });
  return EXIT.clean;
}

/** The runs of a policy, by as many threads as are worth it; says on the side how fast that went. */
async function playedBy(desk: Desk, playing: Playing, options: SimulateOptions): Promise<RunRecord[]> {
  const { runs, seed, threads = runs < WORTH_THREADS ? 1 : cores() } = options;
  readPolicy(playing.policy);
  const bar = desk.progress(`simulate ${playing.policy}`, Math.ceil(runs / BATCH));
  const begun = performance.now();
  const batches = await inThreads(CREW, playing, batchesOf(runs, seed), threads, () => bar.add(1)).catch(refused);
  bar.end();
  const parts = partsOf(playing.scenario);
  const records = batches.flatMap((batch) => unpackRecords(batch, parts));
  if (!desk.json) desk.remark(speedText(playing.policy, records, performance.now() - begun, threads));
  return records;
}

const batchesOf = (runs: number, seed: number): Seeds[] =>
  Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
    first: seedAfter(seed, index * BATCH),
    runs: Math.min(BATCH, runs - index * BATCH),
  }));

/** A policy that did not decide is its author's to mend, from whichever thread word of it comes. */
function refused(thrown: unknown): never {
  if (thrown instanceof Error && (thrown.name === 'PolicyError' || thrown.name === 'WrongUse')) {
    throw new WrongUse(thrown.message);
  }
  throw thrown;
}

function speedText(policy: string, records: readonly RunRecord[], milliseconds: number, threads: number): string {
  const decisions = records.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part.decisions, 0);
  const rate = Math.round((decisions / milliseconds) * 1000);
  return `${policy}: ${rate.toLocaleString('en')} decisions/s on ${threadsText(threads)}`;
}

const partsOf = ({ parts }: Scenario): string[] => parts.map(({ id }) => id);

const seedsText = (runs: number, seed: number): string =>
  runs === 1 ? `1 run, seed ${seed}` : `${runs} runs, seeds ${seed} to ${seedAfter(seed, runs - 1)}`;

interface Drawn {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly records: readonly RunRecord[];
}

function draw(desk: Desk, file: string, { scenario, policy, records }: Drawn): void {
  const fans = partsOf(scenario).map((part) => fanOf(records, part));
  const title = typeof scenario.title === 'string' ? scenario.title : scenario.title.text;
  const subtitle = `${records.length} runs by “${policy}”`;
  try {
    writeFileSync(file, fanPicture(fans, { title, subtitle }));
  } catch (thrown) {
    throw new WrongUse(`The picture cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  desk.say();
  desk.say(`The drift is drawn in ${file}.`);
}

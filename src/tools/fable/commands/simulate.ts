import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Scenario } from '../../../scenario';
import {
  fanOf,
  fanPicture,
  mergedTallies,
  type PartReport,
  type PartTally,
  POLICIES,
  reportOf,
  seedAfter,
} from '../../../simulate';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import { soundFable } from '../fableFiles';
import { LAST_SEED, wholeNumber } from '../options';
import { mustTake } from '../outFile';
import { readPolicy } from '../policyFile';
import { counted } from '../prose';
import { tableOf } from '../table';
import { cores, inThreads, threadsText } from '../threads';
import { type Seeds, simulating } from '../workers/simulating';
import { overviewLines, type PolicyReport, partLines } from './simulateLines';

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
/** Fewer runs than these, by all policies asked for, are played sooner than a thread opens. */
const WORTH_THREADS = 50_000;

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
  const { policy, svg, runs, seed } = options;
  if (policy === undefined && svg !== undefined) {
    throw new WrongUse('--svg draws the runs of one policy: name it with --policy.');
  }
  const names = policy === undefined ? Object.keys(POLICIES) : [policy];
  for (const name of names) readPolicy(name);
  if (svg !== undefined) mustTake(svg);
  const tallies = await playedBy(desk, scenario, names, options);
  const reports = names.map((name, place) => ({ policy: name, parts: reportOf(tallies[place] ?? []) }));
  if (svg !== undefined && policy !== undefined) draw(svg, { scenario, policy, tallies: tallies[0] ?? [] });
  if (policy === undefined) tellAll(desk, reports, { scenario, runs, seed });
  else tellOne(desk, reports[0]?.parts ?? [], { scenario, runs, seed, policy, svg: svg ?? null });
  return EXIT.clean;
}

/** What was played, and how often. */
interface Played {
  readonly scenario: Scenario;
  readonly runs: number;
  readonly seed: number;
}

interface PlayedByOne extends Played {
  readonly policy: string;
  readonly svg: string | null;
}

function tellOne(desk: Desk, parts: readonly PartReport[], { scenario, policy, runs, seed, svg }: PlayedByOne): void {
  desk.say(`${desk.ink.bold(`${scenario.id}, by “${policy}”`)}: ${seedsText(runs, seed)}`);
  for (const part of parts) for (const line of partLines(part, parts.length > 1)) desk.say(line);
  if (svg !== null) {
    desk.say();
    desk.say(`The drift is drawn in ${svg}.`);
  }
  desk.answer({ fable: scenario.id, policy, runs, seed, parts, svg });
}

function tellAll(desk: Desk, policies: readonly PolicyReport[], { scenario, runs, seed }: Played): void {
  desk.say(`${desk.ink.bold(`${scenario.id}, by each policy`)}: ${seedsText(runs, seed)}`);
  desk.say();
  for (const line of tableOf(overviewLines(policies))) desk.say(line);
  desk.answer({ fable: scenario.id, runs, seed, policies });
}

/** The runs of each policy, counted, by as many threads as are worth it; says on the side how fast that went. */
async function playedBy(
  desk: Desk,
  scenario: Scenario,
  policies: readonly string[],
  options: SimulateOptions,
): Promise<PartTally[][]> {
  const { runs, seed, svg } = options;
  const batches = batchesOf(runs, seed);
  const jobs = policies.flatMap((policy) =>
    batches.map((batch) => ({ ...batch, policy, withWays: svg !== undefined })),
  );
  const threads = options.threads ?? (runs * policies.length < WORTH_THREADS ? 1 : cores());
  const bar = desk.progress('simulate', jobs.length);
  const begun = performance.now();
  const counted = await inThreads(CREW, scenario, jobs, threads, () => bar.add(1));
  bar.end();
  if (!desk.json) desk.remark(speedText(counted, performance.now() - begun, threads));
  const parts = scenario.parts.map(({ id }) => id);
  return policies.map((_, place) =>
    mergedTallies(counted.slice(place * batches.length, (place + 1) * batches.length), parts),
  );
}

const batchesOf = (runs: number, seed: number): Pick<Seeds, 'first' | 'runs'>[] =>
  Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
    first: seedAfter(seed, index * BATCH),
    runs: Math.min(BATCH, runs - index * BATCH),
  }));

function speedText(counted: readonly (readonly PartTally[])[], milliseconds: number, threads: number): string {
  const decisions = counted
    .flat()
    .flatMap(({ columns }) => columns.decisions)
    .reduce((sum, decided) => sum + decided, 0);
  const rate = Math.round((decisions / milliseconds) * 1000);
  return `${rate.toLocaleString('en')} decisions/s on ${threadsText(threads)}`;
}

const seedsText = (runs: number, seed: number): string =>
  runs === 1 ? `1 run, seed ${seed}` : `${runs} runs, seeds ${seed} to ${seedAfter(seed, runs - 1)}`;

interface Drawn {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly tallies: readonly PartTally[];
}

function draw(file: string, { scenario, policy, tallies }: Drawn): void {
  const fans = tallies.map(fanOf);
  const title = typeof scenario.title === 'string' ? scenario.title : scenario.title.text;
  const subtitle = `${counted(tallies[0]?.runs ?? 0, 'run')} by “${basename(policy)}”`;
  writeFileSync(file, fanPicture(fans, { title, subtitle }));
}

import type { Command } from 'commander';
import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { hasFindings, proofsOf, type Report, reportOn, SHARES, targetsOf } from '../../../workshop/explore';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { soundFable } from '../fableFiles';
import { wholeNumber } from '../options';
import { cores, inThreads } from '../threads';
import { type Exploring, exploring } from '../workers/exploring';
import { reportLines, wayLines } from './checkLines';

/** What somebody asked of `check`. */
interface CheckOptions {
  readonly states: number;
  readonly seconds: number;
  readonly threads?: number;
  /** Whether the way to everything is shown, not to endings alone. */
  readonly ways?: boolean;
}

/** Fewer states than these are looked at sooner than a thread opens. */
const WORTH_THREADS = 10_000;

const CREW = { work: exploring, script: new URL('../workers/check.worker.ts', import.meta.url) };

/** Adds the command to the program. */
export function registerCheck(program: Command, run: Run): void {
  command(
    program,
    'check',
    'plays it every way it can: what can be met and how, whether its choices are fair, how long it is',
  )
    .option('--states <n>', 'states to look at', wholeNumber(1, 20_000_000), 200_000)
    .option('--seconds <n>', 'time to take at most', wholeNumber(1, 86_400), 20)
    .option('--threads <n>', 'threads to look with; as many as are worth it without it', wholeNumber(1, 64))
    .option('--ways', 'shows the shortest way found to everything, not to endings alone')
    .action((fable: string, options: CheckOptions & Json) =>
      run(options.json === true, (desk) => check(desk, fable, options)),
    );
}

/** Explores a fable and says what can be met, what cannot, what was not, and whether its choices are fair. */
async function check(desk: Desk, named: string, options: CheckOptions): Promise<ExitCode> {
  const scenario = soundFable(named);
  const report = await explored(desk, scenario, options);
  for (const line of reportLines(report, scenario, desk.ink)) desk.say(line);
  for (const line of wayLines(report, options.ways === true, desk.ink)) desk.say(line);
  const findings = hasFindings(report);
  desk.answer({ fable: scenario.id, version: scenario.version, asked: askedOf(options), findings, ...report });
  return findings ? EXIT.findings : EXIT.clean;
}

const askedOf = ({ states, seconds }: CheckOptions) => ({ states, seconds });

async function explored(desk: Desk, scenario: Scenario, options: CheckOptions): Promise<Report> {
  const targets = targetsOf(scenario);
  const proofs = proofsOf(scenario, targets);
  const open = targets.flatMap((_, at) => (proofs.has(at) ? [] : [at]));
  const { states, seconds, threads = states < WORTH_THREADS ? 1 : cores() } = options;
  const setup: Exploring = { scenario, open, states, begun: Date.now(), budget: seconds * 1000, threads };
  const shares = Array.from({ length: SHARES }, (_, share) => share);
  const bar = desk.progress('check', SHARES);
  const found = await inThreads(CREW, setup, shares, threads, () => bar.add(1));
  bar.end();
  return reportOn(compile(scenario), targets, proofs, found);
}

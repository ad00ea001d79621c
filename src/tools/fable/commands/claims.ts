import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Scenario } from '../../../scenario';
import { CLAIM_IDS, type ClaimResult } from '../../../simulate';
import type { Json, Run } from '../command';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import { fablesFor } from '../fableFiles';
import { LAST_SEED, wholeNumber } from '../options';
import { cores, inThreads, threadsText } from '../threads';
import { type ClaimJob, claiming } from '../workers/claiming';
import { claimLines, withMargins } from './claimLines';

/** What somebody asked of `claims`. */
interface ClaimsOptions extends Json {
  readonly all?: boolean;
  readonly runs: number;
  readonly seed: number;
  readonly threads?: number;
  /** A page whose table of margins is made anew. */
  readonly into?: string;
}

/** Adds the command to the program. */
export function registerClaims(program: Command, run: Run): void {
  program
    .command('claims')
    .description('holds fables to what the source says (C1 to C15), with figures')
    .argument('[fables...]', 'folders such as scenarios/alder-ferry, or ids')
    .option('--all', 'every fable there is')
    .option('--runs <n>', 'how often each is played by a policy', wholeNumber(10, 100_000), 1000)
    .option('--seed <s>', 'the first seed', wholeNumber(0, LAST_SEED), 1)
    .option('--threads <n>', 'threads to play in; as many as there are cores without it', wholeNumber(1, 64))
    .option('--into <file>', 'makes the table of margins of a page anew')
    .option('--json', 'one object for programs, and nothing else')
    .action((fables: string[], options: ClaimsOptions) =>
      run(options.json === true, (desk) => claims(desk, fables, options)),
    );
}

const CREW = { work: claiming, script: new URL('../workers/claims.worker.ts', import.meta.url) };

/** Holds fables to the claims; a claim that fails is a finding. */
async function claims(desk: Desk, named: readonly string[], options: ClaimsOptions): Promise<ExitCode> {
  const { runs, seed, threads = cores() } = options;
  const scenarios = fablesFor(named, options.all === true);
  if (options.into !== undefined) mustHaveTable(options.into);
  const jobs = jobsOf(scenarios);
  const bar = desk.progress('claims', jobs.length);
  const begun = performance.now();
  const found = await inThreads(CREW, { scenarios, options: { runs, seed } }, jobs, threads, () => bar.add(1));
  bar.end();
  const results = found.filter((result) => result !== null);
  tell(desk, scenarios, results, { runs, seed });
  if (options.into !== undefined) writeMargins(options.into, results);
  if (!desk.json) desk.remark(`${((performance.now() - begun) / 1000).toFixed(1)} s on ${threadsText(threads)}`);
  return results.some(({ status }) => status === 'fail') ? EXIT.findings : EXIT.clean;
}

/** Says so before the work begins whose fruit the page is to hold. */
function mustHaveTable(page: string): void {
  if (withMargins(readFileSync(page, 'utf8'), []) !== null) return;
  throw new WrongUse(
    `${page} has no table of margins: expected one that begins with the line | claim | fable | figure | found | bound | margin |. Put that line and the dashes below it where the table should be.`,
  );
}

function writeMargins(page: string, results: readonly ClaimResult[]): void {
  const before = readFileSync(page, 'utf8');
  writeFileSync(page, withMargins(before, results) ?? before);
}

/** The claim about all fables plays most, and so comes first. */
const jobsOf = (scenarios: readonly Scenario[]): ClaimJob[] => [
  null,
  ...scenarios.flatMap((_, fable) => CLAIM_IDS.filter((id) => id !== 'C7').map((claim) => ({ fable, claim }))),
];

function tell(
  desk: Desk,
  scenarios: readonly Scenario[],
  results: readonly ClaimResult[],
  { runs, seed }: { readonly runs: number; readonly seed: number },
): void {
  const together = scenarios.length === 1 ? 'all fables together' : `all ${scenarios.length} fables together`;
  for (const fable of [...scenarios.map(({ id }) => id), null]) {
    desk.say(desk.ink.bold(`${fable ?? together}: ${runs} runs a policy, from seed ${seed}`));
    for (const line of claimLines(results.filter((result) => result.fable === fable))) desk.say(painted(desk, line));
    desk.say();
  }
  desk.say(summaryOf(results));
  desk.answer({ fables: scenarios.map(({ id }) => id), runs, seed, results });
}

function painted({ ink }: Desk, line: string): string {
  if (/^C\d+ +fail/.test(line)) return ink.red(line);
  return line.includes('not applicable') ? ink.dim(line) : line;
}

function summaryOf(results: readonly ClaimResult[]): string {
  const count = (status: ClaimResult['status']) => results.filter((result) => result.status === status).length;
  return `${count('pass')} pass, ${count('fail')} fail, ${count('not applicable')} not applicable`;
}

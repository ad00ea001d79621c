import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { type Coverage, CoverageCount, dotOf, mermaidOf, pictureOf, shared, storyGraph } from '../../../workshop/graph';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import { soundFable } from '../fableFiles';
import { wholeNumber } from '../options';

/** What the command line asks of the graph command. */
interface GraphOptions {
  readonly svg?: string;
  readonly mermaid?: boolean;
  readonly dot?: boolean;
  /** Runs played for the shares; 0 for none. */
  readonly runs: number;
}

/** Adds the command that draws a story. */
export function registerGraph(program: Command, run: Run): void {
  command(program, 'graph', 'draws the story: seasons, slots, pools, ways, endings, and how many runs come by')
    .option('--svg <file>', 'writes a picture')
    .option('--mermaid', 'prints it as a Mermaid flowchart')
    .option('--dot', 'prints it as DOT, for Graphviz')
    .option('--runs <n>', 'runs played to see where they come by; 0 for none', wholeNumber(0, 1_000_000), 600)
    .action((fable: string, options: GraphOptions & Json) =>
      run(options.json === true, (desk) => graph(desk, fable, options, options.json === true)),
    );
}

/** Draws a story, or writes it as text for programs that draw. */
function graph(desk: Desk, named: string, options: GraphOptions, json: boolean): ExitCode {
  const { svg, mermaid = false, dot = false, runs } = options;
  const printed = [mermaid, dot, json].filter((one) => one).length;
  if (svg === undefined && printed === 0) {
    throw new WrongUse('Nothing to make: expected --svg FILE, --mermaid, --dot or --json.');
  }
  if (printed > 1) throw new WrongUse('Only one can be printed: expected either --mermaid, --dot or --json.');
  const scenario = soundFable(named);
  const story = storyGraph(scenario);
  const coverage = runs === 0 ? null : covered(desk, scenario, runs);
  if (svg !== undefined) writeFileSync(svg, pictureOf(story, coverage));
  if (mermaid) desk.hand(mermaidOf(story, coverage));
  if (dot) desk.hand(dotOf(story, coverage));
  if (svg !== undefined && !mermaid && !dot) desk.say(`Drawn: ${svg}`);
  desk.answer({ fable: scenario.id, runs, ...shared(story, coverage) });
  return EXIT.clean;
}

function covered(desk: Desk, scenario: Scenario, runs: number): Coverage {
  const count = new CoverageCount(compile(scenario));
  const progress = desk.progress('Playing', runs);
  for (let seed = 1; seed <= runs; seed += 1) {
    played(count, seed);
    progress.add(1);
  }
  progress.end();
  return count.done();
}

/** Whoever has a story without an end wants to see it all the same. */
function played(count: CoverageCount, seed: number): void {
  try {
    count.add(seed);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'EndlessRun') throw error;
    throw new WrongUse(`${error.message} Until then --runs 0 draws the story without figures.`);
  }
}

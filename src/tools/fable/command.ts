import type { Command } from 'commander';
import type { Desk, ExitCode } from './desk';

/** A command's work: talks to the desk and says how it went. */
export type Work = (desk: Desk) => ExitCode | Promise<ExitCode>;

/** Does a command's work at a desk of its own, which answers in JSON or in words. */
export type Run = (json: boolean, work: Work) => Promise<void>;

export interface Json {
  readonly json?: boolean;
}

/** A command on one fable. Commander hands the settings for errors and output down to it. */
export const command = (parent: Command, name: string, about: string): Command =>
  parent
    .command(name)
    .description(about)
    .argument('<fable>', 'a folder such as scenarios/alder-ferry, or the id alone')
    .option('--json', 'one object for programs, and nothing else');

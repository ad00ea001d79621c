import type { Command } from 'commander';
import { command, type Json, type Run } from '../command';
import { languageTag } from '../translations';
import { exportStrings } from './stringsExport';
import { giveIds } from './stringsIds';
import { importStrings } from './stringsImport';
import { pseudoStrings } from './stringsPseudo';
import { stringsStatus } from './stringsStatus';

interface Into extends Json {
  readonly lang: string;
}

/** The commands for the words of a fable: to translators and back, and the ids that translations hang on. */
export function registerStrings(program: Command, run: Run): void {
  const strings = program.command('strings').description('the words of a fable: to translators and back');
  const into = (name: string, about: string) =>
    command(strings, name, about).requiredOption('--lang <language>', 'into which language, such as de', languageTag);
  into('export', 'writes a table for translators: strings export alder-ferry --lang de > de.csv').action(
    (fable: string, { json = false, lang }: Into) => run(json, (desk) => exportStrings(desk, fable, lang)),
  );
  into('import', 'takes a table from translators in: all of it, or nothing')
    .argument('<file>', 'the table, as CSV')
    .action((fable: string, file: string, { json = false, lang }: Into) =>
      run(json, (desk) => importStrings(desk, fable, lang, file)),
    );
  command(strings, 'status', 'how each language stands: translated, stale, missing').action(
    (fable: string, { json = false }: Json) => run(json, (desk) => stringsStatus(desk, fable)),
  );
  command(strings, 'pseudo', 'writes the made-up language en-XA, which shows what cannot be translated').action(
    (fable: string, { json = false }: Json) => run(json, (desk) => pseudoStrings(desk, fable)),
  );
  command(strings, 'ids', 'gives every text the id that its translations hang on, in place').action(
    (fable: string, { json = false }: Json) => run(json, (desk) => giveIds(desk, fable)),
  );
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { jsonSchema } from '../../../scenario/jsonSchema';
import { isFableId, newFable, titleOf } from '../../../workshop/outline';
import type { Json, Run } from '../command';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';

/** Adds the command that makes a fable to start from. */
export function registerNew(program: Command, run: Run): void {
  program
    .command('new')
    .description('makes a small fable to start from')
    .argument('<id>', 'its id and the name of its folder, such as heron-post')
    .option('--title <title>', 'its title; the words of the id, where there is none')
    .option('--in <folder>', 'where to make its folder', 'scenarios')
    .option('--json', 'one object for programs, and nothing else')
    .action((id: string, { json = false, ...wanted }: NewFable & Json) =>
      run(json, (desk) => makeNew(desk, id, wanted)),
    );
}

interface NewFable {
  readonly title?: string;
  /** The folder to make the fable's own folder in. */
  readonly in: string;
}

/**
 * Makes a folder with a small fable to start from.
 * @throws WrongUse where the id is none, or something of that name is there already
 */
function makeNew(desk: Desk, id: string, { title: named = titleOf(id), in: shelf }: NewFable): ExitCode {
  if (!isFableId(id)) throw new WrongUse(`“${id}” cannot be the id of a fable: ${ID_RULE}, such as heron-post.`);
  const title = named.replace(/\s+/g, ' ').trim();
  if (title === '') throw new WrongUse('The title is empty: give one, or leave --title out.');
  const folder = join(shelf, id);
  if (existsSync(folder))
    throw new WrongUse(`There is something at ${folder} already: choose another id, or move it away.`);
  const text = written(id, title);
  mkdirSync(folder, { recursive: true });
  layOutSchema(shelf);
  const file = join(folder, 'scenario.json');
  writeFileSync(file, text);
  const made = relative('.', file);
  desk.say(`${made}: “${title}”, a small fable to rewrite into your own`);
  desk.say(`Look it over with: fable lint ${relative('.', folder)}`);
  desk.answer({ fable: id, title, file: made });
  return EXIT.clean;
}

function written(id: string, title: string): string {
  try {
    return newFable(id, title);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongUse(`“${title}” cannot be the title of a fable. ${error.message}`);
  }
}

/** Beside the first fable of a shelf, the schema that its first line names: editors complete and check by it. */
function layOutSchema(shelf: string): void {
  const file = join(shelf, 'scenario.schema.json');
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}

const ID_RULE = 'small letters, digits and hyphens, beginning with a letter, 48 at most';

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Command } from 'commander';
import { BEGINS, conceptMapOf, conceptMapText, ENDS, starterNote, withConceptMap } from '../../../workshop/note';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import { readFableFiles, soundFable } from '../fableFiles';

interface NoteOptions {
  /** Whether nothing is written, and only told what would be. */
  readonly check?: boolean;
}

/** Adds the command that brings the concept map of a teaching note up to its fable. */
export function registerNote(program: Command, run: Run): void {
  command(program, 'note', 'makes the concept map of the teaching note anew; begins a note where there is none')
    .option('--check', 'writes nothing, and ends with 1 where the map is not the fable’s')
    .action((fable: string, { json = false, ...options }: NoteOptions & Json) =>
      run(json, (desk) => bringUp(desk, fable, options)),
    );
}

/**
 * Puts the concept map of a fable into its teaching note.
 * @throws WrongUse where the fable has errors, or its note has no place for the map
 */
function bringUp(desk: Desk, named: string, { check = false }: NoteOptions): ExitCode {
  const fable = soundFable(named);
  const file = join(dirname(readFableFiles(named).scenario.path), 'teaching-note.md');
  const shown = relative('.', file) || file;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const after = withConceptMap(before ?? starterNote(fable), conceptMapText(conceptMapOf(fable)));
  if (after === null) throw new WrongUse(noPlace(shown));
  const current = after === before;
  if (!current && !check) writeFileSync(file, after);
  desk.say(told(shown, before === null, current, check));
  desk.answer({ fable: fable.id, file: shown, begun: before === null && !check, current });
  return check && !current ? EXIT.findings : EXIT.clean;
}

const noPlace = (file: string): string =>
  `${file} has no place for its concept map: expected the line ${BEGINS} once and after it the line ${ENDS} once. Put both under “## Concept map”.`;

function told(file: string, isNew: boolean, current: boolean, check: boolean): string {
  if (current) return `${file}: the concept map is the fable’s`;
  if (!check) return isNew ? `${file}: begun, with the concept map` : `${file}: the concept map is made anew`;
  return isNew
    ? `${file}: there is none; fable note begins one`
    : `${file}: the concept map is not the fable’s any more; fable note makes it anew`;
}

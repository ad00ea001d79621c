import { writeFileSync } from 'node:fs';
import { withTextIds } from '../../../scenario/textIds';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { openTranslated } from '../translations';

/** Gives every bare text of a fable an id, in place; the rest of the file stays as its author wrote it. */
export function giveIds(desk: Desk, named: string): ExitCode {
  const opened = openTranslated(desk, named);
  if (opened === null) return EXIT.findings;
  const { path, text } = opened.files.scenario;
  const { text: mended, given } = withTextIds(text, opened.scenario);
  if (given > 0) writeFileSync(path, mended);
  desk.say(`${path}: ${given === 1 ? '1 text was given an id' : `${given} texts were given ids`}`);
  desk.answer({ file: path, given });
  return EXIT.clean;
}

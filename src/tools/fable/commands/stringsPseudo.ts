import { PSEUDO, pseudoLocale } from '../../../workshop/strings';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { counted } from '../prose';
import { keepLocale, openTranslated, withoutId } from '../translations';

/** Writes the pseudo-language of a fable as if somebody had translated it. */
export function pseudoStrings(desk: Desk, named: string): ExitCode {
  const opened = openTranslated(desk, named);
  if (opened === null) return EXIT.findings;
  const { files, sources } = opened;
  const written = keepLocale(files, PSEUDO, pseudoLocale(sources.texts));
  desk.say(
    `${written}: ${counted(sources.texts.length, 'text')}, longer and in brackets; ?lang=${PSEUDO} in the address plays it`,
  );
  if (sources.bare > 0) desk.say(`${withoutId(sources)}; left out. Give them theirs: strings ids ${named}`);
  desk.answer({ fable: files.id, language: PSEUDO, written, texts: sources.texts.length, bare: sources.bare });
  return EXIT.clean;
}

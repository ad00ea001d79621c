import { PSEUDO, pseudoLocale } from '../../../workshop/strings';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { keepLocale, openTranslated } from '../translations';

/** Writes the pseudo-language of a fable as if somebody had translated it. */
export function pseudoStrings(desk: Desk, named: string): ExitCode {
  const opened = openTranslated(desk, named);
  if (opened === null) return EXIT.findings;
  const { files, sources } = opened;
  const written = keepLocale(files, PSEUDO, pseudoLocale(sources.texts));
  desk.say(
    `${written}: ${sources.texts.length} texts, longer and in brackets; ?lang=${PSEUDO} in the address plays it`,
  );
  if (sources.bare > 0) desk.say(`${sources.bare} texts have no id yet and were left out: strings ids ${files.id}`);
  desk.answer({ fable: files.id, language: PSEUDO, written, texts: sources.texts.length, bare: sources.bare });
  return EXIT.clean;
}

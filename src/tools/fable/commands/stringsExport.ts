import { sheetRows, writeSheet } from '../../../workshop/strings';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { openTranslated, refuseOwn, withoutId } from '../translations';

/** Hands out a fable's texts as a translator's table; none of it while there are texts without an id. */
export function exportStrings(desk: Desk, named: string, language: string): ExitCode {
  const opened = openTranslated(desk, named);
  if (opened === null) return EXIT.findings;
  const { files, scenario, sources, locales } = opened;
  refuseOwn(scenario, language);
  if (sources.bare > 0) {
    desk.remark(`${files.scenario.path}: ${withoutId(sources)}, and translations hang on ids.`);
    desk.remark(`Give them theirs first: strings ids ${named}`);
    desk.answer({ fable: files.id, language, bare: sources.bare, rows: [] });
    return EXIT.findings;
  }
  const rows = sheetRows(sources.texts, locales.get(language) ?? new Map());
  if (!desk.json) desk.hand(writeSheet(rows));
  desk.answer({ fable: files.id, language, bare: 0, rows });
  return EXIT.clean;
}

import { type LanguageStatus, languageStatus } from '../../../workshop/strings';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { tableOf } from '../table';
import { openTranslated, type Translated } from '../translations';

interface Language extends LanguageStatus {
  readonly language: string;
  /** Whether the fable says that it can be played in it. */
  readonly listed: boolean;
}

/** Tells how each language of a fable stands; a finding where one that it lists has texts stale or missing. */
export function stringsStatus(desk: Desk, named: string): ExitCode {
  const opened = openTranslated(desk, named);
  if (opened === null) return EXIT.findings;
  const { files, scenario, sources } = opened;
  const languages = languagesOf(opened);
  desk.say(headline(opened, named));
  if (languages.length > 0) for (const line of tableOf(tableRows(languages))) desk.say(`  ${line}`);
  const undone = languages.filter((one) => one.listed && (sources.bare > 0 || toDo(one) > 0));
  for (const { language, extra } of languages) {
    if (extra.length > 0)
      desk.say(`${language}: no text has the ids ${shortened(extra)}; take them out, or put the texts back.`);
  }
  for (const one of undone.filter((each) => toDo(each) > 0))
    desk.say(
      `${one.language}: ${toDo(one)} to do. strings export ${named} --lang ${one.language} > ${one.language}.csv`,
    );
  desk.answer({
    fable: files.id,
    source: scenario.languages[0],
    texts: sources.texts.length,
    bare: sources.bare,
    languages,
  });
  return undone.length === 0 ? EXIT.clean : EXIT.findings;
}

function languagesOf({ scenario, sources, locales }: Translated): Language[] {
  const listed = scenario.languages.slice(1);
  const named = [...new Set([...listed, ...locales.keys()])];
  return named.map((language) => ({
    language,
    listed: listed.includes(language),
    ...languageStatus(sources.texts, locales.get(language) ?? new Map()),
  }));
}

function headline({ files, scenario, sources, locales }: Translated, named: string): string {
  const bare = sources.bare === 0 ? '' : `, ${sources.bare} more without an id (strings ids ${named})`;
  const alone = scenario.languages.length + locales.size === 1 ? ', and no other language yet' : '';
  return `${files.scenario.path}: ${sources.texts.length} texts in ${scenario.languages[0]}${bare}${alone}`;
}

const tableRows = (languages: readonly Language[]): string[][] => [
  ['language', 'listed', 'done', 'stale', 'missing', 'extra'],
  ...languages.map(({ language, listed, done, stale, missing, extra }) => [
    language,
    listed ? 'yes' : 'no',
    ...[done, stale, missing, extra].map(({ length }) => String(length)),
  ]),
];

const toDo = ({ stale, missing }: LanguageStatus): number => stale.length + missing.length;

const FEW = 5;
const shortened = (ids: readonly string[]): string =>
  ids.length <= FEW ? ids.join(', ') : `${ids.slice(0, FEW).join(', ')} and ${ids.length - FEW} more`;

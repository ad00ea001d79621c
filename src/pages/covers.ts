import type { FableWords } from '../i18n';
import type { Id, Text } from '../scenario';

/** What stands on the cover of a fable: enough to choose one, without the rules and the rest of its text. */
export interface Cover {
  readonly id: Id;
  readonly version: string;
  readonly title: Text;
  readonly blurb: Text;
  readonly minutes: { readonly from: number; readonly to: number };
}

// Member by member, so that a build takes these alone out of each file.
const versions = import.meta.glob<string>('../../scenarios/*/scenario.json', { import: 'version', eager: true });
const titles = import.meta.glob<Text>('../../scenarios/*/scenario.json', { import: 'title', eager: true });
const blurbs = import.meta.glob<Text>('../../scenarios/*/scenario.json', { import: 'blurb', eager: true });
const minutes = import.meta.glob<Cover['minutes']>('../../scenarios/*/scenario.json', {
  import: 'minutes',
  eager: true,
});
const translatedTitles = import.meta.glob<Translated>('../../scenarios/*/locales/*.json', {
  import: 'title',
  eager: true,
});
const translatedBlurbs = import.meta.glob<Translated>('../../scenarios/*/locales/*.json', {
  import: 'blurb',
  eager: true,
});

type Translated = { readonly text: string } | undefined;

/** The covers of the fables that come with the game, by the alphabet of their ids. */
export const COVERS: readonly Cover[] = Object.keys(titles).sort().flatMap(coverAt);

function coverAt(path: string): Cover[] {
  const [version, title, blurb, time] = [versions[path], titles[path], blurbs[path], minutes[path]];
  if (version === undefined || title === undefined || blurb === undefined || time === undefined) return [];
  return [{ id: path.split('/').at(-2) ?? path, version, title, blurb, minutes: time }];
}

/** What a cover's title and blurb need to be said in a language, before the fable itself has been fetched. */
export function coverWords({ id, title, blurb }: Cover, language: string): FableWords {
  const file = `../../scenarios/${id}/locales/${language}.json`;
  const said = [
    [title, translatedTitles[file]?.text ?? ''],
    [blurb, translatedBlurbs[file]?.text ?? ''],
  ] as const;
  const found = said.flatMap(([text, words]) => (typeof text === 'string' || words === '' ? [] : [[text.id, words]]));
  return { translations: Object.fromEntries(found), fill: () => null };
}

import type { Id, Text } from '../scenario';

/** What stands on the cover of a fable: enough to choose one, without the rules and the rest of its text. */
export interface Cover {
  readonly id: Id;
  readonly title: Text;
  readonly blurb: Text;
  readonly minutes: { readonly from: number; readonly to: number };
}

const titles = import.meta.glob<Text>('../../scenarios/*/scenario.json', { import: 'title', eager: true });
const blurbs = import.meta.glob<Text>('../../scenarios/*/scenario.json', { import: 'blurb', eager: true });
const minutes = import.meta.glob<Cover['minutes']>('../../scenarios/*/scenario.json', {
  import: 'minutes',
  eager: true,
});

/** The covers of the fables that come with the game, by the alphabet of their ids. */
export const COVERS: readonly Cover[] = Object.keys(titles).sort().flatMap(coverAt);

function coverAt(path: string): Cover[] {
  const [title, blurb, time] = [titles[path], blurbs[path], minutes[path]];
  if (title === undefined || blurb === undefined || time === undefined) return [];
  return [{ id: path.split('/').at(-2) ?? path, title, blurb, minutes: time }];
}

import { readScenarioText } from '../../scenario/read';
import { Id } from '../../scenario/schema/text';
import { withTextIds } from '../../scenario/textIds';
import { layOut } from './layOut';
import { starter } from './starter/starter';

/** Whether a word may be the id of a fable, which is also the name of its folder. */
export const isFableId = (word: string): boolean => Id.safeParse(word).success;

/** A title for a fable that nobody has given one: the words of its id. */
export const titleOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/**
 * The file of a new fable to start from: valid, playable, with an id on every text.
 * @throws RangeError where the id is none, or the title is empty
 */
export function newFable(id: string, title: string = titleOf(id)): string {
  const bare = layOut(starter(id, title));
  const read = readScenarioText(bare, 'scenario.json');
  if (!read.ok) throw new RangeError(`${read.diagnostics[0]?.message} Found ${read.diagnostics[0]?.found}.`);
  return layOut(JSON.parse(withTextIds(bare, read.scenario).text));
}

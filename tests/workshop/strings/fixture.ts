import { type Locale, type SourceText, sourcesOf, type Translation } from '../../../src/workshop/strings';
import { smallScenario } from '../../support/smallScenario';

/** The texts of the small scenario, one of them with a name and a pause in it. */
export const { texts } = sourcesOf(
  smallScenario((draft) => {
    draft.title = { id: 'title', text: 'Good morning, {pell}.{pause} It is *cold*.', note: 'Said at dawn.' };
  }),
);

/** A text of the fable by its id. */
export function text(id: string): SourceText {
  const found = texts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no text ${id}`);
  return found;
}

/** A locale with these translations, locked to the sources as they are. */
export const localeOf = (words: Readonly<Record<string, string>>): Locale =>
  new Map(Object.entries(words).map(([id, translation]) => [id, lockedTo(id, translation)]));

const lockedTo = (id: string, translation: string): Translation => ({ text: translation, lock: text(id).lock });

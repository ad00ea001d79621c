import type { Id, Scenario } from '../../scenario';
import { lockOf } from '../../scenario/lock';
import { type TextEntry, textsOf } from '../../scenario/texts';
import { contextOf, type TextContext } from './context';

/** A text of a fable as it is to be translated. */
export interface SourceText extends TextContext {
  readonly id: Id;
  readonly source: string;
  /** The author's word to translators; empty where there is none. */
  readonly note: string;
  readonly lock: string;
}

/** What of a fable can be translated, in the order of the format, and how many texts cannot yet: they have no id. */
export interface Sources {
  readonly texts: readonly SourceText[];
  readonly bare: number;
}

/** The texts of a fable for translators. */
export function sourcesOf(scenario: Scenario): Sources {
  const entries = textsOf(scenario);
  const texts = entries.flatMap((entry) => (entry.id === null ? [] : [sourceOf(scenario, entry.id, entry)]));
  return { texts, bare: entries.length - texts.length };
}

const sourceOf = (scenario: Scenario, id: Id, { text, note, path }: TextEntry): SourceText => ({
  id,
  ...contextOf(scenario, path),
  note: note ?? '',
  source: text,
  lock: lockOf(text),
});

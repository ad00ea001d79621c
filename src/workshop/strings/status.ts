import type { Id } from '../../scenario';
import { isBlank, type Locale, type Translation } from './locale';
import type { SourceText } from './sources';

/** How a translation stands: there is none, its source has changed since, or it fits. */
export type Status = 'missing' | 'stale' | 'done';

/** How a language stands, in ids of texts. */
export interface LanguageStatus {
  readonly done: readonly Id[];
  readonly stale: readonly Id[];
  readonly missing: readonly Id[];
  /** Translations of texts that the fable does not have (any more). */
  readonly extra: readonly Id[];
}

/** How one translation stands to its source. */
export function statusOf({ lock }: Pick<SourceText, 'lock'>, translation: Translation | undefined): Status {
  if (translation === undefined || isBlank(translation)) return 'missing';
  return translation.lock === lock ? 'done' : 'stale';
}

/** How a whole language stands. */
export function languageStatus(texts: readonly SourceText[], locale: Locale): LanguageStatus {
  const ids: Record<Status, Id[]> = { missing: [], stale: [], done: [] };
  for (const text of texts) ids[statusOf(text, locale.get(text.id))].push(text.id);
  const known = new Set(texts.map(({ id }) => id));
  return { ...ids, extra: [...locale.keys()].filter((id) => !known.has(id)).sort() };
}

import type { Id } from '../../../scenario';
import { type Note, type NoteElement, wordsOf } from './noteNode';

/** Where somebody is in the teaching notes: which fable's, and at which heading; null where the address names none. */
export interface NotePlace {
  readonly fable: Id | null;
  readonly section: string | null;
}

const HEAD = '#notes';

/** Whether the end of an address is about teaching notes. */
export const isNotes = (hash: string): boolean => hash === HEAD || hash.startsWith(`${HEAD}/`);

/** The place that the end of an address (`#notes/two-banks/questions`) names. */
export function notePlaceOf(hash: string): NotePlace {
  const [, fable, section] = isNotes(hash) ? hash.split('/') : [];
  return { fable: fable || null, section: section || null };
}

/** The end of an address for a place in the notes. */
export const noteAddress = (fable: Id, section?: string): string =>
  section === undefined ? `${HEAD}/${fable}` : `${HEAD}/${fable}/${section}`;

/** A heading that one can go to. */
export interface Section {
  readonly id: string;
  readonly words: string;
}

/** The headings (second level) of a note, each with the name it has in an address; no two have the same. */
export function sectionsOf(note: Note): Section[] {
  const taken = new Set<string>();
  return note.filter(isSection).map((heading) => {
    const words = wordsOf(heading);
    const id = unused(named(words), taken);
    taken.add(id);
    return { id, words };
  });
}

/** Whether an element begins a section. */
export const isSection = ({ tag }: NoteElement): boolean => tag === 'h2';

const named = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'section';

function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let nth = 2; taken.has(free); nth += 1) free = `${name}-${nth}`;
  return free;
}

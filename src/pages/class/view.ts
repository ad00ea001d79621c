import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isNotes, type NotePlace, notePlaceOf } from './notes/place';

/** The parts of the page, each with an address of its own. */
export const VIEWS = ['assign', 'results', 'notes', 'projector'] as const;
export type View = (typeof VIEWS)[number];

/** The part that the end of an address (`#results`) names; the first where it names none. */
export const viewOf = (hash: string): View =>
  isNotes(hash) ? 'notes' : (VIEWS.find((view) => `#${view}` === hash) ?? 'assign');

/** Where on the page somebody is, which follows the address. */
export interface Whereabouts {
  readonly view: ReadonlySignal<View>;
  readonly note: ReadonlySignal<NotePlace>;
}

/** Follows the end of the page's address. */
export function watchAddress(): Whereabouts {
  const hash = signal(location.hash);
  const follow = (): void => {
    hash.value = location.hash;
  };
  addEventListener('hashchange', follow);
  // A step back to where the address remembered something else is no change of the hash alone.
  addEventListener('popstate', follow);
  return { view: computed(() => viewOf(hash.value)), note: computed(() => notePlaceOf(hash.value)) };
}

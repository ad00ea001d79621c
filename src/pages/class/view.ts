import { type ReadonlySignal, signal } from '@preact/signals';

/** The parts of the page, each with an address of its own. */
export const VIEWS = ['assign', 'results', 'projector'] as const;
export type View = (typeof VIEWS)[number];

/** The part that the end of an address (`#results`) names; the first where it names none. */
export const viewOf = (hash: string): View => VIEWS.find((view) => `#${view}` === hash) ?? 'assign';

/** The part in view, which follows the address. */
export function watchView(): ReadonlySignal<View> {
  const view = signal(viewOf(location.hash));
  const follow = (): void => {
    view.value = viewOf(location.hash);
  };
  addEventListener('hashchange', follow);
  // A step back to where the address remembered something else is no change of the hash alone.
  addEventListener('popstate', follow);
  return view;
}

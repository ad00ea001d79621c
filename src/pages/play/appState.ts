import type { Trouble } from './trouble';

/** What lies over the page; the last one is on top. */
export type Overlay = 'pause' | 'history' | 'settings' | 'credits';

/** Which page is open. What a run holds is not in here: see Session. */
export type Page =
  | { readonly at: 'opening' }
  | { readonly at: 'title' }
  | { readonly at: 'fable' }
  | { readonly at: 'play' }
  | { readonly at: 'debrief' }
  | { readonly at: 'error'; readonly trouble: Trouble };

export interface AppState {
  readonly page: Page;
  readonly overlays: readonly Overlay[];
}

export type AppEvent =
  | { readonly type: 'go'; readonly to: 'title' | 'fable' | 'play' | 'debrief' }
  | { readonly type: 'fail'; readonly trouble: Trouble }
  | { readonly type: 'open'; readonly overlay: Overlay }
  | { readonly type: 'close' };

export const FIRST_STATE: AppState = { page: { at: 'opening' }, overlays: [] };

/** From where each page can be reached. A way that is not here is refused: the state stays as it was. */
const FROM: Readonly<Record<Exclude<Page['at'], 'opening' | 'error'>, readonly Page['at'][]>> = {
  title: ['opening', 'fable', 'play', 'debrief', 'error'],
  fable: ['opening', 'title', 'debrief'],
  play: ['opening', 'title', 'fable', 'play', 'debrief'],
  debrief: ['opening', 'title', 'fable', 'play'],
};

/** The pages an overlay can lie over. */
const OVER: Readonly<Record<Overlay, readonly Page['at'][]>> = {
  pause: ['play'],
  history: ['play'],
  settings: ['title', 'fable', 'play', 'debrief', 'error'],
  credits: ['title', 'fable', 'play', 'debrief', 'error'],
};

/** The one transition of the page. Going anywhere closes what lies over the page; trouble can be met everywhere. */
export function turn(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case 'go':
      return FROM[event.to].includes(state.page.at) ? { page: { at: event.to }, overlays: [] } : state;
    case 'fail':
      return { page: { at: 'error', trouble: event.trouble }, overlays: [] };
    case 'open':
      return opened(state, event.overlay);
    case 'close':
      return { ...state, overlays: state.overlays.slice(0, -1) };
  }
}

function opened(state: AppState, overlay: Overlay): AppState {
  if (!OVER[overlay].includes(state.page.at) || state.overlays.includes(overlay)) return state;
  return { ...state, overlays: [...state.overlays, overlay] };
}

/** What `document.documentElement.dataset.screen` says. */
export type ScreenName =
  | 'title'
  | 'settings'
  | 'credits'
  | 'scene'
  | 'dilemma'
  | 'ending'
  | 'debrief'
  | 'replay'
  | 'error';

/** The name of what is in view; `reading` is what a run shows, where one is open; `watched`: over the debrief it is told again. */
export function screenOf(
  state: AppState,
  reading: { dilemma: unknown; ending: unknown } | null,
  watched = false,
): ScreenName {
  const over = state.overlays.at(-1);
  if (over === 'settings' || over === 'credits') return over;
  const { at } = state.page;
  if (watched) return 'replay';
  if (at === 'debrief' || at === 'error') return at;
  if (at !== 'play') return 'title';
  if (reading?.ending) return 'ending';
  return reading?.dilemma ? 'dilemma' : 'scene';
}

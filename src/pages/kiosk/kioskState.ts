/** What a visitor has in front of them. What a run holds is not in here: see Session. */
export type KioskPage = 'attract' | 'language' | 'card' | 'play' | 'debrief' | 'trouble';

/** What a visitor has asked for that lies over the page. */
export type KioskOverlay = 'languages' | 'start-over';

export interface KioskState {
  readonly page: KioskPage;
  readonly overlay: KioskOverlay | null;
  /** Seconds left before everything starts over, while the kiosk asks whether anybody is still there. */
  readonly warning: number | null;
}

export type KioskEvent =
  /** Somebody has touched the screen; `languages`: how many there are to choose from. */
  | { readonly type: 'touch'; readonly languages: number }
  | { readonly type: 'speak' }
  | { readonly type: 'play' }
  | { readonly type: 'finish' }
  | { readonly type: 'open'; readonly overlay: KioskOverlay }
  | { readonly type: 'close' }
  | { readonly type: 'warn'; readonly seconds: number }
  | { readonly type: 'stay' }
  | { readonly type: 'fail' }
  | { readonly type: 'reset' };

/** As each visitor finds it. */
export const FRESH: KioskState = { page: 'attract', overlay: null, warning: null };

/** The pages an overlay can lie over. */
const OVER: readonly KioskPage[] = ['card', 'play', 'debrief'];

/** The pages on which nobody is asked whether they are there: nobody is, or the page starts over by itself. */
const NEVER_WARNS: readonly KioskPage[] = ['attract', 'trouble'];

const at = (page: KioskPage): KioskState => ({ ...FRESH, page });

/** The one transition of the kiosk. What makes no sense where it happens changes nothing; trouble can be met everywhere. */
export function turn(state: KioskState, event: KioskEvent): KioskState {
  const { page } = state;
  switch (event.type) {
    case 'touch':
      return page === 'attract' ? at(event.languages > 1 ? 'language' : 'card') : state;
    case 'speak':
      return page === 'language' ? at('card') : state;
    case 'play':
      return page === 'card' ? at('play') : state;
    case 'finish':
      return page === 'play' ? at('debrief') : state;
    case 'open':
      return OVER.includes(page) ? { ...state, overlay: event.overlay } : state;
    case 'close':
      return { ...state, overlay: null };
    case 'warn':
      return NEVER_WARNS.includes(page) ? state : { ...state, warning: event.seconds };
    case 'stay':
      return { ...state, warning: null };
    case 'fail':
      return at('trouble');
    case 'reset':
      return FRESH;
  }
}

/** What `document.documentElement.dataset.screen` says at a kiosk. */
export type KioskScreen = Exclude<KioskPage, 'play' | 'trouble'> | 'scene' | 'dilemma' | 'ending' | 'warning' | 'error';

/** The name of what is in view; `reading` is what a run shows, where one is open. */
export function screenOf(state: KioskState, reading: { dilemma: unknown; ending: unknown } | null): KioskScreen {
  if (state.warning !== null) return 'warning';
  if (state.page === 'trouble') return 'error';
  if (state.page !== 'play') return state.page;
  if (reading?.ending) return 'ending';
  return reading?.dilemma ? 'dilemma' : 'scene';
}

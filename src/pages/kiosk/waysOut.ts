/** A key press, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Keys a browser answers itself. F5 and F11 stay: a reload is a fresh start, and full screen is for whoever sets it up. */
const BROWSER_KEYS = /^(F([12346789]|10|12)|Browser\w+|Launch\w+|Print\w*|ContextMenu|Help|Find|Open|Save)$/;
/** With these a page goes back, forward or home. */
const ALT_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home'];

/** Whether a key press would print, save, search, zoom, go back or otherwise leave what the kiosk is for. */
export function leadsOut({ key, ctrlKey, altKey, metaKey }: Press): boolean {
  if (ctrlKey || metaKey) return key.toLowerCase() !== 'r';
  return BROWSER_KEYS.test(key) || (altKey && ALT_KEYS.includes(key));
}

/** What browsers do with a press, a selection or a drop beyond what the page does. */
const DEEDS = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart', 'auxclick'] as const;

/** Shuts the ways out of a page that a page can shut: it is no lock, which is the operating system's to give. */
export function shutWaysOut(page: Window): void {
  const refuse = (event: Event): void => event.preventDefault();
  for (const deed of DEEDS) page.addEventListener(deed, refuse, { capture: true });
  page.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), { capture: true, passive: false });
  page.addEventListener('keydown', (event) => leadsOut(event) && refuse(event), { capture: true });
  holdHistory(page);
}

const HELD = 'kiosk';

/**
 * Keeps an entry of our own on top of the history, and puts it back when somebody goes back. A browser may skip it as
 * long as nobody has touched the page; then there is nobody's story to lose.
 */
function holdHistory(page: Window): void {
  const hold = (): void => {
    if (page.history.state !== HELD) page.history.pushState(HELD, '');
  };
  hold();
  page.addEventListener('popstate', hold);
}

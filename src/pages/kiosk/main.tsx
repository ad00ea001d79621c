import { effect } from '@preact/signals';
import { render } from 'preact';
import { language, teach } from '../../i18n';
import words from '../../i18n/locales/en/kiosk.json';
import { browserLater, createAnnouncer, dressDocument, openSettings, volumesOf } from '../../widgets';
import { browserTimers, drawSeed } from '../playing/device';
import { watchStyles } from '../playing/lateStyles';
import { SoundHand } from '../playing/soundHand';
import { StageHand } from '../playing/stageHand';
import { readKioskAddress } from './address';
import { putGate } from './gate';
import { showHooks } from './hooks';
import { KioskView } from './KioskView';
import { Kiosk } from './kiosk';
import { countWords } from './patience';
import { shortDebrief } from './screens/LateDebrief';
import { shutWaysOut } from './waysOut';

teach('kiosk', words);

const root = document.documentElement;
const settings = openSettings(null);

const kiosk: Kiosk = new Kiosk({
  address: readKioskAddress(location.search),
  settings,
  announcer: createAnnouncer(browserLater),
  timers: browserTimers,
  drawSeed,
  wordsInView: () => countWords(document.querySelector('main')?.innerText ?? '', language()),
  report: (error) => console.error(error),
});
const { still } = dressDocument(root, settings.current);

const stageHand = new StageHand(element('stage'), () => still.peek());
effect(() => stageHand.setStill(still.value));
effect(() => {
  const staged = kiosk.state.value.page === 'play' && !settings.current.value.textOnly;
  stageHand.attend(staged ? (kiosk.session.value?.director ?? null) : null);
});
effect(() => {
  if (kiosk.state.value.page !== 'card') return;
  // While the card is read there is time, and a connection that goes away in mid-visit takes nothing with it.
  if (!settings.current.value.textOnly) stageHand.fetchAhead();
  shortDebrief.fetchAhead();
});
const soundHand = new SoundHand(volumesOf(settings.current.peek()));
effect(() => soundHand.setVolumes(volumesOf(settings.current.value)));
effect(() => {
  // At instant pace everything would sound at once.
  const heard = kiosk.state.value.page === 'play' && kiosk.parts.address.pace !== 'instant';
  soundHand.attend(heard ? (kiosk.session.value?.director ?? null) : null);
});
effect(() => {
  const { overlay, warning } = kiosk.state.value;
  const director = kiosk.session.value?.director;
  if (overlay !== null || warning !== null) director?.pause();
  else director?.resume();
});
effect(() => {
  if (kiosk.state.value.page !== null) scrollTo(0, 0);
});

addEventListener('error', ({ error }) => error && kiosk.fail(error));
addEventListener('unhandledrejection', ({ reason }) => kiosk.fail(reason));

watchStyles(window);
shutWaysOut(window);
putGate(window, kiosk);
showHooks(root, kiosk, stageHand);
const place = element('app');
place.replaceChildren();
render(<KioskView kiosk={kiosk} still={still} />, place);
kiosk.open().catch(() => {
  // Tried again with the first visitor, who is told if it fails once more.
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

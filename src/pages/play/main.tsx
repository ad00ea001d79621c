import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { openRunStore } from '../../run/browser/openRunStore';
import { browserLater, createAnnouncer, dressDocument, openSettings, volumesOf } from '../../widgets';
import { browserShelf, drawSeed } from '../playing/device';
import { watchStyles } from '../playing/lateStyles';
import { SoundHand } from '../playing/soundHand';
import { StageHand } from '../playing/stageHand';
import { AppView } from './AppView';
import { readAddress } from './address';
import { App } from './app';
import { showHooks } from './hooks';
import { openReflections } from './reflections';
import { debriefScreen } from './screens/DebriefPage';
import { troubleOf } from './trouble';

const root = document.documentElement;
const address = readAddress(location.search);
const shelf = browserShelf();
const settings = openSettings(shelf);
settings.lend({
  ...(address.language && { language: address.language }),
  ...(address.textOnly && { textOnly: true }),
  ...(address.meters !== null && { meters: address.meters }),
});
const dress = dressDocument(root, settings.current);
const { still } = dress;

const app: App = new App({
  address,
  settings,
  announcer: createAnnouncer(browserLater),
  reflections: openReflections(shelf),
  store: openRunStore(() => app.notify({ type: 'not-kept' })),
  drawSeed,
  now: Date.now,
  report: (error) => console.error(error),
});

const stageHand = new StageHand(element('stage'), () => still.peek());
effect(() => stageHand.setStill(still.value));
effect(() => {
  stageHand.attend(settings.current.value.textOnly ? null : app.staged.value);
});
const soundHand = new SoundHand(volumesOf(settings.current.peek()));
effect(() => soundHand.setVolumes(volumesOf(settings.current.value)));
effect(() => {
  // At instant pace everything would sound at once.
  soundHand.attend(address.pace === 'instant' ? null : app.staged.value);
});
effect(() => {
  const director = app.staged.value;
  if (app.state.value.overlays.length > 0) director?.pause();
  else director?.resume();
});
const decisions = computed(() => {
  const session = app.session.value;
  return session?.presenter.tableau.value ? session.director.log.entries.length : 0;
});
effect(() => {
  // Once something has been decided there will be something to tell, perhaps where there is no connection any more.
  if (decisions.value > 0) debriefScreen.fetchAhead();
});
effect(() => {
  if (!settings.kept.value) app.notify({ type: 'not-kept' });
});

addEventListener('error', ({ error }) => error && app.fail(troubleOf(error)));
addEventListener('unhandledrejection', ({ reason }) => app.fail(troubleOf(reason)));

watchStyles(window);
showHooks(root, app, stageHand);
const place = element('app');
place.replaceChildren();
render(<AppView app={app} dress={dress} />, place);
void app.open();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

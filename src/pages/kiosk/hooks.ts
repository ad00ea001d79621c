import { effect } from '@preact/signals';
import { t } from '../../i18n';
import { replay } from '../../run';
import type { StageHand } from '../playing/stageHand';
import type { Kiosk } from './kiosk';
import { screenOf } from './kioskState';

/** Keeps the document telling what is in view, for styles and tests: see the README. */
export function showHooks(root: HTMLElement, kiosk: Kiosk, stageHand: StageHand): void {
  effect(() => {
    document.title = t('kiosk:title');
  });
  effect(() => {
    const column = kiosk.parts.settings.current.value.textOnly || stageHand.state.value === 'gone';
    root.dataset.layout = column ? 'column' : 'staged';
  });
  effect(() => showVisit(root, kiosk));
}

function showVisit(root: HTMLElement, kiosk: Kiosk): void {
  const state = kiosk.state.value;
  const { page } = state;
  const run = page === 'play' ? playing(kiosk) : page === 'debrief' ? over(kiosk) : null;
  put(root, 'playing', page === 'play' ? '' : null);
  put(root, 'fable', run === null ? null : kiosk.parts.address.fable);
  put(root, 'turn', run === null ? null : String(run.turn));
  put(root, 'verdict', run?.verdict ?? null);
  root.dataset.screen = screenOf(state, run);
}

function playing({ session }: Kiosk) {
  const tableau = session.value?.presenter.tableau.value ?? null;
  if (session.value === null || tableau === null) return null;
  const { dilemma, ending } = tableau;
  return { turn: session.value.director.log.entries.length, dilemma, ending, verdict: ending?.verdict ?? null };
}

function over({ finished, fable }: Kiosk) {
  if (finished.value === null || fable.value === null) return null;
  const { verdict } = replay(fable.value.game, finished.value).state;
  return { turn: finished.value.entries.length, dilemma: null, ending: null, verdict };
}

function put(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}

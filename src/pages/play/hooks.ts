import { effect } from '@preact/signals';
import { t } from '../../i18n';
import { replay } from '../../run';
import type { StageHand } from '../playing/stageHand';
import type { App } from './app';
import { screenOf } from './appState';

/** Keeps the document telling what is in view, for styles, tests and classes: see the README. */
export function showHooks(root: HTMLElement, app: App, stageHand: StageHand): void {
  effect(() => {
    document.title = t('game.name');
  });
  effect(() => {
    const { settings } = app.parts;
    const column = settings.current.value.textOnly || stageHand.state.value === 'gone';
    root.dataset.layout = column ? 'column' : 'staged';
  });
  effect(() => showRun(root, app));
}

function showRun(root: HTMLElement, app: App): void {
  const state = app.state.value;
  const { at } = state.page;
  const run = at === 'play' ? playing(app) : at === 'debrief' ? over(app) : null;
  const watched = at === 'debrief' && app.watched.value !== null;
  put(root, 'playing', at === 'play' || watched ? '' : null);
  put(root, 'fable', at === 'title' || at === 'error' ? null : (app.fable.value?.game.scenario.id ?? null));
  put(root, 'turn', run === null ? null : String(run.turn));
  put(root, 'verdict', run?.verdict ?? null);
  root.dataset.screen = screenOf(state, run, watched);
}

function playing(app: App) {
  const session = app.session.value;
  const tableau = session?.presenter.tableau.value ?? null;
  if (session === null || tableau === null) return null;
  const { dilemma, ending } = tableau;
  return { turn: session.director.log.entries.length, dilemma, ending, verdict: ending?.verdict ?? null };
}

function over(app: App) {
  const finished = app.finished.value;
  if (finished === null) return null;
  const { verdict } = replay(finished.fable.game, finished.log).state;
  return { turn: finished.log.entries.length, dilemma: null, ending: null, verdict };
}

function put(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}

import { describe, expect, it } from 'vitest';
import { type AppEvent, type AppState, FIRST_STATE, screenOf, turn } from '../../src/pages/play/appState';
import { trouble } from '../../src/pages/play/trouble';

const stateAfter = (...events: readonly AppEvent[]): AppState => events.reduce(turn, FIRST_STATE);
const go = (to: 'title' | 'fable' | 'play' | 'debrief'): AppEvent => ({ type: 'go', to });
const open = (overlay: 'pause' | 'history' | 'settings' | 'credits'): AppEvent => ({ type: 'open', overlay });
const fail: AppEvent = { type: 'fail', trouble: trouble('RUN_CUT', '12 bytes') };

describe('the state of the page', () => {
  it('leads from the title through a fable to its debrief and back', () => {
    expect(stateAfter(go('title'), go('fable'), go('play'), go('debrief')).page.at).toBe('debrief');
    expect(stateAfter(go('title'), go('fable'), go('play'), go('debrief'), go('play')).page.at).toBe('play');
    expect(stateAfter(go('debrief'), go('title')).page.at).toBe('title');
  });

  it('refuses ways that do not exist', () => {
    expect(stateAfter(fail, go('fable')).page.at).toBe('error');
    expect(stateAfter(go('title'), go('play'), go('fable')).page.at).toBe('play');
    expect(stateAfter(fail, go('play')).page.at).toBe('error');
  });

  it('meets trouble anywhere, and goes on to the title', () => {
    const failed = stateAfter(go('title'), go('fable'), go('play'), open('pause'), fail);
    expect(failed).toEqual({ page: { at: 'error', trouble: trouble('RUN_CUT', '12 bytes') }, overlays: [] });
    expect(turn(failed, go('title')).page.at).toBe('title');
  });

  it('lays overlays one over the other and takes the top one off', () => {
    const both = stateAfter(go('title'), go('play'), open('pause'), open('settings'), open('settings'));
    expect(both.overlays).toEqual(['pause', 'settings']);
    expect(turn(both, { type: 'close' }).overlays).toEqual(['pause']);
    expect(turn(stateAfter(go('title')), { type: 'close' }).overlays).toEqual([]);
  });

  it('pauses only what is being played', () => {
    expect(stateAfter(go('title'), open('pause')).overlays).toEqual([]);
    expect(stateAfter(go('title'), open('settings')).overlays).toEqual(['settings']);
    expect(stateAfter(open('settings')).overlays).toEqual([]);
  });

  it('closes what lies over the page when it goes elsewhere', () => {
    expect(stateAfter(go('title'), go('play'), open('pause'), go('title'))).toEqual({
      page: { at: 'title' },
      overlays: [],
    });
  });
});

describe('the name of the screen', () => {
  const nothing = { dilemma: null, ending: null };

  it.each([
    [stateAfter(), null, 'title'],
    [stateAfter(go('fable')), null, 'title'],
    [stateAfter(go('title'), go('play')), nothing, 'scene'],
    [stateAfter(go('title'), go('play')), { ...nothing, dilemma: {} }, 'dilemma'],
    [stateAfter(go('title'), go('play')), { ...nothing, ending: {} }, 'ending'],
    [stateAfter(go('title'), go('play'), open('pause')), nothing, 'scene'],
    [stateAfter(go('title'), go('play'), open('settings')), nothing, 'settings'],
    [stateAfter(go('title'), open('credits')), null, 'credits'],
    [stateAfter(go('title'), go('play'), open('settings'), open('credits')), nothing, 'credits'],
    [stateAfter(go('debrief')), null, 'debrief'],
    [stateAfter(fail), null, 'error'],
  ] as const)('is what is in view (%#)', (state, reading, name) => {
    expect(screenOf(state, reading)).toBe(name);
  });
});

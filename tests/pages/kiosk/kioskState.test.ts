import { describe, expect, it } from 'vitest';
import { FRESH, type KioskEvent, type KioskState, screenOf, turn } from '../../../src/pages/kiosk/kioskState';

const touch: KioskEvent = { type: 'touch', languages: 1 };
const speak: KioskEvent = { type: 'speak' };
const play: KioskEvent = { type: 'play' };
const finish: KioskEvent = { type: 'finish' };
const warn: KioskEvent = { type: 'warn', seconds: 30 };
const ask: KioskEvent = { type: 'open', overlay: 'start-over' };
const stateAfter = (...events: KioskEvent[]): KioskState => events.reduce(turn, FRESH);

describe('the kiosk', () => {
  it('leads from the invitation through the story to its debrief and back', () => {
    expect(stateAfter(touch).page).toBe('card');
    expect(stateAfter(touch, play).page).toBe('play');
    expect(stateAfter(touch, play, finish).page).toBe('debrief');
    expect(stateAfter(touch, play, finish, { type: 'reset' })).toEqual(FRESH);
  });

  it('asks for the language first, where there is a choice', () => {
    expect(stateAfter({ type: 'touch', languages: 2 }).page).toBe('language');
    expect(stateAfter({ type: 'touch', languages: 2 }, speak).page).toBe('card');
  });

  it.each([
    ['a touch in the story', stateAfter(touch, play), touch],
    ['playing before the card', FRESH, play],
    ['an end before a beginning', stateAfter(touch), finish],
    ['a language where none was asked for', stateAfter(touch), speak],
    ['a question over the invitation', FRESH, ask],
    ['a warning with nobody there', FRESH, warn],
    ['a warning over an apology', stateAfter(touch, { type: 'fail' }), warn],
  ] as const)('takes no notice of %s', (_, state, event) => {
    expect(turn(state, event)).toBe(state);
  });

  it('warns over any page but the invitation, keeps what lies below, and takes the warning back', () => {
    const asking = stateAfter(touch, play, ask);
    const warned = turn(asking, warn);
    expect(warned).toEqual({ page: 'play', overlay: 'start-over', warning: 30 });
    expect(turn(warned, { type: 'warn', seconds: 29 }).warning).toBe(29);
    expect(turn(warned, { type: 'stay' })).toEqual(asking);
  });

  it('forgets what lay over a page when it goes on', () => {
    expect(stateAfter(touch, ask, play)).toEqual({ page: 'play', overlay: null, warning: null });
    expect(stateAfter(touch, play, ask, warn, { type: 'fail' })).toEqual({
      page: 'trouble',
      overlay: null,
      warning: null,
    });
    expect(stateAfter(touch, ask, { type: 'close' }).overlay).toBeNull();
  });
});

describe('the name of the screen', () => {
  const nothing = { dilemma: null, ending: null };

  it.each([
    [FRESH, null, 'attract'],
    [stateAfter({ type: 'touch', languages: 2 }), null, 'language'],
    [stateAfter(touch), null, 'card'],
    [stateAfter(touch, play), nothing, 'scene'],
    [stateAfter(touch, play), { ...nothing, dilemma: {} }, 'dilemma'],
    [stateAfter(touch, play), { ...nothing, ending: {} }, 'ending'],
    [stateAfter(touch, play, finish), null, 'debrief'],
    [stateAfter(touch, play, warn), { ...nothing, dilemma: {} }, 'warning'],
    [stateAfter({ type: 'fail' }), null, 'error'],
  ] as const)('is what is in view (%#)', (state, reading, name) => {
    expect(screenOf(state, reading)).toBe(name);
  });
});

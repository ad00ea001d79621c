import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSound, type SoundOptions, type SoundPresenter, type Volumes } from '../../src/audio';
import { landOf } from '../../src/audio/lands';
import { SHEETS } from '../../src/audio/sheets';
import type { Showing, Tableau } from '../../src/director/ports';
import type { Backdrop } from '../../src/scenario';
import { settle } from '../support/fakePresenters';
import { asked, broken, browser, fakeFetch, Howl, Howler, missing, startAnew } from './fakeHowler';
import { cueingAt, lineOf, lookWith, viewWith } from './looks';

vi.mock('howler', () => import('./fakeHowler'));

const ALL: Volumes = { music: 60, effects: 80, voices: 80 };
const CHOSEN: Showing = { type: 'line', line: lineOf('We mend it now.', { speaker: null, kind: 'chosen' }) };
const BELL: Showing = { type: 'cue', cue: { cue: 'sound', sound: 'bell', caption: 'A bell' } };

let opened: SoundPresenter[] = [];
const page = { hidden: false, listeners: [] as (() => void)[] };

beforeEach(() => {
  startAnew();
  Object.assign(page, { hidden: false, listeners: [] });
  vi.stubGlobal('fetch', fakeFetch);
  vi.stubGlobal('document', {
    get hidden() {
      return page.hidden;
    },
    createElement: () => ({ canPlayType: () => 'probably' }),
    addEventListener: (_type: string, listener: () => void) => page.listeners.push(listener),
    removeEventListener: (_type: string, listener: () => void) => {
      page.listeners = page.listeners.filter((one) => one !== listener);
    },
  });
});

afterEach(() => {
  for (const sound of opened) sound.destroy();
  opened = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function open(some: Partial<SoundOptions> = {}): SoundPresenter {
  const sound = openSound({ volumes: ALL, address: (file) => `https://game/audio/${file}`, saveData: false, ...some });
  opened.push(sound);
  return sound;
}

/** Open, awake, at the landing, with everything fetched that it asks for. */
async function awake(some: Partial<SoundOptions> = {}, view: Tableau = viewWith()): Promise<SoundPresenter> {
  const sound = open(some);
  sound.wake();
  await settled();
  sound.restore(view);
  await settled();
  return sound;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await settle();
}

async function show(sound: SoundPresenter, showing: Showing, view = viewWith()): Promise<void> {
  expect(sound.show(showing, cueingAt(view)), 'nothing waits for sound').toBeUndefined();
  await settled();
}

const fetched = () => asked.filter((words) => words.startsWith('fetch')).map((words) => words.slice(6));
const played = () => asked.filter((words) => words.startsWith('play')).map((words) => words.slice(5));

describe('before the first gesture', () => {
  test('nothing is fetched, nothing sounds, no context is made', async () => {
    const sound = open();
    sound.restore(viewWith());
    await show(sound, BELL);
    await show(sound, CHOSEN);
    sound.setPaused(true);
    sound.setVolumes(ALL);
    expect(asked).toEqual([]);
    expect(Howler.ctx).toBeNull();
  });

  test('the gesture brings the place that is in view, but not the music', async () => {
    const sound = open();
    sound.restore(viewWith());
    sound.wake();
    await settled();
    expect(fetched().sort()).toEqual(['effects.webm', 'landing.webm', 'voices.webm']);
    expect(played()).toEqual(['lapping']);
    expect(Howler).toMatchObject({ autoSuspend: false, autoUnlock: false });
  });

  test('a browser that refuses the first gesture is asked again at the next', async () => {
    browser.refuses = true;
    const sound = await awake();
    await show(sound, BELL);
    expect(played()).toEqual([]);
    browser.refuses = false;
    sound.wake();
    await settled();
    await show(sound, BELL);
    expect(played()).toEqual(['lapping', 'bell']);
  });
});

describe('what answers a choice', () => {
  test('is fetched with the first one, before its music', async () => {
    const sound = await awake();
    await show(sound, BELL);
    expect(fetched()).not.toContain('answers.webm');
    await show(sound, CHOSEN);
    expect(fetched()).toContain('answers.webm');
    expect(fetched().indexOf('answers.webm')).toBeLessThan(fetched().indexOf('alder-base.webm'));
  });

  test('is fetched sooner where a story asks for it sooner', async () => {
    const sound = await awake();
    await show(sound, { type: 'cue', cue: { cue: 'sound', sound: 'creak', caption: 'A rope' } });
    expect(fetched()).toContain('answers.webm');
    expect(played()).toContain('creak');
  });
});

describe('the theme', () => {
  test('comes with the first choice: three stems started while the clock stands', async () => {
    const sound = await awake();
    await show(sound, BELL);
    expect(fetched()).not.toContain('alder-base.webm');
    await show(sound, CHOSEN);
    const start = asked.indexOf('play base');
    expect(asked.slice(start - 1, start + 4)).toEqual(['suspend', 'play base', 'play order', 'play energy', 'resume']);
    expect(asked.slice(start)).toContain('fade alder-base to 0.60');
  });

  test('follows the look, and is not begun anew', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    asked.length = 0;
    const look = lookWith({ order: 1 });
    await show(sound, { type: 'look', look }, viewWith({ look }));
    expect(asked).toEqual(['fade alder-base to 0.42', 'fade alder-order to 0.60']);
    await show(sound, { type: 'look', look }, viewWith({ look }));
    expect(asked).toHaveLength(2);
    await show(sound, CHOSEN, viewWith({ look }));
    expect(played()).toEqual(['choose']);
  });

  test('slows all three together where a place declines', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    const look = lookWith({ decline: 1 });
    await show(sound, { type: 'look', look }, viewWith({ look }));
    expect(asked.filter((words) => words === 'rate 0.94')).toHaveLength(3);
  });

  test('misses a beat of the jig in chaos, and finds its feet again', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    vi.useFakeTimers();
    const look = lookWith({ chaos: 1 });
    sound.show({ type: 'look', look }, cueingAt(viewWith({ look })));
    asked.length = 0;
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked.slice(0, 2)).toEqual(['fade alder-energy to 0.00', 'fade alder-energy to 0.60']);
    sound.show({ type: 'look', look: lookWith() }, cueingAt(viewWith()));
    await vi.advanceTimersByTimeAsync(400);
    asked.length = 0;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked.filter((words) => words.includes('energy'))).toEqual([]);
  });

  test('plays with the stems that could be had', async () => {
    missing.add('alder-order.webm').add('alder-order.m4a');
    const sound = await awake();
    await show(sound, CHOSEN);
    expect(fetched()).toContain('alder-order.m4a');
    expect(played()).toEqual(expect.arrayContaining(['base', 'energy']));
    expect(played()).not.toContain('order');
  });

  test('is fetched in the other kind where the first cannot be decoded', async () => {
    broken.add('alder-base.webm');
    const sound = await awake();
    await show(sound, CHOSEN);
    expect(asked).toEqual(expect.arrayContaining(['unload alder-base.webm', 'fetch alder-base.m4a', 'play base']));
  });

  test('stays away where data is dear', async () => {
    const sound = await awake({ saveData: true });
    await show(sound, CHOSEN);
    expect(fetched().filter((file) => /base|order|energy/.test(file))).toEqual([]);
  });

  test('closes with the cadence of the verdict and goes on softly', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    asked.length = 0;
    const ending = { verdict: 'thriving', title: 'The hat' } as const;
    await show(sound, { type: 'ending', ...ending }, viewWith({ ending }));
    expect(played()).toEqual(['thriving']);
    expect(asked).toContain('fade alder-base to 0.27');
  });
});

const placed = (backdrop: Backdrop): Tableau => viewWith({ backdrop });
const BEAVERS = lineOf('Count again, dear.', {
  speaker: { id: 'benta', species: 'beaver', puppet: 'benta', name: 'Benta' },
});
const HERONS = lineOf('Ropes, boats, heads.', {
  speaker: { id: 'brita', species: 'heron', puppet: 'brita', name: 'Brita' },
});
const PLACES = ['alder-river', 'sticks-crest', 'sky-beam', 'banks-hall', 'storm-kettle'] as const;
/** What is heard of each land and nowhere else. */
const SHEETS_OF = Object.fromEntries(
  PLACES.map((place, nth) => {
    const outdoors = [['river'], ['dam'], ['mill'], ['valley', 'hall'], ['harbour']][nth] ?? [];
    return [place, [...outdoors, ...Object.keys(SHEETS).filter((sheet) => sheet.startsWith(`${landOf(place)}-`))]];
  }),
);
const stemsFetched = () => fetched().filter((file) => /-(base|order|energy)\./.test(file));

describe('the theme of a land', () => {
  const STORM = ['storm-base.webm', 'storm-energy.webm', 'storm-order.webm'];

  test('is that of the place the run is in', async () => {
    const sound = await awake({}, placed('storm-kettle'));
    await show(sound, CHOSEN, placed('storm-kettle'));
    expect(stemsFetched().sort()).toEqual(STORM);
    expect(fetched()).toContain('storm-tunes.webm');
    expect(asked).toContain('fade storm-base to 0.60');
  });

  test('is kept wherever the story goes', async () => {
    const sound = await awake({}, placed('storm-kettle'));
    await show(sound, CHOSEN, placed('storm-kettle'));
    await show(sound, CHOSEN, placed('alder-landing'));
    expect(stemsFetched().sort()).toEqual(STORM);
  });

  test('gives way to that of the next run, and lets go of its files', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    sound.hush();
    asked.length = 0;
    sound.restore(placed('sky-beam'));
    await show(sound, CHOSEN, placed('sky-beam'));
    expect(stemsFetched().sort()).toEqual(['sky-base.webm', 'sky-energy.webm', 'sky-order.webm']);
    expect(asked).toEqual(expect.arrayContaining(['unload alder-base.webm', 'unload alder-order.webm', 'play base']));
  });

  test('that is still on its way when it gives way is never heard', async () => {
    const sound = await awake();
    sound.show(CHOSEN, cueingAt(viewWith()));
    sound.restore(placed('sky-beam'));
    sound.show(CHOSEN, cueingAt(placed('sky-beam')));
    await settled();
    expect(asked).toContain('unload alder-base.webm');
    expect(played().filter((name) => name === 'base')).toHaveLength(1);
    expect(asked.filter((words) => words.startsWith('fade alder-'))).toEqual([]);
  });

  test.each([
    ['sticks-crest', 448],
    ['sky-beam', 180],
  ] as const)('misses an eighth of its own when it stumbles, at %s', async (place, eighth) => {
    const look = lookWith({ chaos: 1 });
    const view = { ...placed(place), look };
    const sound = await awake({}, view);
    await show(sound, CHOSEN, placed(place));
    vi.useFakeTimers();
    sound.show({ type: 'look', look }, cueingAt(view));
    const at: number[] = [];
    for (let now = 0; now < 6000 && at.length < 2; now += 1) {
      asked.length = 0;
      await vi.advanceTimersByTimeAsync(1);
      if (asked.some((words) => words.includes('-energy to'))) at.push(now);
    }
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBe(eighth);
  });
});

describe('a voice', () => {
  test('is fetched with its speaker, and those of the ferry not for others', async () => {
    const actors = [{ ...viewWith().actors[0], part: BEAVERS.speaker }] as Tableau['actors'];
    const sound = await awake({}, viewWith({ actors }));
    expect(fetched()).toContain('voices-afar.webm');
    expect(fetched()).not.toContain('voices.webm');
    expect(fetched()).not.toContain('voices-winged.webm');
    asked.length = 0;
    await show(sound, { type: 'line', line: BEAVERS });
    expect(played().every((name) => name.startsWith('beaver-'))).toBe(true);
    expect(played().length).toBeGreaterThan(1);
  });

  test('of somebody who is nowhere to be seen is silent at first, and there the next time', async () => {
    const sound = await awake();
    asked.length = 0;
    await show(sound, { type: 'line', line: BEAVERS });
    expect(played()).toEqual([]);
    await show(sound, { type: 'line', line: BEAVERS });
    expect(played().length).toBeGreaterThan(1);
  });
});

describe('the place', () => {
  test('cross-fades to another and fetches it only then', async () => {
    const sound = await awake();
    asked.length = 0;
    const view = viewWith({ backdrop: 'alder-river', weather: 'wind' });
    await show(sound, { type: 'look', look: view.look }, view);
    expect(fetched().sort()).toEqual(['river.webm', 'wind.webm']);
    expect(asked).toContain('fade landing to 0.00');
    expect(played()).toEqual(['current', 'breeze']);
    expect(asked).toContain('fade river to 0.64');
  });

  test('is called over now and then, and not in a pause', async () => {
    const sound = await awake({}, viewWith({ weather: 'rain' }));
    vi.useFakeTimers();
    sound.restore(viewWith());
    asked.length = 0;
    await vi.advanceTimersByTimeAsync(60_000);
    const calls = played();
    expect(calls.length).toBeGreaterThan(2);
    for (const call of calls) expect(['warbler', 'tit', 'cuckoo']).toContain(call);
    sound.setPaused(true);
    await vi.advanceTimersByTimeAsync(200);
    asked.length = 0;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(played()).toEqual([]);
  });

  test('is called over more rarely where it declines', async () => {
    const calls: number[] = [];
    for (const decline of [0, 1]) {
      const sound = await awake({}, viewWith({ weather: 'rain' }));
      vi.useFakeTimers();
      sound.restore(viewWith({ look: lookWith({ decline }) }));
      asked.length = 0;
      await vi.advanceTimersByTimeAsync(240_000);
      calls.push(played().length);
      vi.useRealTimers();
      sound.destroy();
    }
    expect(calls[1]).toBeGreaterThan(0);
    expect(calls[1]).toBeLessThan((calls[0] ?? 0) / 2);
  });

  test('falls silent when the run is left, and comes back with the next', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    asked.length = 0;
    sound.hush();
    expect(asked).toEqual(expect.arrayContaining(['fade landing to 0.00', 'fade alder-base to 0.00']));
    sound.restore(viewWith());
    await settled();
    expect(played()).toEqual(['lapping']);
    expect(asked, 'the theme waits for a choice in this run').not.toContain('fade alder-base to 0.60');
    await show(sound, CHOSEN);
    expect(asked).toContain('fade alder-base to 0.60');
    expect(played(), 'and is not started a second time').not.toContain('base');
  });
});

describe('lines and cues', () => {
  test('a line is mumbled by its speaker; a narrated one is a page', async () => {
    const sound = await awake();
    asked.length = 0;
    await show(sound, { type: 'line', line: lineOf('Eleven knots.') });
    expect(played()).toHaveLength(3);
    expect(played().every((name) => name.startsWith('otter-'))).toBe(true);
    asked.length = 0;
    await show(sound, { type: 'line', line: lineOf('Mist, a bell.', { speaker: null }) });
    expect(played()).toEqual(['page']);
  });

  test('what falls to a moment when nobody looks is left out, and not said all at once afterwards', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const sound = await awake();
    asked.length = 0;
    let syllable = 0;
    const wait = async () => {
      syllable += 1;
      if (syllable !== 2) return;
      page.hidden = true;
      for (const listener of page.listeners) listener();
      await vi.advanceTimersByTimeAsync(100);
    };
    sound.show({ type: 'line', line: lineOf('Eleven knots.') }, cueingAt(viewWith(), { wait }));
    await settled();
    expect(syllable).toBe(3);
    expect(played()).toHaveLength(1);
  });

  test('going on cuts the speaker short', async () => {
    const sound = await awake();
    asked.length = 0;
    const going = new AbortController();
    const wait = async () => going.abort();
    sound.show(
      { type: 'line', line: lineOf('Eleven knots in the rope this morning.') },
      cueingAt(viewWith(), { signal: going.signal, wait }),
    );
    await settled();
    expect(played()).toEqual([]);
  });

  test('a cue has its sound, a season and a shake have theirs', async () => {
    const sound = await awake();
    asked.length = 0;
    await show(sound, BELL);
    await show(sound, { type: 'season', name: 'Summer' });
    await show(sound, { type: 'cue', cue: { cue: 'shake' } });
    expect(played()).toEqual(['bell', 'season', 'shock']);
  });

  test('a sound whose file comes too late is not played at all', async () => {
    const sound = await awake();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 2000;
      return now;
    });
    await show(sound, { type: 'cue', cue: { cue: 'sound', sound: 'rain', caption: 'Rain' } });
    clock.mockRestore();
    expect(fetched()).toContain('rain.webm');
    expect(played()).not.toContain('rain');
  });
});

describe('volumes', () => {
  test('what is at 0 is never fetched', async () => {
    const sound = await awake({ volumes: { music: 0, effects: 0, voices: 0 } });
    await show(sound, BELL);
    await show(sound, CHOSEN);
    await show(sound, { type: 'line', line: lineOf('No.') });
    expect(fetched()).toEqual([]);
    sound.setVolumes({ music: 0, effects: 0, voices: 50 });
    await show(sound, { type: 'line', line: lineOf('Yes.') });
    expect(fetched()).toEqual(['voices.webm']);
  });

  test('music that is turned up later begins then', async () => {
    const sound = await awake({ volumes: { ...ALL, music: 0 } });
    await show(sound, CHOSEN);
    expect(fetched()).not.toContain('alder-base.webm');
    sound.setVolumes(ALL);
    await settled();
    expect(played()).toContain('base');
  });

  test('act at once on what is playing', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    asked.length = 0;
    sound.setVolumes({ music: 10, effects: 10, voices: 0 });
    expect(asked).toEqual(expect.arrayContaining(['fade landing to 0.08', 'fade alder-base to 0.10']));
    sound.setVolumes({ music: 0, effects: 0, voices: 0 });
    expect(asked).toEqual(expect.arrayContaining(['fade landing to 0.00', 'fade alder-base to 0.00']));
  });

  test('taken away while a fade has yet to take its first step leave nothing to be heard', async () => {
    browser.fadesLag = true;
    const sound = await awake();
    await show(sound, CHOSEN);
    asked.length = 0;
    sound.setVolumes({ music: 10, effects: 10, voices: 0 });
    sound.setVolumes({ music: 0, effects: 0, voices: 0 });
    expect(asked).toEqual(expect.arrayContaining(['landing at 0.00', 'alder-base at 0.00']));
  });

  test('can be set by ear in a pause', async () => {
    const sound = await awake();
    sound.setPaused(true);
    vi.useFakeTimers();
    asked.length = 0;
    sound.setVolumes({ ...ALL, effects: 30 });
    sound.setVolumes({ ...ALL, effects: 20 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(played()).toEqual(['choose']);
    expect(asked).toContain('resume');
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked.at(-1)).toBe('suspend');
  });
});

describe('silence', () => {
  test('a pause and a hidden page put it to sleep; it wakes when neither is left', async () => {
    const sound = await awake();
    vi.useFakeTimers();
    asked.length = 0;
    sound.setPaused(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(['master to 0', 'suspend']);
    page.hidden = true;
    for (const listener of page.listeners) listener();
    sound.setPaused(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).not.toContain('resume');
    page.hidden = false;
    for (const listener of page.listeners) listener();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.slice(-2)).toEqual(['resume', 'master to 1']);
  });

  test('a run that is left in a pause leaves none for the next', async () => {
    const sound = await awake();
    sound.setPaused(true);
    sound.hush();
    asked.length = 0;
    sound.restore(viewWith());
    await settled();
    expect(asked).toEqual(expect.arrayContaining(['resume', 'play lapping']));
  });

  test('a browser that fails in the middle of a sound only silences it', async () => {
    const sound = await awake();
    const play = vi.spyOn(Howl.prototype, 'play').mockImplementation(() => {
      throw new Error('no more nodes');
    });
    await show(sound, BELL);
    play.mockRestore();
    asked.length = 0;
    await show(sound, BELL);
    expect(played()).toEqual([]);
  });

  test('a gesture in a pause does not wake it', async () => {
    const sound = await awake();
    sound.setPaused(true);
    asked.length = 0;
    sound.wake();
    await settled();
    expect(asked).not.toContain('resume');
  });

  test('without Web Audio it is silent, and says nothing', async () => {
    browser.webAudio = false;
    const sound = await awake();
    await show(sound, BELL);
    await show(sound, CHOSEN);
    sound.setVolumes({ music: 1, effects: 1, voices: 1 });
    sound.hush();
    expect(asked).toEqual([]);
  });

  const isFar = (sheet: string) => sheet.endsWith('-far');

  test.each(Object.keys(SHEETS).filter((sheet) => !isFar(sheet)))('without %s the rest is heard', async (sheet) => {
    missing.add(`${sheet}.webm`).add(`${sheet}.m4a`);
    const place = PLACES.find((one) => SHEETS_OF[one]?.includes(sheet) ?? false) ?? 'alder-river';
    const sound = await awake({}, { ...placed(place), weather: sheet === 'rain' ? 'rain' : 'wind' });
    await show(sound, { type: 'line', line: BEAVERS }, placed(place));
    await show(sound, { type: 'line', line: HERONS }, placed(place));
    await show(sound, CHOSEN, viewWith());
    await show(sound, { type: 'ending', verdict: 'muddling', title: 'The hat' }, viewWith());
    expect(fetched()).toEqual(expect.arrayContaining([`${sheet}.webm`, `${sheet}.m4a`]));
    expect(played().length).toBeGreaterThanOrEqual(5);
    const own = new Set(Object.keys(SHEETS[sheet as keyof typeof SHEETS].sprites));
    expect(played().filter((name) => own.has(name))).toEqual([]);
  });

  test.each([
    ['dam-far', 'sticks-crest'],
    ['mill-far', 'sky-beam'],
    ['valley-far', 'banks-between'],
  ] as const)('without %s nobody calls from afar, and what is near is heard', async (sheet, place) => {
    missing.add(`${sheet}.webm`).add(`${sheet}.m4a`);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sound = await awake({}, { ...placed(place), weather: 'rain' });
    expect(fetched()).not.toContain(`${sheet}.webm`);
    sound.restore(placed(place));
    asked.length = 0;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fetched()).toEqual([`${sheet}.webm`, `${sheet}.m4a`]);
    expect(played().length).toBeGreaterThan(5);
    const own = new Set(Object.keys(SHEETS[sheet].sprites));
    expect(played().filter((name) => own.has(name))).toEqual([]);
  });

  test('without a single file the story goes on', async () => {
    for (const sheet of Object.keys(SHEETS)) missing.add(`${sheet}.webm`).add(`${sheet}.m4a`);
    const sound = await awake();
    for (const showing of [BELL, CHOSEN, { type: 'line', line: lineOf('Well.') } as const]) await show(sound, showing);
    expect(played()).toEqual([]);
    expect(fetched().filter((file) => file === 'effects.webm')).toHaveLength(1);
  });

  test('taken down while the theme is on its way, it stays asleep', async () => {
    const sound = await awake();
    sound.show(CHOSEN, cueingAt(viewWith()));
    sound.destroy();
    await settled();
    expect(played()).not.toContain('base');
    expect(asked.filter((words) => words === 'suspend' || words === 'resume').at(-1)).toBe('suspend');
  });

  test('taken down, it lets go of everything and stays quiet', async () => {
    const sound = await awake();
    await show(sound, CHOSEN);
    sound.destroy();
    expect(asked).toContain('unload alder-base.webm');
    expect(page.listeners).toEqual([]);
    asked.length = 0;
    sound.wake();
    await show(sound, BELL);
    sound.setPaused(false);
    expect(asked).toEqual([]);
  });
});

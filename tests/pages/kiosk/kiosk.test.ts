import { beforeEach, describe, expect, it, vi } from 'vitest';
import { language } from '../../../src/i18n';
import { readKioskAddress } from '../../../src/pages/kiosk/address';
import { Kiosk } from '../../../src/pages/kiosk/kiosk';
import { createAnnouncer, openSettings } from '../../../src/widgets';
import { VisitTimers } from './visitTimers';

const SECOND = 1000;
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

function setUp(query = '?speed=instant&seed=7', words = 0) {
  const timers = new VisitTimers();
  const reports: unknown[] = [];
  const settings = openSettings(null);
  const announcer = createAnnouncer((run, milliseconds) => timers.after(milliseconds, run));
  const kiosk = new Kiosk({
    ...{ address: readKioskAddress(query), settings, announcer, timers, drawSeed: () => 9 },
    wordsInView: () => words,
    report: (error) => reports.push(error),
  });
  return { kiosk, timers, settings, announcer, reports };
}

/** All that a visitor could find of the one before. */
const dump = ({ kiosk, settings, announcer }: ReturnType<typeof setUp>) => ({
  state: kiosk.state.value,
  session: kiosk.session.value,
  finished: kiosk.finished.value,
  settings: settings.current.value,
  said: announcer.words.value,
  language: language(),
});

describe('the kiosk as a whole', () => {
  let made: ReturnType<typeof setUp>;
  const page = () => made.kiosk.state.value.page;

  beforeEach(() => {
    made = setUp();
  });

  async function begin(): Promise<void> {
    await made.kiosk.open();
    made.kiosk.begin();
    made.kiosk.play();
    await settled();
  }

  async function playOut(): Promise<void> {
    await begin();
    for (let step = 0; step < 400 && page() === 'play'; step += 1) {
      await Promise.resolve();
      const { presenter, steering } = made.kiosk.session.value ?? raise();
      const tableau = presenter.tableau.value;
      const choice = tableau?.dilemma?.choices[0];
      if (tableau?.over) made.kiosk.finish();
      else if (choice !== undefined) steering.choose(choice.id);
      else steering.advance();
    }
  }

  it('plays the fable to its short debrief and starts over', async () => {
    await playOut();
    expect(page()).toBe('debrief');
    expect(made.kiosk.finished.value?.entries.length).toBeGreaterThan(3);
    made.kiosk.reset();
    expect(page()).toBe('attract');
    expect(made.reports).toEqual([]);
  });

  it('does not begin before the fable is there', () => {
    made.kiosk.begin();
    made.kiosk.play();
    expect(page()).toBe('card');
  });

  it('waits, warns, and then knows nothing of the visitor any more', async () => {
    const fresh = dump(made);
    await begin();
    made.settings.lend({ textSize: 160 });
    made.announcer.announce('Pell: It is all wet part.');
    made.kiosk.session.value?.steering.advance();
    made.timers.advance(90 * SECOND);
    expect(made.kiosk.state.value.warning).toBe(30);
    made.timers.advance(30 * SECOND);
    expect(dump(made)).toEqual(fresh);
    made.timers.advance(1000 * SECOND);
    expect(dump(made)).toEqual(fresh);
    expect(made.kiosk.visits.value).toBe(1);
  });

  it('goes on as before when somebody answers the warning', async () => {
    await begin();
    const session = made.kiosk.session.value;
    made.timers.advance(100 * SECOND);
    made.kiosk.sign();
    expect(made.kiosk.state.value.warning).toBeNull();
    expect(made.kiosk.session.value).toBe(session);
    made.timers.advance(89 * SECOND);
    expect(made.kiosk.state.value.warning).toBeNull();
  });

  it('waits longer where there is much to read', async () => {
    made = setUp('?speed=instant&idle=30', 200);
    await begin();
    made.timers.advance(119 * SECOND);
    expect(made.kiosk.state.value.warning).toBeNull();
    made.timers.advance(SECOND);
    expect(made.kiosk.state.value.warning).toBe(30);
  });

  it('never warns while it invites', () => {
    made.kiosk.sign();
    made.timers.advance(10_000 * SECOND);
    expect(made.kiosk.state.value.warning).toBeNull();
    expect(made.kiosk.visits.value).toBe(0);
  });

  it('says sorry when something breaks, and starts over by itself after fifteen seconds', async () => {
    const fresh = dump(made);
    await begin();
    made.kiosk.fail(new Error('a rope has come undone'));
    made.kiosk.fail(new Error('and another'));
    expect(page()).toBe('trouble');
    expect(made.reports).toHaveLength(2);
    made.timers.advance(14 * SECOND);
    expect(page()).toBe('trouble');
    made.timers.advance(SECOND);
    expect(dump(made)).toEqual(fresh);
  });

  it('does not disturb the next visitor when the apology was cut short', async () => {
    made.kiosk.fail(new Error('a rope has come undone'));
    made.kiosk.reset();
    await begin();
    made.timers.advance(20 * SECOND);
    expect(page()).toBe('play');
  });

  it('goes back to the language it was set up with', async () => {
    made = setUp('?lang=en-XA&speed=instant');
    await made.kiosk.open();
    expect(made.kiosk.languages).toEqual(['en', 'en-XA']);
    made.kiosk.begin();
    expect(page()).toBe('language');
    made.kiosk.speak('en');
    expect(page()).toBe('card');
    expect(made.settings.current.value.language).toBe('en');
    made.kiosk.reset();
    expect(made.settings.current.value.language).toBe('en-XA');
  });

  it('gives each visitor a run of their own, unless the address says which', async () => {
    await begin();
    expect(made.kiosk.session.value?.director.log.seed).toBe(7);
    made = setUp('?speed=instant');
    await begin();
    expect(made.kiosk.session.value?.director.log.seed).toBe(9);
  });

  it('keeps nothing where a browser keeps things', async () => {
    const kept = vi.fn();
    vi.stubGlobal('localStorage', { getItem: kept, setItem: kept });
    vi.stubGlobal('indexedDB', { open: kept });
    await playOut();
    made.kiosk.reset();
    vi.unstubAllGlobals();
    expect(kept).not.toHaveBeenCalled();
  });
});

function raise(): never {
  throw new Error('no session');
}

import { beforeEach, describe, expect, it } from 'vitest';
import { IdleClock } from '../../../src/pages/kiosk/idleClock';
import { countWords, patienceFor } from '../../../src/pages/kiosk/patience';
import { VisitTimers } from './visitTimers';

const SECOND = 1000;

describe('the idle clock', () => {
  let timers: VisitTimers;
  let patience: number;
  let told: string[];
  let clock: IdleClock;
  const pass = (seconds: number) => timers.advance(seconds * SECOND);

  beforeEach(() => {
    timers = new VisitTimers();
    patience = 90 * SECOND;
    told = [];
    clock = new IdleClock(timers, {
      patience: () => patience,
      notice: 30 * SECOND,
      warn: (seconds) => told.push(String(seconds)),
      stay: () => told.push('stay'),
      over: () => told.push('over'),
    });
  });

  it('stands still until it is started', () => {
    clock.touch();
    pass(1000);
    expect(told).toEqual([]);
  });

  it('warns after the silence, counts every second, and ends once', () => {
    clock.start();
    pass(89);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual(['30']);
    pass(29);
    expect(told.slice(-2)).toEqual(['2', '1']);
    expect(told).toHaveLength(30);
    pass(1);
    expect(told.at(-1)).toBe('over');
    pass(1000);
    expect(told).toHaveLength(31);
  });

  it('begins anew with every touch', () => {
    clock.start();
    for (let touches = 0; touches < 10; touches += 1) {
      pass(89);
      clock.touch();
    }
    expect(told).toEqual([]);
  });

  it('takes a touch for an answer to the warning, again and again', () => {
    clock.start();
    for (let times = 1; times <= 5; times += 1) {
      pass(95);
      expect(clock.warning).toBe(true);
      clock.touch();
      expect(clock.warning).toBe(false);
      expect(told.filter((one) => one === 'stay')).toHaveLength(times);
    }
    expect(told).not.toContain('over');
  });

  it('gives a page that has grown longer since the last touch its time', () => {
    clock.start();
    pass(60);
    patience = 150 * SECOND;
    pass(80);
    expect(told).toEqual([]);
    pass(10);
    expect(told).toEqual(['30']);
  });

  it('is never early when it is woken late: the warning stands as long as it promised', () => {
    clock.start();
    timers.oversleep(500 * SECOND);
    expect(told).toEqual(['30']);
    timers.oversleep(10 * SECOND);
    expect(told).toEqual(['30', '20']);
    timers.oversleep(500 * SECOND);
    expect(told.at(-1)).toBe('over');
  });

  it('forgets a warning when it is stopped', () => {
    clock.start();
    pass(95);
    clock.stop();
    pass(1000);
    expect(clock.warning).toBe(false);
    expect(told).not.toContain('over');
  });
});

describe('patience', () => {
  it('grows with what there is to read, 0.6 seconds a word, and is never less than asked for', () => {
    expect(patienceFor(0, 90_000)).toBe(90_000);
    expect(patienceFor(150, 90_000)).toBe(90_000);
    expect(patienceFor(300, 90_000)).toBe(180_000);
  });

  it('counts words, with and without spaces between them', () => {
    expect(countWords('One flat boat, one rope — five otters.', 'en')).toBe(7);
    expect(countWords('', 'en')).toBe(0);
    expect(countWords('今日は天気がいい', 'ja')).toBeGreaterThan(2);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { type Announcer, createAnnouncer } from '../../src/widgets/announcer';

/** A clock moved by hand. */
class HandClock {
  private now = 0;
  private timers: { at: number; run: () => void }[] = [];

  readonly later = (run: () => void, milliseconds: number) => {
    const timer = { at: this.now + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.timers.filter((timer) => timer.at <= this.now);
    this.timers = this.timers.filter((timer) => timer.at > this.now);
    for (const timer of due) timer.run();
  }
}

describe('the announcer', () => {
  let clock: HandClock;
  let announcer: Announcer;
  let heard: string[];

  beforeEach(() => {
    clock = new HandClock();
    announcer = createAnnouncer(clock.later);
    heard = [];
    announcer.words.subscribe((words) => {
      if (words !== '') heard.push(words);
    });
  });

  it('says what comes together in one go and in order, the same words once', () => {
    announcer.announce('Pell: Eleven knots.');
    announcer.announce('A bell.');
    announcer.announce('Pell: Eleven knots.');
    announcer.announce(' ');
    clock.pass(100);
    expect(heard).toEqual(['Pell: Eleven knots. A bell.']);
  });

  it('empties itself so that nothing is found twice', () => {
    announcer.announce('Pell: Eleven knots.');
    clock.pass(100);
    clock.pass(5000);
    expect(announcer.words.value).toBe('');
  });

  it('says the same words again when asked again later', () => {
    announcer.announce('Again.');
    clock.pass(100);
    announcer.announce('Again.');
    clock.pass(100);
    expect(heard).toEqual(['Again.', 'Again.']);
  });
});

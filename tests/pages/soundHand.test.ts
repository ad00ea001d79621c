import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Director } from '../../src/director';
import type { Presenter } from '../../src/director/ports';
import { SoundHand } from '../../src/pages/playing/soundHand';
import { settle } from '../support/fakePresenters';

const asked: string[] = [];
let broken = false;

vi.mock('../../src/audio', () => ({
  openSound: ({ address, saveData }: { address: (file: string) => string; saveData: boolean }) => {
    if (broken) throw new Error('no sound here');
    asked.push(`open ${address('x.webm').replace(/^.*\/src\/pages/, '')}${saveData ? ' saving data' : ''}`);
    return {
      wake: () => asked.push('wake'),
      hush: () => asked.push('hush'),
      setVolumes: ({ music }: { music: number }) => asked.push(`music ${music}`),
    };
  },
}));

const ALL = { music: 60, effects: 80, voices: 80 };
const NONE = { music: 0, effects: 0, voices: 0 };

/** A run that says who comes and goes. */
const run = (name: string): Director =>
  ({
    join: (_presenter: Presenter) => {
      asked.push(`join ${name}`);
      return () => asked.push(`leave ${name}`);
    },
  }) as unknown as Director;

describe('the hand that brings the sound', () => {
  let page: EventTarget;

  beforeEach(() => {
    asked.length = 0;
    broken = false;
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('requestIdleCallback', (call: () => void) => call());
    vi.stubGlobal('navigator', {});
  });
  afterEach(() => vi.unstubAllGlobals());

  async function press(): Promise<void> {
    page.dispatchEvent(new Event('pointerup'));
    await settled();
  }
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await settle();
  }

  test('brings nothing before a gesture, nor without a run', async () => {
    const hand = new SoundHand(ALL);
    hand.attend(run('a'));
    await settled();
    expect(asked).toEqual([]);
    hand.attend(null);
    await press();
    expect(asked).toEqual([]);
    hand.attend(run('b'));
    await settled();
    expect(asked).toEqual(['open /audio/x.webm', 'wake', 'join b']);
  });

  test('opens once, goes from run to run, and falls silent in between', async () => {
    const hand = new SoundHand(ALL);
    const [first, second] = [run('a'), run('b')];
    hand.attend(first);
    await press();
    hand.attend(first);
    hand.attend(null);
    hand.attend(second);
    await settled();
    expect(asked.slice(2)).toEqual(['join a', 'leave a', 'hush', 'join b']);
  });

  test('asks again at each gesture, since a browser may have refused the first', async () => {
    const hand = new SoundHand(ALL);
    hand.attend(run('a'));
    await press();
    await press();
    expect(asked.filter((words) => words === 'wake')).toHaveLength(2);
    expect(asked.filter((words) => words === 'join a')).toHaveLength(1);
  });

  test('brings nothing where every volume is 0, until one is not', async () => {
    const hand = new SoundHand(NONE);
    hand.attend(run('a'));
    await press();
    expect(asked).toEqual([]);
    hand.setVolumes({ ...NONE, music: 5 });
    await settled();
    expect(asked).toContain('join a');
    hand.setVolumes(NONE);
    expect(asked.at(-1)).toBe('music 0');
  });

  test('says when the reader saves data', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    new SoundHand(ALL).attend(run('a'));
    await press();
    expect(asked[0]).toMatch(/saving data$/);
  });

  test('stays empty where the sound cannot be opened, and does not try for ever', async () => {
    broken = true;
    const hand = new SoundHand(ALL);
    hand.attend(run('a'));
    await press();
    broken = false;
    await press();
    expect(asked).toEqual([]);
  });

  test('forgets a run that ended while the sound was on its way', async () => {
    const hand = new SoundHand(ALL);
    hand.attend(run('a'));
    page.dispatchEvent(new Event('keydown'));
    hand.attend(null);
    await settled();
    expect(asked.filter((words) => words.startsWith('join'))).toEqual([]);
  });
});

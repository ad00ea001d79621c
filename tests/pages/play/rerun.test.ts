import { describe, expect, test } from 'vitest';
import { readingTime } from '../../../src/pages/play/replay/pacing';
import { Rerun } from '../../../src/pages/play/replay/rerun';
import { ManualTimers, settle } from '../../support/fakePresenters';
import { smallGame, wholeLog } from '../../support/smallRuns';

const game = smallGame();
const log = wholeLog(game);
/** Longer than any line of the small fable takes to be read. */
const LONG = 60_000;

async function watching() {
  const timers = new ManualTimers();
  const said: string[] = [];
  const rerun = new Rerun(game, log, {
    ...{ timers, pace: 'instant', captions: () => true },
    announce: (words) => said.push(words),
    report: (error) => {
      throw error;
    },
    sayDecision: (decision) => `Turn ${decision}`,
  });
  await settle();
  const tableau = () => rerun.presenter.tableau.value;
  return { rerun, timers, said, tableau };
}

describe('a run watched again', () => {
  test('goes on by itself to its end, and stops there', async () => {
    const { rerun, timers, tableau } = await watching();
    for (let step = 0; step < 100 && rerun.playing.value; step += 1) await timers.pass(LONG);
    expect(tableau()?.over).toBe(true);
    expect(rerun.director.value?.log).toEqual(log);
    expect(timers.waiting).toBe(0);
  });

  test('says each turn as it comes to it', async () => {
    const { rerun, timers, said } = await watching();
    for (let step = 0; step < 100 && rerun.playing.value; step += 1) await timers.pass(LONG);
    expect(said.filter((words) => words.startsWith('Turn'))).toEqual(['Turn 2', 'Turn 3']);
  });

  test('takes four times as long at 1× as at 4×', async () => {
    const took = async (speed: '1' | '4') => {
      const { rerun, timers, tableau } = await watching();
      rerun.setSpeed(speed);
      const first = tableau()?.line;
      while (tableau()?.line === first) await timers.pass(50);
      return timers.now();
    };
    const [slow, quick] = [await took('1'), await took('4')];
    expect(slow / quick).toBeCloseTo(4, 0);
  });

  test('stands still when it is stopped, and goes on from there by hand or by itself', async () => {
    const { rerun, timers, tableau } = await watching();
    rerun.pause();
    const stopped = tableau();
    await timers.pass(LONG);
    expect(tableau()).toBe(stopped);
    rerun.goOn();
    await settle();
    const later = tableau();
    expect(later).not.toBe(stopped);
    await timers.pass(LONG);
    expect(tableau()).toBe(later);
    rerun.play();
    await timers.pass(LONG);
    expect(tableau()).not.toBe(later);
  });

  test('stands still under whatever lies over it', async () => {
    const { rerun, timers, tableau } = await watching();
    rerun.director.value?.pause();
    const stopped = tableau();
    await timers.pass(LONG);
    expect(tableau()).toBe(stopped);
    rerun.director.value?.resume();
    await timers.pass(LONG);
    expect(tableau()).not.toBe(stopped);
  });

  test('goes straight to a turn, to the end past the last, and to the beginning before the first', async () => {
    const { rerun, tableau } = await watching();
    rerun.pause();
    const opening = tableau()?.line;
    rerun.goTo(3);
    expect(rerun.decision.value).toBe(3);
    expect(rerun.director.value?.log.entries).toEqual(log.entries.slice(0, 2));
    rerun.jump(4);
    expect(rerun.decision.value).toBe(3);
    expect(rerun.director.value?.log.entries).toEqual(log.entries);
    expect(rerun.next).toEqual({ type: 'advance' });
    rerun.jump(0);
    await settle();
    expect(rerun.decision.value).toBe(1);
    expect(tableau()?.line).toEqual(opening);
  });

  test('begins again when it is told to go on at its end', async () => {
    const { rerun, timers } = await watching();
    for (let step = 0; step < 100 && rerun.playing.value; step += 1) await timers.pass(LONG);
    rerun.play();
    expect(rerun.decision.value).toBe(1);
    expect(rerun.playing.value).toBe(true);
  });

  test('is quiet once it is left', async () => {
    const { rerun, timers } = await watching();
    rerun.leave();
    expect(timers.waiting).toBe(0);
  });
});

test('longer words take longer to read, and what is only seen takes no time', () => {
  const line = (text: string) =>
    ({ type: 'line', line: { speaker: null, mood: 'neutral', kind: 'told', text } }) as const;
  expect(readingTime(line('One and two and three.'), null)).toBeGreaterThan(readingTime(line('One.'), null));
  expect(readingTime({ type: 'cue', cue: { cue: 'weather', weather: 'rain' } }, null)).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/pages/play/address';
import { App } from '../../src/pages/play/app';
import { runForClass } from '../../src/pages/play/keptRuns';
import { openReflections } from '../../src/pages/play/reflections';
import { memoryStore, newLog, runId, type SavedRun } from '../../src/run';
import { createAnnouncer, openSettings } from '../../src/widgets';
import { ferry } from '../support/runs';
import { smallScenario } from '../support/smallScenario';

const DRAWN = 11;

async function open(query: string): Promise<App> {
  const app = new App({
    address: readAddress(query),
    settings: openSettings(null),
    announcer: createAnnouncer(() => () => {}),
    store: memoryStore(),
    reflections: openReflections(null),
    drawSeed: () => DRAWN,
    now: () => 1000,
    report: () => {},
  });
  await app.open();
  return app;
}

function fableOf(app: App) {
  const fable = app.fable.value;
  if (fable === null) throw new Error('no fable is open');
  return fable;
}

describe('a link for a class', () => {
  it('plays the fable under the seed of the class', async () => {
    const app = await open('?fable=alder-ferry&seed=5&class=1&speed=instant');
    expect(app.assigned(fableOf(app))).toEqual({ seed: 5 });
    app.begin(fableOf(app));
    expect(app.session.value?.director.log.seed).toBe(5);
  });

  it('may leave the seed to each', async () => {
    const app = await open('?fable=alder-ferry&class=1&speed=instant');
    expect(app.assigned(fableOf(app))).toEqual({ seed: null });
    app.begin(fableOf(app));
    expect(app.session.value?.director.log.seed).toBe(DRAWN);
  });

  it('is none without a word of a class, and none for a fable from a file', async () => {
    const alone = await open('?fable=alder-ferry&seed=5');
    expect(alone.assigned(fableOf(alone))).toBeNull();
    const app = await open('?fable=alder-ferry&class=1');
    await app.openFile(new File([JSON.stringify({ ...smallScenario(), id: 'alder-ferry' })], 'mine.json'));
    expect(app.assigned(fableOf(app))).toBeNull();
  });
});

describe('a kept run', () => {
  const log = newLog(ferry(), 5);
  const run: SavedRun = {
    ...{ id: runId(log), log, cursor: 0, pending: { asked: [], predicted: null }, verdict: null, savedAt: 0 },
  };

  it('can go on for the class where it was played under its seed', () => {
    expect(runForClass(run, 5)).toBe(run);
    expect(runForClass(run, null)).toBe(run);
  });

  it('is passed over for the class where it was played under another', () => {
    expect(runForClass(run, 6)).toBeUndefined();
    expect(runForClass(undefined, 6)).toBeUndefined();
  });
});

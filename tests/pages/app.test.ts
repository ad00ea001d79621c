import { beforeEach, describe, expect, it } from 'vitest';
import { loadFable } from '../../src/pages/fables';
import { readAddress } from '../../src/pages/play/address';
import { App } from '../../src/pages/play/app';
import { pastRun, presentRun } from '../../src/pages/play/keptRuns';
import { openReflections } from '../../src/pages/play/reflections';
import { trouble } from '../../src/pages/play/trouble';
import { encodeRun, memoryStore, newLog, replay, runId, type SavedRun } from '../../src/run';
import { createAnnouncer, openSettings } from '../../src/widgets';
import { smallLog } from '../support/smallRuns';
import { smallScenario } from '../support/smallScenario';

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

/** A page with everything of its own and nothing of a browser's. */
function page(query: string, store = memoryStore()) {
  const reports: unknown[] = [];
  const app = new App({
    address: readAddress(query),
    settings: openSettings(null),
    announcer: createAnnouncer(() => () => {}),
    store,
    reflections: openReflections(null),
    drawSeed: () => 7,
    now: () => 1000,
    report: (error) => reports.push(error),
  });
  return { app, store, reports };
}

const fileOf = (text: string, name = 'my-fable.json') => new File([text], name);

async function playOut(app: App): Promise<void> {
  for (let step = 0; step < 400 && app.state.value.page.at === 'play'; step += 1) {
    await settledSoon();
    const session = app.session.value;
    const tableau = session?.presenter.tableau.value;
    if (!session || !tableau) throw new Error('nothing is being played');
    const choice = tableau.dilemma?.choices[0];
    if (tableau.over) app.finish();
    else if (choice) session.steering.choose(choice.id);
    else session.steering.advance();
  }
}
const settledSoon = () => Promise.resolve().then(() => {});

describe('the play page', () => {
  let made: ReturnType<typeof page>;
  const at = () => made.app.state.value.page.at;
  const failed = () => {
    const { page } = made.app.state.value;
    return page.at === 'error' ? page.trouble : null;
  };

  beforeEach(() => {
    made = page('');
  });

  it('opens at the title, and the card of a fable as soon as it has come', async () => {
    const { app } = made;
    await app.open();
    expect(at()).toBe('title');
    const opening = app.openFable('alder-ferry');
    expect(app.awaited.value).toBe('alder-ferry');
    await opening;
    expect(app.awaited.value).toBeNull();
    expect(at()).toBe('fable');
    expect(app.fable.value?.game.scenario.id).toBe('alder-ferry');
  });

  it('leaves a player who has gone elsewhere where they are when the fable comes', async () => {
    const { app } = made;
    await app.open();
    const opening = app.openFable('alder-ferry');
    app.fail(trouble('FABLE_UNKNOWN', 'elsewhere'));
    await opening;
    expect(failed()?.detail).toBe('elsewhere');
  });

  it('plays a fable to its debrief, keeps the run, and goes on where it stopped', async () => {
    made = page('?fable=alder-ferry&speed=instant&seed=7');
    const { app, store } = made;
    await app.open();
    expect(at()).toBe('fable');
    const fable = app.fable.value;
    if (fable === null) throw new Error('no fable');
    app.begin(fable);
    app.session.value?.steering.advance();
    await settled();
    const kept = await store.load(runId(newLog(fable.game, 0)));
    expect(kept).toMatchObject({ cursor: 2, verdict: null });
    const line = app.session.value?.director.tableau.line;

    const again = page('', store);
    await again.app.open();
    await again.app.resumeFable('alder-ferry', kept ?? raise());
    expect(again.app.session.value?.director.tableau.line).toEqual(line);
    await playOut(again.app);
    expect(again.app.state.value.page.at).toBe('debrief');
    expect((await store.load(runId(newLog(fable.game, 0))))?.verdict).not.toBeNull();
    expect(again.reports).toEqual([]);
  });

  it('opens the debrief of a run that is over rather than its last line', async () => {
    made = page('?fable=alder-ferry&speed=instant&seed=7');
    const { app, store } = made;
    await app.open();
    const fable = app.fable.value;
    if (fable === null) throw new Error('no fable');
    app.begin(fable);
    await playOut(app);
    const kept = await store.load(runId(newLog(fable.game, 0)));
    app.toTitle();
    if (kept !== null) app.resume(fable, kept);
    expect(at()).toBe('debrief');
    app.playFrom({ fable, log: kept?.log ?? newLog(fable.game, 1) }, 3);
    expect(at()).toBe('play');
    expect(app.session.value?.director.log.entries).toHaveLength(2);
  });

  it('keeps a run of an earlier version beside the new one, and says what it came to', async () => {
    const { app, store } = made;
    await app.open();
    await app.openFable('alder-ferry');
    const fable = app.fable.value ?? raise();
    const log = { ...newLog(fable.game, 1), version: '0.9.0', rulesHash: '0123456789abcdef' };
    const pending = { asked: [], predicted: null };
    const old: SavedRun = { id: runId(log), log, cursor: 0, pending, verdict: 'chaotic', savedAt: 1 };
    await store.save(old);
    app.begin(fable);
    for (let lines = 0; lines < 5; lines += 1) app.session.value?.steering.advance();
    await settled();
    app.toTitle();
    await settled();
    const runs = app.runs.value;
    expect(pastRun(fable, runs)).toEqual(old);
    expect(presentRun(fable, runs)?.log.version).toBe(fable.game.scenario.version);
    await app.resumeFable('alder-ferry', old);
    expect(at()).toBe('fable');
    app.resume(fable, { ...old, verdict: null });
    expect(failed()).toMatchObject({ code: 'RUN_OTHER_VERSION', version: '0.9.0' });
    expect(await store.list()).toHaveLength(2);
  });

  it('says which part of an address made no sense, and opens all the same', async () => {
    made = page('?seed=otter&speed=sideways');
    await made.app.open();
    expect(at()).toBe('title');
    expect(made.app.notices.value).toMatchObject([{ about: 'seed' }, { about: 'speed' }]);
  });

  it.each([
    ['?fable=no-such-fable', 'FABLE_UNKNOWN'],
    ['?run=hello,%20otter', 'RUN_BROKEN'],
    ['?run=', 'RUN_BROKEN'],
  ])('answers %s with %s and a way to the title', async (query, code) => {
    made = page(query);
    await made.app.open();
    expect(failed()?.code).toBe(code);
    made.app.toTitle();
    expect(at()).toBe('title');
  });

  it('opens a fable from a file, plays it, and does not keep its runs', async () => {
    const { app, store } = made;
    await app.open();
    await app.openFile(fileOf(JSON.stringify(smallScenario())));
    expect(at()).toBe('fable');
    const fable = app.fable.value;
    if (fable === null) throw new Error('no fable');
    app.begin(fable);
    await settled();
    expect(at()).toBe('play');
    expect(await store.list()).toEqual([]);
  });

  it('tells of a run from a file that was played by other rules', async () => {
    const { app } = made;
    await app.open();
    await app.openFile(fileOf(JSON.stringify(smallScenario())));
    const log = newLog((app.fable.value ?? raise()).game, 7);
    await app.openFile(fileOf(JSON.stringify({ ...log, rulesHash: 'f'.repeat(log.rulesHash.length) }), 'run.json'));
    expect(failed()?.code).toBe('RUN_OTHER_VERSION');
  });

  it('drops what was opened, good or bad, once the player has gone elsewhere', async () => {
    const { app } = made;
    await app.open();
    const ferry = await loadFable('alder-ferry');
    const late = [app.openFile(fileOf(JSON.stringify(smallScenario()))), app.openFile(fileOf('{}')), app.openRun('?')];
    app.begin(ferry);
    await Promise.all(late);
    expect(at()).toBe('play');
    expect(app.fable.value).toBe(ferry);
  });

  it('opens runs of the fable that was opened from a file: a finished one, and one to be played on', async () => {
    const { app } = made;
    await app.open();
    await app.openFile(fileOf(JSON.stringify(smallScenario())));
    const game = app.fable.value?.game;
    if (game === undefined) throw new Error('no fable');
    const whole = smallLog(game, ['mend', 'pull', 'one-breath']);
    await app.openRun(`https://game.example/?run=${encodeRun(game, whole)}`);
    expect(at()).toBe('debrief');
    expect(app.finished.value?.log).toEqual(whole);
    await app.openFile(fileOf(JSON.stringify(smallLog(game, ['mend'])), 'run.json'));
    expect(at()).toBe('play');
    expect(app.session.value?.director.log.entries).toHaveLength(1);
  });

  it('opens an unfinished run from the address where it has come to, and keeps it once it is played on', async () => {
    made = page('?fable=alder-ferry&speed=instant&seed=7');
    await made.app.open();
    const { game } = made.app.fable.value ?? raise();
    const { app, store } = page(`?run=${encodeRun(game, newLog(game, 9))}`);
    await app.open();
    expect(app.state.value.page.at).toBe('play');
    await settled();
    expect(await store.list()).toEqual([]);
    app.session.value?.steering.advance();
    await settled();
    expect(await store.list()).toMatchObject([{ log: { seed: 9 } }]);
  });

  it('tells a fable of its own from a file that bears the same id', async () => {
    made = page('?fable=alder-ferry');
    const { app } = made;
    await app.open();
    const { game } = app.fable.value ?? raise();
    app.toTitle();
    await app.openFile(
      fileOf(JSON.stringify(smallScenario((scenario) => Object.assign(scenario, { id: 'alder-ferry' })))),
    );
    const own = app.fable.value ?? raise();
    app.toTitle();
    await app.openRun(encodeRun(game, newLog(game, 9)));
    expect(app.session.value?.fable.ours).toBe(true);
    app.toTitle();
    await app.openFile(
      fileOf(JSON.stringify(smallScenario((scenario) => Object.assign(scenario, { id: 'alder-ferry' })))),
    );
    await app.openRun(encodeRun(own.game, smallLog(own.game, ['mend', 'pull', 'one-breath'])));
    expect(app.finished.value?.fable.ours).toBe(false);
  });

  it('tells of another version with what the link still says of the end', async () => {
    const { app } = made;
    await app.open();
    await app.openFile(fileOf(JSON.stringify(smallScenario())));
    const game = app.fable.value?.game;
    if (game === undefined) throw new Error('no fable');
    const log = smallLog(game, ['mend', 'pull', 'one-breath']);
    const code = encodeRun(game, log);
    const changed = smallScenario((scenario) => {
      for (const part of scenario.parts) part.start.stocks.management += 1;
    });
    await app.openFile(fileOf(JSON.stringify(changed)));
    await app.openRun(code);
    expect(failed()).toMatchObject({
      code: 'RUN_OTHER_VERSION',
      verdict: replay(game, log).state.verdict,
      version: '1.0.0',
    });
  });

  it('lists the mistakes of a fable that cannot be told, with their lines', async () => {
    await made.app.open();
    await made.app.openFile(fileOf('{\n  "format": 1,\n  "idd": "x"\n}'));
    expect(failed()?.code).toBe('FABLE_BROKEN');
    const unknown = failed()?.diagnostics.find(({ nearest }) => nearest === 'id');
    expect(unknown).toMatchObject({ line: 3, file: 'my-fable.json' });
  });

  it('does not read a file beyond all measure', async () => {
    await made.app.open();
    const file = fileOf('{}');
    Object.defineProperty(file, 'size', { value: 1e9 });
    await made.app.openFile(file);
    expect(failed()?.code).toBe('FILE_UNREAD');
  });

  it('tells of runs that cannot be read, once', async () => {
    const store = memoryStore();
    made = page('', { ...store, list: async () => [{ id: 'alder-ferry', reason: 'cut' }] });
    await made.app.open();
    made.app.toTitle();
    await settled();
    expect(made.app.notices.value).toEqual([{ type: 'saves-lost' }]);
    const [notice] = made.app.notices.value;
    if (notice) made.app.dismiss(notice);
    expect(made.app.notices.value).toEqual([]);
  });

  it('forgets all when asked to', async () => {
    made = page('?fable=alder-ferry&speed=instant');
    const { app, store } = made;
    await app.open();
    if (app.fable.value) app.begin(app.fable.value);
    await settled();
    expect(await store.list()).toHaveLength(1);
    await app.eraseAll();
    expect(await store.list()).toEqual([]);
    expect(app.runs.value.size).toBe(0);
  });
});

describe('a session', () => {
  it('takes no harm from presses that come too early or too late', async () => {
    const { app, reports } = page('?fable=alder-ferry&speed=instant&seed=7');
    await app.open();
    if (app.fable.value) app.begin(app.fable.value);
    const { steering, director, presenter } = app.session.value ?? raise();
    steering.choose('nothing');
    steering.ask('how');
    for (let lines = 0; lines < 60 && director.state.at.phase !== 'dilemma'; lines += 1) steering.advance();
    await settled();
    const choices = presenter.tableau.value?.dilemma?.choices ?? [];
    steering.advance();
    expect(director.log.entries).toHaveLength(0);
    steering.choose(choices[0]?.id ?? '');
    steering.choose(choices[1]?.id ?? '');
    expect(director.log.entries).toHaveLength(1);
    expect(reports).toEqual([]);
  });
});

function raise(): never {
  throw new Error('no session');
}

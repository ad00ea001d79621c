import { describe, expect, test, vi } from 'vitest';
import { Director, type DirectorOptions, type Progress } from '../../src/director';
import { hashState } from '../../src/engine';
import { ManualTimers, RecordingPresenter, settle } from '../support/fakePresenters';
import { smallGame, wholeLog } from '../support/smallRuns';

const game = smallGame();

function directing(options: Partial<DirectorOptions> = {}, takes = 0) {
  const timers = new ManualTimers();
  const director = new Director(game, 7, { timers, pace: 'normal', ...options });
  const presenter = new RecordingPresenter(takes);
  director.join(presenter);
  return { director, presenter, timers };
}

/** Goes on until the dilemma is open. */
function toDilemma(director: Director): void {
  while (director.tableau.dilemma === null) director.advance();
}

describe('a director', () => {
  test('shows line after line, and the dilemma with the last line before it', async () => {
    const { director, presenter } = directing();
    director.begin();
    director.advance();
    await settle();
    expect(presenter.lines).toEqual(['season.spring.1', 'the-hat.1']);
    expect(director.tableau.dilemma).toBeNull();
    director.advance();
    await settle();
    expect(presenter.lines.at(-1)).toBe('the-hat.2');
    expect(director.tableau.dilemma).toMatchObject({ scene: 'the-hat' });
    expect(presenter.shown.at(-1)?.type).toBe('dilemma');
  });

  test('does nothing on advance while a choice is due', () => {
    const { director } = directing();
    director.begin();
    toDilemma(director);
    const before = hashState(director.state);
    director.advance();
    expect(hashState(director.state)).toBe(before);
  });

  test('shows counsel, the prediction and the words of a choice, then its reaction', async () => {
    const { director, presenter } = directing();
    director.begin();
    toDilemma(director);
    director.ask('how');
    director.predict('order');
    expect(director.tableau.dilemma?.counsellors.map((one) => one.asked)).toEqual([true, false]);
    expect(director.tableau.dilemma?.prediction?.made).toBe('order');
    director.choose('mend');
    await settle();
    expect(presenter.lines.slice(-3)).toEqual(['the-hat.how', 'the-hat.mend', 'the-hat.mend.1']);
    expect(director.log.entries).toEqual([{ choice: 'mend', asked: ['how'], predicted: 'order' }]);
    expect(director.cursor).toBe(1);
  });

  test('moves the look when a choice has moved the state', async () => {
    const { director, presenter } = directing();
    director.begin();
    toDilemma(director);
    const before = director.tableau.look;
    director.choose('mend');
    await settle();
    expect(director.tableau.look).not.toEqual(before);
    expect(presenter.shown.some((one) => one.type === 'look' && one.look === director.tableau.look)).toBe(true);
  });

  test('plays to the end and says so', async () => {
    const { director, presenter } = directing();
    director.begin();
    for (const choice of ['mend', 'pull', 'one-breath']) {
      toDilemma(director);
      director.choose(choice);
    }
    while (!director.tableau.over) director.advance();
    await settle();
    expect(director.tableau.ending?.verdict).toBe(director.state.verdict);
    expect(presenter.shown.at(-1)).toEqual({ type: 'over' });
    expect(director.history.map((line) => line.kind)).toContain('ending');
  });

  test('refuses what the rules refuse and keeps its state', () => {
    const { director } = directing();
    director.begin();
    expect(() => director.choose('mend')).toThrow(/ENGINE_NO_DILEMMA/);
    expect(director.log.entries).toEqual([]);
  });
});

describe('presenting', () => {
  test('waits for slow presenters, in order, by the one clock', async () => {
    const { director, presenter, timers } = directing({}, 100);
    director.begin();
    await settle();
    expect(presenter.finished).toHaveLength(0);
    for (let shown = 1; shown <= 3; shown += 1) {
      await timers.pass(100);
      expect(presenter.finished).toHaveLength(shown);
    }
  });

  test('is skipped by going on: nothing is lost, nothing waits', async () => {
    const { director, presenter, timers } = directing({}, 1000);
    director.begin();
    director.advance();
    director.skip();
    await settle();
    expect(presenter.lines).toEqual(['season.spring.1', 'the-hat.1']);
    expect(presenter.finished).toEqual(presenter.shown);
    expect(timers.waiting).toBe(0);
  });

  test('stands still in a pause and goes on after it where it was', async () => {
    const { director, presenter, timers } = directing({}, 100);
    director.begin();
    await timers.pass(60);
    director.pause();
    await timers.pass(5000);
    expect(presenter.finished).toHaveLength(0);
    director.advance();
    expect(director.cursor).toBe(1);
    director.resume();
    await timers.pass(39);
    expect(presenter.finished).toHaveLength(0);
    await timers.pass(1);
    expect(presenter.finished).toHaveLength(1);
    expect(presenter.pauses).toEqual([false, true, false]);
  });

  test('is told to whoever joins in it, and taken from whoever comes out of a run that was left in one', () => {
    const late = new RecordingPresenter();
    const left = directing().director;
    left.pause();
    const letOut = left.join(late);
    letOut();
    directing().director.join(late);
    expect(late.pauses).toEqual([true, false]);
  });

  test('changes its speed for what comes next', async () => {
    const { director, presenter, timers } = directing({}, 100);
    director.begin();
    director.setPace('fast');
    await timers.pass(99);
    expect(presenter.finished).toHaveLength(0);
    await timers.pass(1);
    await timers.pass(34);
    expect(presenter.finished).toHaveLength(1);
    await timers.pass(1);
    expect(presenter.finished).toHaveLength(2);
  });

  test('at instant pace waits for nothing', async () => {
    const { director, presenter, timers } = directing({ pace: 'instant' }, 100);
    director.begin();
    await settle();
    expect(presenter.finished.length).toBe(presenter.shown.length);
    expect(timers.waiting).toBe(0);
  });

  test('goes on without a presenter that throws, and reports it', async () => {
    const onReport = vi.fn();
    const { director, presenter } = directing({ onReport });
    director.join({
      show: () => Promise.reject(new Error('no stage')),
      restore: () => {
        throw new Error('no stage at all');
      },
    });
    director.begin();
    await settle();
    expect(presenter.lines).toEqual(['season.spring.1']);
    expect(onReport.mock.calls.length).toBeGreaterThan(1);
  });

  test('is not held up for ever by one that hangs', async () => {
    const { director, presenter } = directing();
    director.join({ show: () => new Promise<void>(() => {}), restore: () => {} });
    director.begin();
    director.advance();
    director.advance();
    director.skip();
    await settle();
    expect(presenter.lines).toHaveLength(3);
  });

  test('lets a late presenter in at the present view, and out again', async () => {
    const { director } = directing();
    director.begin();
    toDilemma(director);
    const late = new RecordingPresenter();
    const leave = director.join(late);
    expect(late.restored).toEqual([director.tableau]);
    expect(late.restored[0]?.actors.map((actor) => actor.part.id)).toEqual(['pell', 'rill']);
    leave();
    director.choose('mend');
    await settle();
    expect(late.shown).toEqual([]);
  });
});

describe('coming back', () => {
  function kept(inputs: (director: Director) => void): { progress: Progress; director: Director } {
    let progress: Progress | undefined;
    const { director } = directing({
      onChange: (now) => {
        progress = now;
      },
    });
    director.begin();
    inputs(director);
    if (progress === undefined) throw new Error('nothing was kept');
    return { progress: JSON.parse(JSON.stringify(progress)) as Progress, director };
  }

  test.each([
    ['in the opening', () => {}],
    ['at a line', (director: Director) => director.advance()],
    [
      'at a dilemma with counsel asked',
      (director: Director) => {
        toDilemma(director);
        director.ask('what');
        director.predict('order');
      },
    ],
    [
      'in a reaction',
      (director: Director) => {
        toDilemma(director);
        director.choose('ask');
      },
    ],
    [
      'in a later scene',
      (director: Director) => {
        toDilemma(director);
        director.choose('both');
        director.advance();
        director.advance();
      },
    ],
  ])('%s is at the same line, with the same view, history and log', (_, inputs) => {
    const { progress, director } = kept(inputs);
    const { director: back } = directing();
    back.goTo(progress);
    expect(back.tableau).toEqual(director.tableau);
    expect(back.history).toEqual(director.history);
    expect(hashState(back.state)).toBe(hashState(director.state));
    expect(back.log).toEqual(director.log);
    expect(back.cursor).toBe(director.cursor);
  });

  test.each([
    ['of other rules of the fable', { rulesHash: '0123456789abcdef' }, 'RUN_OTHER_VERSION'],
    ['by other rules of the game', { engine: 99 }, 'RUN_OTHER_ENGINE'],
    ['of another fable', { scenario: 'elsewhere' }, 'RUN_FOREIGN'],
    ['with a choice that is not there', { entries: [{ choice: 'swim', asked: [], predicted: null }] }, 'RUN_MISFIT'],
  ])('with a kept run %s is refused, and nothing is kept over it', (_, change, code) => {
    const onChange = vi.fn();
    const { director } = directing({ onChange });
    const log = { ...wholeLog(game), ...change };
    expect(() => director.goTo({ log, cursor: 0, pending: { asked: [], predicted: null } })).toThrow(
      expect.objectContaining({ code }),
    );
    expect(onChange).not.toHaveBeenCalled();
  });

  test('to a decision starts at the first line of its scene', () => {
    const { director } = directing();
    director.goToDecision(wholeLog(game), 1);
    expect(director.state.at).toMatchObject({ phase: 'scene', scene: 'rope-day' });
    expect(director.log.entries.map((entry) => entry.choice)).toEqual(['mend']);
    expect(director.tableau.line?.text).toMatchObject({ id: 'rope-day.1' });
  });
});

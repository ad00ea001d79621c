import { SingleBar } from 'cli-progress';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Desk } from '../../src/tools/fable/desk';

afterEach(() => vi.restoreAllMocks());

/** A desk at a terminal, two seconds into a job of a hundred steps. */
function amid() {
  const start = vi.spyOn(SingleBar.prototype, 'start').mockReturnValue();
  const stop = vi.spyOn(SingleBar.prototype, 'stop').mockReturnValue();
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(2000);
  const streams = { out: { write: () => {} }, err: { write: () => {}, isTTY: true } };
  const desk = new Desk(streams, false);
  const progress = desk.progress('work', 100);
  return { start, stop, desk, progress };
}

describe('a progress bar', () => {
  test('comes for what takes long, and goes when it is done', () => {
    const { start, stop, progress } = amid();
    progress.add(30);
    expect(start).toHaveBeenCalledWith(100, 30);
    expect(stop).not.toHaveBeenCalled();
    progress.end();
    expect(stop).toHaveBeenCalled();
  });

  test('goes with the desk where the job went wrong: else the command would never end', () => {
    const { stop, desk, progress } = amid();
    progress.add(30);
    desk.close();
    expect(stop).toHaveBeenCalled();
  });
});

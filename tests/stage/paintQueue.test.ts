import { expect, test } from 'vitest';
import type { Job } from '../../src/drawing';
import type { Painted, Painting } from '../../src/stage/painting';
import { PaintQueue } from '../../src/stage/paintQueue';
import { settle } from '../support/fakePresenters';

const CONDITION = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0 };

const job = (puppet: string): Job => ({
  ...{ kind: 'head', puppet, species: 'otter', mood: 'happy', behind: false, facing: 1 },
  light: { condition: CONDITION, hour: 'noon' },
});

/** A painter that finishes a job only when told to. */
class SlowPainter implements Painting {
  readonly begun: string[] = [];
  private readonly finish: (() => void)[] = [];

  paint(asked: Job): Promise<Painted> {
    this.begun.push('puppet' in asked ? asked.puppet : asked.kind);
    return new Promise((resolve) => this.finish.push(() => resolve(null)));
  }

  async finishOne(): Promise<void> {
    this.finish.shift()?.();
    await settle();
  }
}

test('jobs go to the painter in order, two at a time', async () => {
  const painter = new SlowPainter();
  const queue = new PaintQueue(painter);
  for (const name of ['pell', 'rill', 'moss']) void queue.paint(job(name), 1, null);
  expect(painter.begun).toEqual(['pell', 'rill']);
  await painter.finishOne();
  expect(painter.begun).toEqual(['pell', 'rill', 'moss']);
});

test('what nobody wants any more when its turn comes is left out', async () => {
  const painter = new SlowPainter();
  const queue = new PaintQueue(painter);
  let wanted = true;
  for (const name of ['pell', 'rill']) void queue.paint(job(name), 1, null);
  const past = ['moss', 'nib', 'ondo'].map((name) => queue.paint(job(name), 1, null, { wanted: () => wanted }));
  const last = queue.paint(job('tansy'), 1, null);
  wanted = false;
  await painter.finishOne();
  expect(await Promise.all(past)).toEqual(['same', 'same', 'same']);
  expect(painter.begun).toEqual(['pell', 'rill', 'tansy']);
  await painter.finishOne();
  await painter.finishOne();
  expect(await last).toBeNull();
});

test('what is urgent comes before all that is not, in its own order', async () => {
  const painter = new SlowPainter();
  const queue = new PaintQueue(painter);
  const urgent = { wanted: () => true, urgent: true };
  for (const name of ['pell', 'rill', 'moss']) void queue.paint(job(name), 1, null);
  for (const name of ['nib', 'ondo']) void queue.paint(job(name), 1, null, urgent);
  void queue.paint(job('tansy'), 1, null);
  for (let one = 0; one < 4; one += 1) await painter.finishOne();
  expect(painter.begun).toEqual(['pell', 'rill', 'nib', 'ondo', 'moss', 'tansy']);
});

test('a job that fails is told and does not stop the next', async () => {
  const failing: Painting = {
    paint: (asked) =>
      'puppet' in asked && asked.puppet === 'pell' ? Promise.reject(new Error('no canvas')) : Promise.resolve(null),
  };
  const queue = new PaintQueue(failing);
  await expect(queue.paint(job('pell'), 1, null)).rejects.toThrow('no canvas');
  expect(await queue.paint(job('rill'), 1, null)).toBeNull();
});

import type Phaser from 'phaser';
import { expect, test } from 'vitest';
import { DEPTHS, type Job, type View, type Weather } from '../../src/drawing';
import { Backdrop } from '../../src/stage/backdrop';
import type { Painted, Painting, Picture } from '../../src/stage/painting';
import { PaintQueue } from '../../src/stage/paintQueue';
import { settle } from '../support/fakePresenters';

const CONDITION = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0 };

const seen = (place: View['place'], weather: Weather = 'clear'): View => ({
  ...{ place, weather, condition: CONDITION, hour: 'noon', margin: 0, seed: 7 },
  frame: { x: 0, y: 0, width: 1280, height: 720 },
});

const titleOf = (job: Job): string =>
  job.kind === 'depth' ? `${job.view.place} ${job.view.weather} ${job.view.hour}` : job.kind;

/** A painter that finishes a job only when told to; it remembers the views that it was given, and what became of them. */
class SlowPainter implements Painting {
  readonly begun: string[] = [];
  readonly closed: string[] = [];
  private readonly finish: (() => void)[] = [];

  paint(job: Job): Promise<Painted> {
    const title = titleOf(job);
    this.begun.push(title);
    const picture = { title, close: () => this.closed.push(title) } as unknown as Picture;
    const sheet = { picture, width: 1, height: 1, frames: [], marks: {}, print: title };
    return new Promise((resolve) => this.finish.push(() => resolve(sheet)));
  }

  async finishJobs(count: number): Promise<void> {
    for (let one = 0; one < count; one += 1) {
      this.finish.shift()?.();
      await settle();
    }
  }
}

/** A scene in which anything can be put; it tells what hangs there. */
function fakeScene() {
  const hanging = new Map<string, string>();
  const anything: object = new Proxy(() => {}, { get: () => () => anything });
  const textures = {
    addImage(key: string, picture: { title: string }) {
      hanging.set(key, picture.title);
      return { source: [] };
    },
    remove: (key: string) => hanging.delete(key),
  };
  const scene = { textures, add: { image: () => anything, container: () => anything } } as unknown as Phaser.Scene;
  return { scene, hanging: () => [...new Set(hanging.values())] };
}

function open() {
  const painter = new SlowPainter();
  const queue = new PaintQueue(painter);
  const { scene, hanging } = fakeScene();
  const backdrop = new Backdrop(scene, queue, () => {});
  return { painter, queue, backdrop, hanging, show: (view: View) => void backdrop.show(view, 1, 0) };
}

const ALL = DEPTHS.length;
const RIVER = 'alder-river clear noon';

test('a view that is asked for again while it is painted is not begun anew', async () => {
  const { painter, hanging, show } = open();
  show(seen('alder-river'));
  for (let line = 0; line < 5; line += 1) {
    await painter.finishJobs(1);
    show(seen('alder-river'));
  }
  await painter.finishJobs(ALL);
  expect(hanging()).toEqual([RIVER]);
  expect(painter.begun).toHaveLength(ALL);
});

test('a view overtaken by another is left where it is, and what was painted of it is let go', async () => {
  const { painter, hanging, show } = open();
  show(seen('alder-landing'));
  show(seen('alder-river'));
  await painter.finishJobs(2 + ALL);
  expect(painter.begun).toEqual([...Array(2).fill('alder-landing clear noon'), ...Array(ALL).fill(RIVER)]);
  expect(painter.closed.slice(0, 2)).toEqual(Array(2).fill('alder-landing clear noon'));
  expect(hanging()).toEqual([RIVER]);
});

test('where every line brings another view of a place, a slow painter gets there all the same', async () => {
  const { painter, hanging, show } = open();
  show(seen('alder-landing'));
  await painter.finishJobs(ALL);
  const weathers: Weather[] = ['mist', 'fog', 'rain', 'clear', 'mist', 'fog', 'rain', 'clear'];
  for (const weather of weathers) {
    show(seen('alder-river', weather));
    await painter.finishJobs(3);
  }
  expect(hanging()[0]).toMatch(/^alder-river/);
  await painter.finishJobs(2 * ALL);
  expect(hanging()).toContain(RIVER);
});

test('another place comes before everything else that waits; another look of the same place does not', async () => {
  const { painter, queue, show } = open();
  const face = { kind: 'prop', prop: 'hat', light: { condition: CONDITION, hour: 'noon' } } as const;
  for (let one = 0; one < 4; one += 1) void queue.paint(face, 1, null);
  show(seen('alder-river'));
  await painter.finishJobs(4 + ALL);
  expect(painter.begun).toEqual(['prop', 'prop', ...Array(ALL).fill(RIVER), 'prop', 'prop']);
  for (let one = 0; one < 4; one += 1) void queue.paint(face, 1, null);
  show(seen('alder-river', 'fog'));
  await painter.finishJobs(4);
  expect(painter.begun.slice(-6)).toEqual(['prop', 'prop', 'prop', 'prop', ...Array(2).fill('alder-river fog noon')]);
});

test('after a lost context all is painted anew, even what is under way', async () => {
  const { painter, backdrop, hanging, show } = open();
  show(seen('alder-river'));
  await painter.finishJobs(3);
  backdrop.forget();
  show(seen('alder-river'));
  await painter.finishJobs(2 + ALL);
  expect(painter.closed).toHaveLength(5 + ALL);
  expect(hanging()).toEqual([RIVER]);
});

test('a stage that was stripped shows nothing of what hung there or was under way, until the next view', async () => {
  const { painter, backdrop, hanging, show } = open();
  show(seen('alder-river'));
  await painter.finishJobs(ALL);
  show(seen('alder-river', 'fog'));
  backdrop.strip();
  expect(hanging()).toEqual([]);
  await painter.finishJobs(ALL);
  expect(hanging()).toEqual([]);
  show(seen('alder-river'));
  await painter.finishJobs(ALL);
  expect(hanging()).toEqual([RIVER]);
  expect(painter.begun).toHaveLength(2 * ALL + 2);
});

test('nothing is painted any more for a place that was taken down', async () => {
  const { painter, backdrop, hanging, show } = open();
  show(seen('alder-river'));
  backdrop.clear();
  await painter.finishJobs(ALL);
  expect(painter.begun).toHaveLength(2);
  expect(painter.closed).toHaveLength(2);
  expect(hanging()).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Painter } from '../../../src/pages/gallery/painting/painter';
import type { Order, Print } from '../../../src/pages/gallery/painting/picture';
import { type Easel, Studio } from '../../../src/pages/gallery/painting/studio';

/** A painter who finishes when told, and an order for each width. */
function slowly() {
  const asked: number[] = [];
  let finish: (outcome: Print | Error) => void = () => {};
  const painter: Painter = {
    paint: ({ width }) =>
      new Promise((resolve, reject) => {
        asked.push(width);
        finish = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome));
      }),
  };
  const done = async (outcome: Print | Error = {} as Print) => {
    finish(outcome);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { studio: new Studio(painter), asked, done };
}

function easel(width: number) {
  const seen: string[] = [];
  const own = { width };
  const self: Easel = {
    wish: () => ({ width: own.width }) as Order,
    hang: () => seen.push('hung'),
    fail: ({ message }) => seen.push(message),
  };
  return { self, own, seen };
}

describe('the studio', () => {
  test('paints one after the other, in the order in which they came', async () => {
    const { studio, asked, done } = slowly();
    for (const width of [1, 2, 3]) studio.enter(easel(width).self);
    expect(asked).toEqual([1]);
    await done();
    await done();
    expect(asked).toEqual([1, 2, 3]);
  });

  test('paints only the newest of the wishes that come while it is busy, and shows what was painted on the way', async () => {
    const { studio, asked, done } = slowly();
    const dragged = easel(1);
    studio.enter(dragged.self);
    for (const width of [2, 3, 4]) {
      dragged.own.width = width;
      studio.enter(dragged.self);
    }
    await done();
    await done();
    expect(asked).toEqual([1, 4]);
    expect(dragged.seen).toEqual(['hung', 'hung']);
  });

  test('leaves out what is looked at no longer', async () => {
    const { studio, asked, done } = slowly();
    const [first, passed, last] = [easel(1), easel(2), easel(3)];
    for (const { self } of [first, passed, last]) studio.enter(self);
    studio.leave(passed.self);
    await done();
    await done();
    expect(asked).toEqual([1, 3]);
    expect(passed.seen).toEqual([]);
  });

  test('takes the urgent first', async () => {
    const { studio, asked, done } = slowly();
    studio.enter(easel(1).self);
    studio.enter(easel(2).self);
    studio.enter(easel(3).self, true);
    await done();
    await done();
    expect(asked).toEqual([1, 3, 2]);
  });

  test('tells whose picture failed, and goes on', async () => {
    const { studio, asked, done } = slowly();
    const [broken, sound] = [easel(1), easel(2)];
    studio.enter(broken.self);
    studio.enter(sound.self);
    await done(new Error('a wing is missing'));
    await done();
    expect(asked).toEqual([1, 2]);
    expect(broken.seen).toEqual(['a wing is missing']);
    expect(sound.seen).toEqual(['hung']);
  });

  test('begins again when something is wished for after a rest', async () => {
    const { studio, asked, done } = slowly();
    studio.enter(easel(1).self);
    await done();
    studio.enter(easel(2).self);
    expect(asked).toEqual([1, 2]);
  });
});

import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/drawing/bounds';
import { countShapes } from '../../../src/drawing/display';
import { EVERYBODY } from '../../../src/drawing/puppet/everybody';
import { PROPS } from '../../../src/drawing/thing/props';
import { PLACES } from '../../../src/drawing/view';
import { SCREEN_NAMES, stageOn } from '../../../src/pages/gallery/frames';
import { drawingOf, holding, ROOMS } from '../../../src/pages/gallery/painting/drawing';
import { roomOf } from '../../../src/pages/gallery/painting/room';
import { headPicture, placePicture, puppetPicture, thingPicture } from '../../../src/pages/gallery/views/pictures';
import { USUAL } from '../../../src/pages/gallery/wishes';

const within = (inner: { x: number; y: number; width: number; height: number }, outer: typeof inner) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

describe('every picture of the gallery can be drawn up', () => {
  test.each(PLACES)('%s, with company and without, on every screen', async (place) => {
    for (const screen of SCREEN_NAMES) {
      const wishes = { ...USUAL, place, screen };
      const { items, box } = await drawingOf(placePicture(wishes));
      const empty = await drawingOf(placePicture({ ...wishes, peopled: false }));
      expect(box).toEqual(stageOn(screen).frame);
      expect(countShapes(empty.items)).toBeGreaterThan(200);
      expect(countShapes(items)).toBeGreaterThan(countShapes(empty.items) + 50);
    }
  });

  test.each(EVERYBODY)('$puppet whole and as a head, whichever way it looks', async (who) => {
    const room = await roomOf(who);
    for (const mirror of [false, true]) {
      const wishes = { ...USUAL, mirror, held: 'lantern', hat: true } as const;
      const whole = await drawingOf(puppetPicture(who, { mood: 'joy', pose: 'point', face: 'talk' }, room, wishes));
      const head = await drawingOf(headPicture(who, { mood: 'sad', face: 'shut', behind: false }, wishes));
      for (const { items, box } of [whole, head]) {
        expect(countShapes(items)).toBeGreaterThan(5);
        expect(within(boundsOf(items), box)).toBe(true);
      }
    }
  });

  test.each(PROPS)('a %s', async (prop) => {
    const { items, box } = await drawingOf(thingPicture(prop, USUAL));
    expect(countShapes(items)).toBeGreaterThan(1);
    expect(box.width / box.height).toBeCloseTo(ROOMS.thing.width / ROOMS.thing.height);
  });
});

test('who is missing from a spot is missing from the picture', () => {
  const alone = Object.fromEntries(Object.keys(USUAL.who).map((spot) => [spot, 'nobody'])) as typeof USUAL.who;
  const picture = placePicture({ ...USUAL, who: { ...alone, left: 'rill' } });
  expect(picture.kind === 'place' && picture.company.map(({ puppet, spot }) => [puppet, spot])).toEqual([
    ['rill', 'left'],
  ]);
});

test('a room grows in its own shape, and by no more than what reaches out of it', () => {
  const room = { x: -10, y: -20, width: 20, height: 25 };
  expect(holding(room, { x: -5, y: -10, width: 10, height: 10 })).toEqual(room);
  const grown = holding(room, { x: -10, y: -20, width: 40, height: 25 });
  expect(grown.width).toBe(40);
  expect(grown.height).toBe(50);
  expect(grown.y + grown.height).toBe(5);
});

test('the tall need more room than the small', async () => {
  const [heron, vole] = await Promise.all(
    (['heron', 'vole'] as const).map((species) => roomOf({ puppet: species, species })),
  );
  expect(heron?.height).toBeGreaterThan((vole?.height ?? 0) + 40);
});

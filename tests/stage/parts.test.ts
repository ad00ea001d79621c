import { describe, expect, test } from 'vitest';
import type { CastPart, ShownActor, Tableau } from '../../src/director/ports';
import { partOf } from '../../src/stage/cast';
import { conditionOf } from '../../src/stage/condition';
import { placedOf } from '../../src/stage/crowd';

const part = (id: string): CastPart => ({ id, species: 'otter', puppet: id, name: id });
const actor = (id: string, spot: ShownActor['spot'], looksAt: string | null = null): ShownActor => ({
  part: part(id),
  spot,
  mood: 'neutral',
  pose: 'stand',
  looksAt,
});
const LOOK = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0, partnership: 0 };
const VIEW = { frame: { x: 0, y: 0, width: 1280, height: 720 }, place: 'alder-landing' } as const;

const tableau = (change: Partial<Tableau>): Tableau => ({
  backdrop: 'alder-landing',
  place: null,
  sceneTitle: null,
  weather: 'clear',
  hour: 'dawn',
  props: [],
  actors: [],
  crowds: [],
  look: LOOK,
  line: null,
  earlier: [],
  captions: [],
  nextCaptions: [],
  dilemma: null,
  ending: null,
  partOver: null,
  over: false,
  ...change,
});

const says = (id: string, mood: ShownActor['mood']) =>
  ({ speaker: part(id), mood, text: 'Ten good ones.', kind: 'told' }) as const;

describe('an actor', () => {
  const [pell, rill] = [actor('pell', 'left'), actor('rill', 'right')];

  test('shows the mood of what it says, the others keep theirs', () => {
    const scene = tableau({ actors: [pell, rill], line: says('pell', 'stern') });
    expect(partOf(pell, scene, VIEW)).toMatchObject({ speaking: true, shown: { mood: 'stern' } });
    expect(partOf(rill, scene, VIEW)).toMatchObject({ speaking: false, shown: { mood: 'neutral' } });
  });

  test('looks at the speaker from whichever side', () => {
    const scene = tableau({ actors: [pell, rill], line: says('rill', 'happy') });
    expect(partOf(pell, scene, VIEW).facing).toBe(1);
    const other = tableau({ actors: [pell, rill], line: says('pell', 'happy') });
    expect(partOf(rill, other, VIEW).facing).toBe(-1);
  });

  test('turns its bill to the middle on a phone, where it is a heron and would cover a face', () => {
    const scene = tableau({ actors: [actor('hob', 'far-left'), rill, pell], line: says('hob', 'happy') });
    const phone = { frame: { x: 352, y: 158, width: 576, height: 540 } };
    const ways = (view: Parameters<typeof partOf>[2]) => [pell, rill].map((one) => partOf(one, scene, view).facing);
    expect(ways({ ...VIEW, place: 'storm-kettle' })).toEqual([-1, -1]);
    expect(ways({ ...phone, place: 'alder-landing' })).toEqual([-1, -1]);
    expect(ways({ ...phone, place: 'storm-kettle' })).toEqual([1, -1]);
  });

  test('looks where it was told to rather', () => {
    const nib = actor('nib', 'far-left');
    const aside = actor('pell', 'left', 'nib');
    expect(partOf(aside, tableau({ actors: [nib, aside, rill], line: says('rill', 'joy') }), VIEW).facing).toBe(-1);
  });

  test('looks to the middle when nobody speaks', () => {
    const scene = tableau({ actors: [pell, rill] });
    expect([partOf(pell, scene, VIEW).facing, partOf(rill, scene, VIEW).facing]).toEqual([1, -1]);
  });

  test('is smaller on a phone, where all five would hide the place', () => {
    const phone = { ...VIEW, frame: { x: 352, y: 158, width: 576, height: 540 } };
    const [large, small] = [VIEW, phone].map((view) => partOf(pell, tableau({ actors: [pell] }), view).size);
    expect(large).toBe(1);
    expect(small).toBeGreaterThan(0.8);
    expect(small).toBeLessThan(0.9);
  });

  test('wears the hat when the hat is theirs', () => {
    const scene = tableau({ actors: [pell, rill], props: [{ prop: 'hat', who: 'pell' }] });
    expect([partOf(pell, scene, VIEW).hat, partOf(rill, scene, VIEW).hat]).toEqual([true, false]);
  });
});

test('a look is seen in steps, so that a hair of a change repaints nothing', () => {
  expect(conditionOf({ ...LOOK, order: 0.401 }, 0.04)).toEqual(conditionOf({ ...LOOK, order: 0.41 }, 0.04));
  expect(conditionOf({ ...LOOK, order: 0.4 }, 0.04)).not.toEqual(conditionOf({ ...LOOK, order: 0.45 }, 0.04));
  expect(conditionOf({ ...LOOK, order: 1 }, 0.04).order).toBe(1);
});

test('two crowds share the ground: nobody of the later stands where one of the earlier does', () => {
  const crowds = [
    { of: 'badger', count: 8, mood: 'neutral' },
    { of: 'hare', count: 9, mood: 'happy' },
  ] as const;
  const placed = placedOf(crowds, VIEW);
  expect(placed.map(({ crowd }) => crowd.of)).toEqual([...Array(8).fill('badger'), ...Array(9).fill('hare')]);
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(17);
  expect(new Set(placed.map(({ name }) => name)).size).toBe(17);
});

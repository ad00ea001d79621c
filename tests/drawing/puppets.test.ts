import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import type { Box, Group, Item, Point } from '../../src/drawing/display';
import { countShapes, group, isGroup } from '../../src/drawing/display';
import { planOf } from '../../src/drawing/job';
import { toneOf } from '../../src/drawing/palette';
import { CAST } from '../../src/drawing/puppet/cast';
import { ALDER_CAST } from '../../src/drawing/puppet/cast/alder';
import { BANKS_CAST } from '../../src/drawing/puppet/cast/banks';
import { SKY_CAST } from '../../src/drawing/puppet/cast/sky';
import { STICKS_CAST } from '../../src/drawing/puppet/cast/sticks';
import { STORM_CAST } from '../../src/drawing/puppet/cast/storm';
import { type Puppet, puppetOf } from '../../src/drawing/puppet/dressed';
import { EDGE, litFor, paperEdge } from '../../src/drawing/puppet/paper';
import { drawBody, drawHead } from '../../src/drawing/puppet/puppet';
import { FACES, MOODS, type Mood, POSES, SPECIES } from '../../src/drawing/puppet/words';
import { SPOTS } from '../../src/drawing/spots';
import { heldAt, isHandy } from '../../src/drawing/thing/holds';
import { drawProp, PROPS, type Prop } from '../../src/drawing/thing/props';
import * as vocabulary from '../../src/scenario/vocabulary';
import { CALM } from './views';

const LIGHT = { condition: CALM, hour: 'dawn' } as const;
/** All small signs of the state at once. */
const WILD = { condition: { ...CALM, order: 1, chaos: 1, decline: 1 }, hour: 'night' } as const;

const inside = ([x, y]: Point, box: Box | null): boolean =>
  box !== null && x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;

const tone = toneOf(CALM, 'dawn');
const standing = { tone, condition: CALM };
const text = (value: unknown): string => JSON.stringify(value);

describe('the words of the scenario', () => {
  test('every mood, pose, species, spot and prop is known', () => {
    expect([...MOODS]).toEqual([...vocabulary.MOODS]);
    expect([...POSES]).toEqual([...vocabulary.POSES]);
    expect([...SPECIES]).toEqual([...vocabulary.SPECIES]);
    expect([...SPOTS]).toEqual([...vocabulary.SPOTS]);
    expect([...PROPS]).toEqual([...vocabulary.PROPS]);
  });

  test.each(PROPS)('the prop %s is drawn within its box', (prop) => {
    const { items, box } = drawProp(prop, tone, CALM, 'dawn');
    expect(items).not.toHaveLength(0);
    expect(box.width).toBeGreaterThan(20);
    expect(box.y).toBeLessThan(0);
  });
});

const FLESH = [
  ...Object.entries(CAST).map(([name, { species }]) => [name, species] as const),
  ...SPECIES.map((species) => [`a plain ${species}`, species] as const),
];

describe.each(FLESH)('%s', (name, species) => {
  const puppet = puppetOf(name, species);

  test('has nine faces, no two alike, and blinks and talks in every one', () => {
    const faces = MOODS.flatMap((mood) => FACES.map((face) => text(drawHead(puppet, mood, face, standing).items)));
    expect(new Set(faces).size).toBe(MOODS.length * FACES.length);
  });

  test('has nine poses, no two alike', () => {
    const poses = POSES.map((pose) => text(drawBody(puppet, pose, standing).items));
    expect(new Set(poses).size).toBe(POSES.length);
  });

  test('shows no face from behind', () => {
    const head = (mood: Mood, behind: boolean) =>
      planOf({ kind: 'head', puppet: name, species, mood, behind, facing: 1, light: LIGHT });
    expect(head('joy', true)).toEqual(head('sad', true));
    expect(head('joy', true)).not.toEqual(head('joy', false));
  });

  test.each(POSES)('keeps inside its box, with its hands, as %s', (pose) => {
    const { cells, marks } = planOf({ kind: 'body', puppet: name, species, pose, facing: -1, light: WILD });
    const [{ box } = { box: null }] = cells;
    expect(text(cells)).not.toMatch(/NaN|undefined|null/);
    for (const mark of ['hand', 'far'] as const) expect(marks[mark], mark).toSatisfy((at: Point) => inside(at, box));
  });
});

const CASTS = { ALDER_CAST, STICKS_CAST, SKY_CAST, BANKS_CAST, STORM_CAST };

/** All that is drawn of somebody, without its colours. */
const shapeOf = (puppet: Puppet): string =>
  text([drawBody(puppet, 'stand', standing).items, drawHead(puppet, 'neutral', 'open', standing).items]).replaceAll(
    /#[0-9a-f]{6}/g,
    '',
  );

test.each(Object.entries(CASTS))('nobody in %s is told from another by colour alone', (_, cast: object) => {
  const shapes = Object.keys(cast).map((name) => shapeOf(puppetOf(name, 'otter')));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('no two fables call somebody by one name', () => {
  const names = Object.values(CASTS).flatMap((cast) => Object.keys(cast));
  expect(Object.keys(CAST).sort()).toEqual(names.sort());
});

test.each(Object.keys(CAST))('all that %s wears is drawn', (name) => {
  const puppet = puppetOf(name, 'otter');
  for (const worn of puppet.wears) {
    const without = { ...puppet, wears: puppet.wears.filter((each) => each !== worn) };
    expect(shapeOf(without), worn.wear).not.toBe(shapeOf(puppet));
  }
});

test('a name nobody knows falls back to its species', () => {
  expect(puppetOf('constructor', 'vole')).toEqual(puppetOf('somebody', 'vole'));
});

describe('what is held', () => {
  const HANDY = PROPS.filter(isHandy);
  const boundsOfHeld = (prop: Prop, hand: Point) =>
    boundsOf([group(drawProp(prop, tone, CALM, 'dawn').items, heldAt(prop, { hand }))]);

  test('is everything but what is too big for a hand', () => {
    expect(PROPS.filter((prop) => !isHandy(prop))).toEqual(['crate', 'bench', 'second-boat', 'soup-pot', 'wreck']);
  });

  test.each(HANDY)('the %s is round the hand that holds it', (prop) => {
    const { x, y, width, height } = boundsOfHeld(prop, [60, -120]);
    expect(inside([60, -120], { x: x - 2, y: y - 2, width: width + 4, height: height + 4 })).toBe(true);
  });

  test.each(HANDY)('a low hand puts the %s on the ground and not into it', (prop) => {
    const footOf = ({ y, height }: Box) => y + height;
    const lying = Math.max(0, footOf(boundsOf(drawProp(prop, tone, CALM, 'dawn').items)));
    const put = footOf(boundsOfHeld(prop, [60, -4]));
    expect(put).toBeGreaterThan(-10);
    expect(put).toBeLessThan(lying + 12);
  });

  test.each(['benta', 'heron', 'morro'])('%s brings both hands, or wings, before the body for a map', (name) => {
    const { species } = { heron: { species: 'heron' as const }, ...CAST }[name as 'benta'];
    const drawn = (holding?: 'one' | 'two') => drawBody(puppetOf(name, species), 'stand', standing, holding);
    expect(drawn().both).toBeUndefined();
    const { both, hand, far } = drawn('two');
    expect(both).toEqual([(hand[0] + far[0]) / 2, (hand[1] + far[1]) / 2]);
    expect(text(drawn('two').items)).not.toBe(text(drawn().items));
  });

  test('stands before whoever is no taller, its top below the chin', () => {
    const neck: Point = [0, -74];
    const { at } = heldAt('ledger', { hand: [20, -24], both: [0, -24], neck });
    expect(at[1]).toBe(5);
    expect(heldAt('ledger', { hand: [20, -24], both: [0, -60], neck: [0, -200] }).at[1]).toBe(-54);
  });

  test('lies under paw or wing', () => {
    for (const name of ['benta', 'morro'] as const)
      expect(drawBody(puppetOf(name, 'beaver'), 'carry', standing, 'one').paws).not.toHaveLength(0);
  });
});

test('a slumping head hangs lower than a standing one, a cheering one higher', () => {
  const puppet = puppetOf('pell', 'otter');
  const necks = (['slump', 'stand', 'cheer'] as const).map((pose) => drawBody(puppet, pose, standing).neck[1]);
  expect(necks).toEqual([...necks].sort((a, b) => b - a));
});

test.each(['rill', 'benta', 'morro', 'heron'])(
  'the small signs of the state come to %s by degrees, and none is there at first',
  (name) => {
    const puppet = puppetOf(name, 'heron');
    const shapes = (condition: Partial<typeof CALM>) => {
      const now = { tone, condition: { ...CALM, ...condition } };
      return countShapes([...drawBody(puppet, 'stand', now).items, ...drawHead(puppet, 'neutral', 'open', now).items]);
    };
    for (const sign of ['order', 'chaos', 'decline'] as const) {
      const counts = [0, 0.1, 0.45, 1].map((amount) => shapes({ [sign]: amount }));
      expect(counts[1], sign).toBe(counts[0]);
      expect(counts, sign).toEqual([...counts].sort((a, b) => a - b));
      expect(counts[3], sign).toBeGreaterThan(counts[1] ?? 0);
    }
  },
);

test('order caps and a festival crowns only whoever has nothing on the head', () => {
  const shapes = (name: string, condition: Partial<typeof CALM>) =>
    countShapes(
      drawHead(puppetOf(name, 'otter'), 'neutral', 'open', { tone, condition: { ...CALM, ...condition } }).items,
    );
  const more = (name: string, sign: 'order' | 'chaos') => shapes(name, { [sign]: 1 }) - shapes(name, { [sign]: 0.6 });
  for (const sign of ['order', 'chaos'] as const) {
    expect(
      ['benta', 'ilka', 'osmo', 'morro'].map((name) => Math.sign(more(name, sign))),
      sign,
    ).toEqual([1, 1, 1, 1]);
    expect(
      ['pell', 'dorla', 'hob', 'madda'].map((name) => more(name, sign)),
      sign,
    ).toEqual([0, 0, 0, 0]);
  }
});

test.each(['beaver', 'hare', 'heron', 'starling'] as const)(
  'a %s is thinner and bent where all declines',
  (species) => {
    const drawn = (decline: number) =>
      drawBody(puppetOf('', species), 'stand', { tone, condition: { ...CALM, decline } });
    const [well, poorly] = [drawn(0), drawn(1)];
    expect(poorly.neck[1]).toBeGreaterThan(well.neck[1]);
    expect(poorly.neck[0]).toBeGreaterThan(well.neck[0]);
    expect(boundsOf([...poorly.items]).height).toBeLessThan(boundsOf([...well.items]).height + 1);
  },
);

test('eyelids tire as a place declines, but laughing and surprised eyes do not', () => {
  const puppet = puppetOf('moss', 'otter');
  const weary = { tone, condition: { ...CALM, decline: 1 } };
  const changed = MOODS.filter(
    (mood) => text(drawHead(puppet, mood, 'open', weary)) !== text(drawHead(puppet, mood, 'open', standing)),
  );
  expect(changed).toEqual(['neutral', 'happy', 'worried', 'stern', 'smug', 'sad']);
});

test('a puppet that looks left is lit from its other side', () => {
  const lit = (facing: 1 | -1) =>
    planOf({ kind: 'body', puppet: 'pell', species: 'otter', pose: 'stand', facing, light: LIGHT }).cells[1]?.items;
  const twice = litFor(-1, lit(-1) ?? []);
  expect(lit(-1)).not.toEqual(lit(1));
  expect(twice).toEqual(lit(1));
});

describe('the paper edge', () => {
  const widths = (items: readonly Item[]): number[] =>
    items.flatMap((item) => (isGroup(item) ? widths(item.items) : 'width' in item ? [item.width ?? 0] : []));

  test('is wider than what it goes round, by the same on both sides', () => {
    const [, edge] = paperEdge([{ d: 'M0 0H10', stroke: '#000000', width: 4 }], tone);
    expect(edge).toMatchObject({ stroke: tone.edge, width: 4 + EDGE * 2 });
  });

  test('leaves out what is clipped, out of focus, or only light', () => {
    const glow = { centre: [0, 0] as const, radius: 4, stops: [[0, '#ffffff'] as const, [1, '#ffffff', 0] as const] };
    const none: Item[] = [
      { items: [{ d: 'M0 0', fill: '#000000' }], clip: 'M0 0Z' },
      { d: 'M0 0', fill: '#000000', soft: 3 },
      { d: 'M0 0', fill: glow },
    ];
    const [shadow, ...edge] = paperEdge(none, tone);
    expect(edge).toHaveLength(0);
    expect(widths((shadow as Group).items)).toHaveLength(0);
  });
});

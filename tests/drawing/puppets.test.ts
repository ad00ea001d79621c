import { describe, expect, test } from 'vitest';
import type { Group, Item } from '../../src/drawing/display';
import { isGroup } from '../../src/drawing/display';
import { toneOf } from '../../src/drawing/palette';
import { CAST, puppetOf } from '../../src/drawing/puppet/cast';
import { EDGE, paperEdge } from '../../src/drawing/puppet/paper';
import { drawBody, drawHead } from '../../src/drawing/puppet/puppet';
import { FACES, MOODS, POSES, SPECIES } from '../../src/drawing/puppet/words';
import { SPOTS } from '../../src/drawing/spots';
import { drawProp, PROPS } from '../../src/drawing/thing/props';
import * as vocabulary from '../../src/scenario/vocabulary';
import { CALM } from './views';

const tone = toneOf(CALM, 'dawn');
const standing = { tone, condition: CALM };
const text = (value: unknown): string => JSON.stringify(value);
const FERRY = ['pell', 'rill', 'moss', 'nib', 'ondo', 'tansy', 'bryn', 'oro', 'suli'] as const;

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

describe.each(SPECIES)('a plain %s', (species) => {
  const puppet = puppetOf('somebody', species);

  test('has nine faces, no two alike', () => {
    const faces = MOODS.map((mood) => text(drawHead(puppet, mood, 'open', standing).items));
    expect(new Set(faces).size).toBe(MOODS.length);
  });

  test('blinks and talks in every mood', () => {
    for (const mood of MOODS) {
      const faces = FACES.map((face) => text(drawHead(puppet, mood, face, standing).items));
      expect(new Set(faces).size, mood).toBe(FACES.length);
    }
  });

  test('stands, sits, slumps, cheers and points in its own way', () => {
    const poses = (['stand', 'sit', 'slump', 'cheer', 'point'] as const).map((pose) =>
      text(drawBody(puppet, pose, standing)),
    );
    expect(new Set(poses).size).toBe(5);
  });

  test('is whole numbers and colours, whatever the light', () => {
    const condition = { ...CALM, order: 1, decline: 1, chaos: 0.5 };
    const light = { tone: toneOf(condition, 'night'), condition };
    expect(text([drawBody(puppet, 'stand', light), drawHead(puppet, 'joy', 'talk', light)])).not.toMatch(
      /NaN|undefined|null/,
    );
  });
});

test('the ferry has its named puppets, all told apart', () => {
  expect(Object.keys(CAST)).toEqual(expect.arrayContaining([...FERRY]));
  const bodies = FERRY.map((name) => text(drawBody(puppetOf(name, CAST[name].species), 'stand', standing).items));
  expect(new Set(bodies).size).toBe(FERRY.length);
});

test('a name nobody knows falls back to its species', () => {
  expect(puppetOf('constructor', 'vole')).toEqual(puppetOf('somebody', 'vole'));
});

test('a slumping head hangs lower than a standing one, a cheering one higher', () => {
  const puppet = puppetOf('pell', 'otter');
  const necks = (['slump', 'stand', 'cheer'] as const).map((pose) => drawBody(puppet, pose, standing).neck[1]);
  expect(necks).toEqual([...necks].sort((a, b) => b - a));
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

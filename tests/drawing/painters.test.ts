import { describe, expect, test, vi } from 'vitest';
import type { Brush } from '../../src/drawing/canvas/brush';
import { paintItems } from '../../src/drawing/canvas/painter';
import { printOf } from '../../src/drawing/canvas/sheet';
import { group, type Item, linear, radial } from '../../src/drawing/display';
import { type Job, planOf } from '../../src/drawing/job';
import { placeItems } from '../../src/drawing/place/place';
import { svgOf } from '../../src/drawing/svg';
import { CALM, viewOf } from './views';

const BOX = { x: 0, y: 0, width: 1280, height: 720 };
const LIGHT = { condition: CALM, hour: 'dawn' } as const;

/** Reads markup as a stack of open elements; throws where it is not well formed. */
function elementsOf(markup: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, close, name, attributes, empty] of markup.matchAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9:-]+="[^"<>]*")*)(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    seen.push(`${name}${attributes}`);
    if (!empty) open.push(name ?? '');
  }
  if (open.length > 0) throw new Error(`left open: ${open.join()}`);
  return seen;
}

describe('the SVG painter', () => {
  test('writes a whole place as well-formed markup with nothing between the elements', () => {
    const svg = svgOf(placeItems(viewOf({ order: 0.6, chaos: 0.4 }, { weather: 'rain' })), BOX);
    expect(elementsOf(svg).length).toBeGreaterThan(500);
    expect(svg.replace(/<[^>]*>/g, '')).toBe('');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('refers only to what it defines', () => {
    const svg = svgOf(placeItems(viewOf({ chaos: 1 })), BOX);
    const defined = new Set([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id));
    const used = [...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(50);
    for (const id of used) expect(defined).toContain(id);
  });

  test('multiplies the opacity of a group into its shapes', () => {
    const svg = svgOf([group([{ d: 'M0 0H1', stroke: '#000000', opacity: 0.5 }], { opacity: 0.5 })], BOX);
    expect(svg).toContain('opacity="0.25"');
  });
});

/** Notes down what a painter does, as a brush would do it. */
function notingBrush(): { brush: Brush; notes: string[]; depth: () => number } {
  const notes: string[] = [];
  let depth = 0;
  const gradient = { addColorStop: (at: number, colour: string) => notes.push(`stop ${at} ${colour}`) };
  const brush = {
    save: () => depth++,
    restore: () => depth--,
    fill: () => notes.push('fill'),
    stroke: () => notes.push('stroke'),
    clip: () => notes.push('clip'),
    translate: (x: number, y: number) => notes.push(`translate ${x} ${y}`),
    rotate: () => notes.push('rotate'),
    scale: () => notes.push('scale'),
    transform: () => notes.push('transform'),
    setTransform: () => notes.push('setTransform'),
    getTransform: () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }),
    setLineDash: () => {},
    fillRect: () => {},
    createLinearGradient: () => gradient,
    createRadialGradient: () => gradient,
    set shadowBlur(blur: number) {
      notes.push(`blur ${blur}`);
    },
  };
  return { brush: brush as unknown as Brush, notes, depth: () => depth };
}

describe('the canvas painter', () => {
  const paintWith = (brush: Brush, items: readonly Item[], density = 1) => {
    const outer = globalThis as { Path2D?: unknown };
    outer.Path2D = class {};
    paintItems(brush, items, density);
    delete outer.Path2D;
  };
  const paint = (items: readonly Item[], density = 1) => {
    const noting = notingBrush();
    paintWith(noting.brush, items, density);
    return noting;
  };

  test('gives back every state it saved', () => {
    expect(paint(placeItems(viewOf({ chaos: 0.7 }))).depth()).toBe(0);
  });

  test('paints fills before strokes and places groups before clipping them', () => {
    const { notes } = paint([
      group([{ d: 'M0 0H9', fill: '#000000', stroke: '#ffffff' }], { at: [3, 4], clip: 'M0 0Z' }),
    ]);
    expect(notes).toEqual(['translate 3 4', 'clip', 'fill', 'stroke']);
  });

  test('cuts by wiping what was painted apart, where the canvas would cut in steps', () => {
    const apart = notingBrush();
    class Canvas {
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext() {
        const wipe = (how: string) => apart.notes.push(how);
        return Object.defineProperty(apart.brush, 'globalCompositeOperation', { set: wipe });
      }
    }
    vi.stubGlobal('OffscreenCanvas', Canvas);
    const { brush, notes } = notingBrush();
    const drawImage = ({ width, height }: Canvas, x: number, y: number) =>
      notes.push(`lay ${width} × ${height} at ${x} ${y}`);
    Object.assign(brush, { canvas: new Canvas(40, 40), drawImage });
    paintWith(brush, [group([{ d: 'M0 0H9', fill: '#000000' }], { clip: 'M10 10H30V60H10Z' })]);
    vi.unstubAllGlobals();
    expect(apart.notes).toEqual(['setTransform', 'fill', 'destination-in', 'fill']);
    expect(notes).toEqual(['setTransform', 'lay 20 × 30 at 10 10']);
  });

  test('gives gradients their opacity, and shadows the density of the picture', () => {
    const fade = linear([0, 0], [1, 0], [0, '#102030', 0], [1, '#102030']);
    const glow = radial([0, 0], 5, [0, '#ffffff', 0.5]);
    const shadow = { colour: '#000000', opacity: 0.5, blur: 8, dx: 0, dy: 0 };
    const { notes } = paint(
      [
        { d: 'M0 0', fill: fade, shadow },
        { d: 'M0 0', fill: glow },
      ],
      2,
    );
    expect(notes).toEqual(['blur 16', 'stop 0 #10203000', 'stop 1 #102030ff', 'fill', 'stop 0 #ffffff80', 'fill']);
  });
});

describe('a job', () => {
  const JOBS: readonly Job[] = [
    { kind: 'depth', view: viewOf(), depth: 'stage' },
    { kind: 'body', puppet: 'moss', species: 'otter', pose: 'cheer', facing: 1, light: LIGHT },
    { kind: 'head', puppet: 'bryn', species: 'kingfisher', mood: 'joy', behind: false, facing: 1, light: LIGHT },
    { kind: 'prop', prop: 'hat', light: LIGHT },
  ];

  test.each(JOBS)('for a $kind is planned the same twice, in cells that have room', (job) => {
    const plan = planOf(job);
    expect(printOf(JSON.stringify(plan))).toBe(printOf(JSON.stringify(planOf(job))));
    for (const { box, items } of plan.cells) {
      expect(items).not.toHaveLength(0);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(20);
    }
  });

  test('with another light is another picture', () => {
    const prints = [LIGHT, { condition: { ...CALM, order: 1 }, hour: 'dawn' } as const].map((light) =>
      printOf(
        JSON.stringify(
          planOf({ kind: 'head', puppet: 'pell', species: 'otter', mood: 'sad', behind: false, facing: 1, light }),
        ),
      ),
    );
    expect(prints[0]).not.toBe(prints[1]);
  });
});

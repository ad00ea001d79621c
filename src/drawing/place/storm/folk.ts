import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, path } from '../../path';
import { oneByOne } from '../arrivals';
import type { Setting } from '../setting';
import { tarOf } from './green';
import { NAIL_Y, NAILS } from './nails';
import { onMole } from './wall';

/** Breast and back of those who pass: redbreast, leaf bird, wagtail, goldfinch. */
const COATS: readonly (readonly [breast: string, back: string])[] = [
  ['#d8693f', '#7d6b56'],
  ['#d9c766', '#7c8a52'],
  ['#e6e3d6', '#6d7a82'],
  ['#e0a94c', '#8a6a48'],
];

/** How a small bird is: asleep with its head in its feathers, awake, or up in the air about nothing. */
type Ease = 'asleep' | 'awake' | 'aloft';

const EYE: Record<Ease, Item> = {
  asleep: { d: 'M3 -15Q5.500 -12.500 8 -15', stroke: '#2b2a2c', width: 1.5 },
  awake: { d: circle(6, -16, 1.7), fill: '#2b2a2c' },
  aloft: { d: circle(6, -16, 2.4), fill: '#2b2a2c' },
};

/** A small bird on 0,0, looking right; about 22 units high. */
function bird(setting: Setting, i: number, ease: Ease): Item[] {
  const { palette, view } = setting;
  const night = view.hour === 'night' ? 0.4 : 0.08;
  const [breast, back] = (COATS[i % COATS.length] ?? ['#d8693f', '#7d6b56']).map((colour) =>
    mix(colour, palette.vignette, night + 0.2 * setting.condition.order),
  ) as [string, string];
  const wing = 'M-10 -8C-8 -17 3 -15 3 -8C1 -2 -8 0 -15 1Z';
  const wings = 'M-4 -12C-16 -20 -20 -32 -14 -38C-6 -34 0 -24 2 -14ZM0 -12C2 -24 10 -34 18 -36C20 -26 12 -16 4 -11Z';
  return [
    { d: 'M-9 -5L-21 2L-19 5L-7 0Z', fill: dark(back, 0.2) },
    {
      d: 'M-10 0C-16 -10 -8 -20 0 -21C4 -25 12 -23 12 -16C13 -8 12 -3 8 0Z',
      fill: linear([-12, 0], [12, -20], [0, dark(back, 0.1)], [0.45, back], [0.62, breast], [1, light(breast, 0.25)]),
    },
    { d: ease === 'aloft' ? wings : wing, fill: dark(back, 0.18) },
    ease === 'asleep' ? { d: 'M9 -12L5 -9L10 -9Z', fill: '#6b5138' } : { d: 'M11 -18L18 -16L11 -14Z', fill: '#6b5138' },
    EYE[ease],
    { d: 'M-6 -19C-2 -24 8 -26 12 -18', stroke: palette.rim, width: 1.2, opacity: 0.7 },
  ];
}

/** How a bird takes the state: chaos wakes them, one after the other, and sends some up. */
function easeOf({ condition, view }: Setting, i: number): Ease {
  if (condition.chaos > 0.3 + ((i * 5) % 9) * 0.07) return i % 3 === 0 ? 'aloft' : 'awake';
  return (view.hour === 'noon' || view.hour === 'morning') && i % 3 === 1 ? 'awake' : 'asleep';
}

/** How many of them come, 0..1: more where it is good to be; none where the lamp is out, or a flood leaves them no place. */
const company = ({ condition, view }: Setting): number =>
  view.weather === 'flood' ? 0 : (0.45 + 0.55 * condition.vision) * (1 - arriving(condition.decline, 0.1, 0.7));

interface Seat {
  readonly at: Point;
  readonly size: number;
}

/** Those of a row who have come, each on its seat. */
function row(setting: Setting, seats: readonly Seat[], name: number): Item[] {
  const { condition } = setting;
  const draw = setting.draws(name);
  const here = company(setting);
  return seats
    .map(({ at: [x, y], size }, i) => {
      const [turn, shift, side] = [draw(), draw(), draw()];
      const come = nthArriving(here, (i * 5) % seats.length, seats.length);
      const ease = easeOf(setting, i + name);
      const off = (1 - condition.order) * (shift - 0.5) * 22 * size;
      const flip = side < 0.3 * (1 - condition.order) + 0.3 * condition.chaos ? -1 : 1;
      const up = ease === 'aloft' ? (18 + 46 * turn) * arriving(condition.chaos, 0.4, 0.5) * size : 0;
      const item = group(bird(setting, i + name, ease), {
        at: [x + off, y - up],
        scale: [Math.max(0.01, come) * size * flip, Math.max(0.01, come) * size],
        turn: (turn - 0.5) * 44 * condition.chaos,
      });
      return { come, item };
    })
    .filter(({ come }) => come > 0)
    .map(({ item }) => item);
}

const WALL_SEATS = 15;

/** Lines between which a bird may sleep, painted on the wall one after the other. */
function bays(setting: Setting, seats: readonly Seat[]): Item[] {
  const painted = arriving(setting.condition.order, 0.2, 0.6);
  if (painted <= 0) return [];
  const d = seats
    .slice(0, Math.ceil(painted * seats.length))
    .map(({ at: [x, y], size }) => path`M${x + 19 * size} ${y - 1}l${-4 * size} ${-9 * size}`)
    .join('');
  return [{ d, stroke: '#eef1ee', width: 2.4, opacity: 0.85 }];
}

/** Passing small birds, asleep along the harbour wall. */
export function folkOnWall(setting: Setting): Item[] {
  const seats = Array.from({ length: WALL_SEATS }, (_, i): Seat => {
    const along = 0.16 + (i / (WALL_SEATS - 1)) * 0.72;
    const [x, y] = onMole(setting, along, 0.94);
    return { at: [x, y], size: between(0.66, 0.98, along) * (0.34 + 0.66 * setting.size) };
  });
  return [...bays(setting, seats), ...row(setting, seats, 3)];
}

/** And along the rail on the quay, between what hangs there. */
export function folkOnRail(setting: Setting): Item[] {
  const { at, size } = setting;
  const seats = NAILS.slice(1)
    .map((t, i) => (t + (NAILS[i] ?? t)) / 2)
    .filter((t) => Math.abs(t - 0.5) > 0.16)
    .map((t): Seat => ({ at: [at(t), NAIL_Y - 9], size: 1.08 * (0.3 + 0.7 * size) }));
  return row(setting, seats, 4);
}

/** In decline they come over quite high, and do not circle. */
export function folkPassing(setting: Setting): Item[] {
  const { condition, at, size, view, extent } = setting;
  const high = extent.y + 0.18 * extent.height;
  const seen = arriving(condition.decline, 0.35, 0.4);
  if (seen <= 0 || view.hour === 'night') return [];
  const fill = mix(tarOf(setting), pick(setting.palette.sky, 0), 0.35);
  return oneByOne(seen, 11, (i, here) => {
    const wing = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
    const x = at(0.965) - Math.abs(wing) * 25 * size;
    const d = 'M-9 -3Q-4 -4 0 0Q4 -5 9 -6Q4 0 0 3Q-4 0 -9 -3ZM-2 0H3V2H-2Z';
    return [group([{ d, fill }], { at: [x, high + wing * 9 + (i % 3) * 2], scale: 0.9 * here })];
  });
}

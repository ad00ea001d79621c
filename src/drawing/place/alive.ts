import { dark, light, mix } from '../colour';
import { group, type Item, type Point, radial } from '../display';
import { arriving, between, nthArriving } from '../number';
import { pick } from '../palette';
import { circle, ellipse, path } from '../path';
import { along } from '../perches';
import { sailBoat } from '../thing/boat';
import { bunting, mark } from '../thing/mark';
import { arrived } from './arrivals';
import type { Setting } from './setting';

/** Sails on the water, each with a reason to be there. */
export function sails(setting: Setting): Item[] {
  const { palette, at, alive, size } = setting;
  const boats: readonly (readonly [from: number, t: number, y: number, scale: number, sail: string])[] = [
    [0.4, 0.66, 440, 0.62, '#fdf3dd'],
    [0.6, 0.455, 412, 0.42, mix(pick(palette.accents, 0), '#fdf3dd', 0.25)],
    [0.8, 0.76, 422, 0.5, mix(pick(palette.accents, 1), '#fdf3dd', 0.3)],
  ];
  return arrived(
    alive,
    boats.map(([from, t, y, scale, sail]) => ({
      from,
      at: [at(t), y],
      item: group(sailBoat(palette, sail), { scale: scale * size }),
    })),
  );
}

/** A kite, its middle on 0,0, its tail hanging. */
const kite = (colour: string, other: string): Item[] => [
  { d: 'M0 -30L20 0L0 34L-20 0Z', fill: colour },
  { d: 'M0 -30L20 0H0Z M0 34L-20 0H0Z', fill: other },
  { d: 'M0 34Q14 48 2 60T10 88', stroke: other, width: 2 },
  { d: 'M-4 52l12 6l-10 4ZM0 74l13 2l-8 7Z', fill: colour },
];

/** Children's kites over the banks: nobody is needed just now. */
export function kites(setting: Setting): Item[] {
  const { palette, at, alive, size, view } = setting;
  if (view.hour === 'night' || !['clear', 'wind', 'mist'].includes(view.weather)) return [];
  const flown: readonly (readonly [from: number, t: number, y: number, hand: number])[] = [
    [0.66, 0.93, 196, 0.98],
    [0.78, 0.06, 172, 0.02],
    [0.9, 0.865, 262, 0.955],
  ];
  return flown.flatMap(([from, t, y, hand], i) => {
    const seen = arriving(alive, from, 0.07);
    if (seen <= 0) return [];
    const colours = [pick(palette.accents, i % 3), '#fdf3dd'] as const;
    return [
      {
        d: path`M${at(hand)} 430Q${at(hand)} ${y + 90} ${at(t)} ${y}`,
        stroke: '#fdf3dd',
        width: 1.1,
        opacity: 0.6 * seen,
      },
      group(kite(...colours), { at: [at(t), y], turn: 16 - i * 18, scale: 0.85 * seen * size }),
    ];
  });
}

/** A string of small lamps, of which a share is lit. */
function lampString(setting: Setting, curve: (t: number) => Point, count: number, hung: number): Item[] {
  const { palette, lamp } = setting;
  return Array.from({ length: count }, (_, i): Item[] => {
    const size = nthArriving(hung, i, count);
    if (size <= 0) return [];
    const bulb: Item[] = [
      { d: circle(0, 6, 24), fill: radial([0, 6], 24, [0, palette.window, 0.6 * lamp], [1, palette.window, 0]) },
      { d: ellipse(0, 6, 4.6, 6), fill: light(palette.window, 0.35) },
    ];
    return [group(bulb, { at: curve((i + 1) / count - 0.5 / count), scale: size })];
  }).flat();
}

/** Pennants and lamps from the house to the bell and on to the jetty: hung one by one, by people who were not told to. */
export function festoons(setting: Setting, house: Point, bell: Point, jetty: Point): Item[] {
  const { palette, alive, size, wind } = setting;
  const near = { from: house, to: bell, sag: 30 * size };
  const far = { from: bell, to: jetty, sag: 34 };
  const colours = [pick(palette.accents, 0), '#fdf3dd', pick(palette.accents, 1), pick(palette.accents, 2)];
  const long = Math.max(6, Math.round((jetty[0] - bell[0]) / 36));
  return [
    ...bunting((t) => along(near, t), 6, arriving(alive, 0.44, 0.22), colours, 48 * wind),
    ...bunting((t) => along(far, t), long, arriving(alive, 0.56, 0.36), colours, 48 * wind),
    ...lampString(setting, (t) => along({ ...far, sag: 58 }, t), 7, arriving(alive, 0.7, 0.28)),
  ];
}

/** A sunflower, its foot on 0,0, 78 units high. */
const sunflower = (setting: Setting, lean: number): Item[] => {
  const green = mix(pick(setting.palette.ground, 2), '#4d8a3f', 0.4);
  const gold = mix(pick(setting.palette.accents, 1), '#f7c64a', 0.5);
  const petals = Array.from({ length: 9 }, (_, i) =>
    ellipse(lean + 12 * Math.cos(i * 0.698), -70 + 12 * Math.sin(i * 0.698), 6.4, 6.4),
  ).join('');
  return [
    { d: path`M0 0Q${-lean} -36 ${lean} -70`, stroke: green, width: 4 },
    { d: 'M0 -22Q-18 -34 -22 -20Q-10 -14 0 -22ZM0 -34Q16 -46 21 -34Q10 -26 0 -34Z', fill: green },
    { d: petals, fill: gold },
    { d: circle(lean, -70, 8.5), fill: '#6a4429' },
  ];
};

const cabbage = (setting: Setting): Item[] => {
  const leaf = mix(pick(setting.palette.ground, 1), '#8fbf6a', 0.5);
  return [
    { d: ellipse(0, -7, 17, 9), fill: dark(leaf, 0.25) },
    { d: circle(-7, -11, 8) + circle(8, -11, 8), fill: leaf },
    { d: circle(0, -12, 8), fill: light(leaf, 0.3) },
  ];
};

/** A garden by the house, which people plant who mean to stay. */
export function garden(setting: Setting): Item[] {
  const { at, alive, size } = setting;
  const flowers = [0.2, 0.232, 0.262].map((t, i) => ({
    from: 0.42 + i * 0.1,
    at: [at(t), 602 + (i % 2) * 6] as const,
    item: group(sunflower(setting, 5 - i * 5), { scale: size * (1.12 - i * 0.1) }),
  }));
  const rows = [0.19, 0.216, 0.242, 0.27].map((t, i) => ({
    from: 0.36 + i * 0.11,
    at: [at(t), 622] as const,
    item: group(cabbage(setting), { scale: size }),
  }));
  return arrived(alive, [...flowers, ...rows]);
}

/** Stepping stones down to the jetty, laid one by one. */
export function stones(setting: Setting, x: number): Item[] {
  const laid = arriving(setting.alive, 0.34, 0.5);
  const fill = mix(pick(setting.palette.ground, 0), '#fff3dc', 0.45);
  return Array.from({ length: 7 }, (_, i) => {
    const t = i / 6;
    const [size, at] = [
      nthArriving(laid, i, 7) * between(0.7, 1.5, t),
      [x + 10 - 44 * t + (i % 2 === 0 ? -16 : 16), 598 + 112 * t ** 1.2] as const,
    ];
    return {
      size,
      item: group(
        [
          { d: ellipse(0, 2, 21, 7), fill: dark(fill, 0.45), opacity: 0.5 },
          { d: ellipse(0, 0, 20, 6), fill, opacity: 0.9 },
        ],
        { at, scale: Math.max(0.01, size) },
      ),
    };
  })
    .filter(({ size }) => size > 0)
    .map(({ item }) => item);
}

/** Fireflies over the grass at dusk. */
export function fireflies(setting: Setting): Item[] {
  const { alive, dusk, left, right } = setting;
  if (!dusk) return [];
  const draw = setting.draws(35);
  const count = 22;
  return Array.from({ length: count }, (_, i) => {
    const [where, high] = [draw(), draw()];
    const [x, y, size] = [left + where * (right - left), 520 + high * 170, nthArriving(alive * 1.2, i, count)];
    return {
      size,
      d: circle(x, y, 11 * size),
      fill: radial([x, y], 11, [0, '#fff2a8', 0.95], [0.24, '#ffe27a', 0.7], [1, '#ffe27a', 0]),
    };
  })
    .filter(({ size }) => size > 0)
    .map(({ d, fill }) => ({ d, fill }));
}

/** The mark on a banner between two poles. */
export const banner = (colour: string): Item[] => [
  { d: 'M-30 0H30V44L0 34L-30 44Z', fill: colour },
  { d: 'M-34 0H34', stroke: '#5d4438', width: 5 },
  group([mark('#fff3dc', 1.1)], { at: [0, 18] }),
];

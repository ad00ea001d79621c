import { dark, light, mix } from '../../colour';
import { group, type Item, type Point } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect } from '../../path';
import { lantern } from '../../thing/furniture';
import { arrived } from '../arrivals';
import { isEbb } from '../ebb';
import { HORIZON, type Setting } from '../setting';
import { bowAt } from './crestBow';
import { SPILLWAY } from './crestWater';
import { round } from './doorMark';
import { duck } from './duck';
import { neighbour } from './folk';
import { farLodge } from './lodge';
import { chain, tag } from './tag';

/** A post on the crest, on which a tag hangs at a fork. */
const post = ({ palette, snow }: Setting, height: number): Item[] => [
  { d: path`M0 4V${-height}M0 ${15 - height}L9 ${6 - height}`, stroke: pick(palette.wood, 0), width: 4.6 },
  { d: path`M1.4 2V${-height}`, stroke: pick(palette.wood, 2), width: 1.6 },
  ...(snow ? [{ d: ellipse(0, -height, 4, 2.4), fill: '#f4f8fd' }] : []),
];

/** Where tags hang along the bow, as shares of its length, which of them were always there first. */
const HUNG = [0.4, 0.64, 0.3, 0.76, 0.53, 0.24, 0.7, 0.35, 0.83, 0.46, 0.58, 0.27] as const;

/** The i-th stick's tag, and the tags on it: old ones come down as people know what for; a few fresh ones stay. */
function tagged(setting: Setting, i: number, at: Point, height: number, scale: number, most = 9): Item[] {
  const { palette, condition, alive, wind } = setting;
  const rules = Math.max(condition.staleRules, condition.order);
  const fresh = i % 3 === 0;
  const kept = fresh ? 1 : Math.max(rules, 1 - arriving(alive, 0.3 + i * 0.05, 0.1));
  if (kept <= 0) return [];
  const tags = Math.min(most, 1 + 3 * nthArriving(rules, i, HUNG.length) * (1 + (i % 3) * 0.4));
  const hung = fresh && rules < 0.05 ? tag(palette, 0.5 * condition.decline) : chain(palette, tags);
  return [
    group(
      [...post(setting, height), group(hung, { at: [9, 6 - height], turn: 14 * wind * (i % 2 === 0 ? 1 : -0.6) })],
      { at, scale: scale * kept, turn: (i % 2 === 0 ? 8 : -10) * condition.chaos },
    ),
  ];
}

/** The tags along the bow. */
export const crestTags = (setting: Setting): Item[] =>
  HUNG.flatMap((t, i) => {
    const { x, top } = bowAt(setting, t);
    const scale = setting.size * between(1.25, 0.86, Math.abs(t - 0.25) / 0.6) * (1 + 0.5 * setting.narrow);
    return tagged(setting, i, [x, top - 2], 40, scale);
  });

/** Sticks on the near crest, between those who stand there and as high as they are: shares of the width, on a phone too, and heights. */
const NEAR: readonly (readonly [t: number, closeT: number, height: number])[] = [
  [0.41, 0.5, 124],
  [0.017, 0.03, 92],
  [0.775, 0.735, 92],
  [0.985, 0.975, 130],
];

/** Their tags. */
export const nearTags = (setting: Setting): Item[] =>
  NEAR.flatMap(([t, closeT, height], i) => {
    const { narrow } = setting;
    return tagged(setting, i, [setting.at(between(t, closeT, narrow)), 598], height + 30 * narrow, 1.5, height / 34);
  });

/** A lantern here and there for whoever walks the crest by night. */
export const lanterns = (setting: Setting): Item[] =>
  [0.33, 0.5, 0.66, 0.8].map((t) => {
    const { x, top } = bowAt(setting, t);
    return group(lantern(setting.palette.window, setting.lamp), { at: [x, top - 1], scale: 0.62 * setting.size });
  });

/** Ducks, and what follows them. */
export function ducks(setting: Setting): Item[] {
  const { palette, alive, at, size } = setting;
  if (isEbb(setting)) return [];
  const swim = (from: number, t: number, y: number, scale: number, kind: Parameters<typeof duck>[1]) => ({
    from,
    at: [at(t), y] as const,
    item: group(duck(palette, kind), { scale: scale * size }),
  });
  return arrived(alive, [
    swim(0.4, 0.36, 416, 0.86, 'hen'),
    swim(0.5, 0.45, 410, 0.78, 'drake'),
    ...[0, 1, 2, 3].map((i) => swim(0.58 + i * 0.06, 0.327 - i * 0.021, 418 + (i % 2) * 2, 0.42, 'duckling')),
    swim(0.86, 0.77, 404, 0.62, 'drake'),
  ]);
}

/** Willow that has taken root in the dam: a stool of shoots on 0,0, 132 units high, in young leaf. */
function willow({ palette, gale }: Setting): Item[] {
  const green = mix('#a3bd55', pick(palette.ground, 0), 0.25);
  const shoots = [-46, -22, 4, 26, 50].map((lean, i) => ({
    lean: lean - (gale ? 30 : 0),
    high: 132 - Math.abs(lean - 4) - (i % 2) * 12,
  }));
  const leaves = (odd: number) =>
    shoots
      .flatMap(({ lean, high }, i) =>
        Array.from({ length: 9 }, (_, k) => {
          const t = 0.3 + k * 0.088;
          return (i + k) % 2 === odd ? ellipse(lean * t ** 1.7 + (k % 2 === 0 ? 7 : -7), -high * t, 8.5, 5) : '';
        }),
      )
      .join('');
  return [
    {
      d: shoots.map(({ lean, high }) => path`M0 4Q${lean * 0.1} ${-high * 0.6} ${lean} ${-high}`).join(''),
      stroke: mix(pick(palette.wood, 1), green, 0.3),
      width: 3.6,
    },
    { d: leaves(0), fill: dark(green, 0.12) },
    { d: leaves(1), fill: light(green, 0.16) },
  ];
}

/** Where they have come to sit and look over the water: share of the bow's length, how dark their fur, and whether they look the other way. */
const SEATED = [
  [0.405, 0.2, 1],
  [0.46, 0.9, -1],
  [0.62, 0.5, 1],
  [0.35, 0.7, 1],
  [0.72, 0.1, -1],
] as const;

/** Who and what comes to a dam that people know the use of: willow grows from it, neighbours sit on it, and posts bear their shields. */
export function budding(setting: Setting): Item[] {
  const { palette, alive, size } = setting;
  const on = (t: number) => {
    const { x, top } = bowAt(setting, t);
    return { x, top, scale: size * between(1.35, 0.9, Math.abs(t - 0.25) / 0.6) };
  };
  const rounds = [0.45, 0.66, 0.34].map((t, i) => ({
    from: 0.48 + i * 0.14,
    at: [on(t).x + 18 * size, on(t).top + 22] as const,
    item: group(round(pick(palette.accents, 2)), { scale: 0.74 * size }),
  }));
  const willows = [0.565, 0.31, 0.765, 0.43, 0.685].map((t, i) => ({
    from: 0.36 + i * 0.12,
    at: [on(t).x, on(t).top + 4] as const,
    item: group(willow(setting), { scale: [on(t).scale * (i % 2 === 0 ? 1 : -1), on(t).scale * (1 - 0.12 * (i % 3))] }),
  }));
  const seated = SEATED.map(([t, tone, way], i) => ({
    from: 0.42 + i * 0.11,
    at: [on(t).x, on(t).top + 1] as const,
    item: group(neighbour(palette, tone), { scale: [way * on(t).scale, on(t).scale] }),
  }));
  return arrived(alive, [...willows, ...seated, ...rounds]);
}

/** Lunch in the spillway: a cloth, a cake, three stools, no water; then it comes. */
export function lunch(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const cloth = light(pick(palette.accents, 1), 0.5);
  const table: Item[] = [
    { d: rect(-5, -26, 4, 28) + rect(30, -26, 4, 28) + rect(-36, -26, 4, 28), fill: pick(palette.wood, 0) },
    { d: 'M-46 -30H46L40 -12Q34 -18 26 -12T10 -12T-6 -12T-22 -12T-40 -12Z', fill: cloth },
    {
      d: 'M-40 -30L-42 -14M-16 -30V-13M8 -30V-13M32 -30L34 -14',
      stroke: pick(palette.accents, 0),
      width: 4,
      opacity: 0.7,
    },
  ];
  const cake: Item[] = [
    { d: 'M-13 0V-12Q0 -17 13 -12V0Q0 4 -13 0Z', fill: '#c98f5a' },
    { d: 'M-13 -12Q0 -18 13 -12Q12 -6 8 -9T0 -8T-8 -7T-13 -12Z', fill: '#fdf1dc' },
  ];
  const jug: Item[] = [
    {
      d: 'M-6 0L-8 -12Q-6 -18 0 -18T8 -12L6 0ZM8 -12Q15 -10 8 -4',
      fill: pick(palette.accents, 2),
      stroke: pick(palette.accents, 2),
      width: 2,
    },
  ];
  const parasol: Item[] = [
    { d: 'M0 0V-62', stroke: pick(palette.wood, 0), width: 3.4 },
    {
      d: 'M-38 -56Q0 -92 38 -56Q28 -62 19 -56Q10 -62 0 -56Q-10 -62 -19 -56Q-28 -62 -38 -56Z',
      fill: pick(palette.accents, 0),
    },
  ];
  const [x, y] = [at(SPILLWAY), 430];
  const big = 1.3 * size;
  const spot = (dx: number, dy: number) => [x + dx * big, y + dy * big] as const;
  return arrived(condition.chaos, [
    { from: 0.22, at: spot(4, 0), item: group(parasol, { scale: 1.1 * big, turn: 9 }) },
    { from: 0.3, at: spot(0, 6), item: group(table, { scale: big, turn: -4 }) },
    { from: 0.4, at: spot(-14, -22), item: group(cake, { scale: big }) },
    { from: 0.5, at: spot(20, -24), item: group(jug, { scale: big, turn: 8 }) },
  ]);
}

/** Sticks that somebody put in and nobody asked for: they stand out of the dam like bad teeth. */
export function teeth(setting: Setting): Item[] {
  const { palette, condition, size } = setting;
  return arrived(
    condition.chaos,
    Array.from({ length: 12 }, (_, i) => {
      const { x, top } = bowAt(setting, 0.22 + ((i * 5) % 12) * 0.052);
      const d = path`M-3 6L${-9 + (i % 3) * 7} ${-34 - (i % 4) * 12}M6 6L${14 - (i % 2) * 20} ${-26 - (i % 3) * 12}`;
      return {
        from: 0.12 + i * 0.065,
        at: [x, top] as const,
        item: group([{ d, stroke: pick(palette.wood, 1 + (i % 3)), width: 6 }], { scale: size }),
      };
    }),
  );
}

/** Lodges on the pond, each with how far away it is, and how much life it takes until somebody builds it. */
const LODGES: readonly (readonly [from: number, share: number, y: number, scale: number])[] = [
  [0, 0.125, HORIZON + 44, 0.92],
  [0, 0.245, HORIZON + 22, 0.6],
  [0, 0.66, HORIZON + 16, 0.46],
  [0.45, 0.535, HORIZON + 12, 0.36],
  [0.62, 0.03, HORIZON + 22, 0.56],
  [0.76, 0.8, HORIZON + 14, 0.42],
];

/** The lodges, of which more are lived in when there is a reason to stay. */
export const pondLodges = (setting: Setting): Item[] =>
  LODGES.flatMap(([from, t, y, scale], i) => {
    const built = from === 0 ? 1 : arriving(setting.alive, from, 0.08);
    const items = farLodge(setting, 141 + i, 0.66 - scale * 0.5);
    return built > 0 ? [group(items, { at: [setting.at(t), y], scale: scale * built * setting.size })] : [];
  });

import { dark, light, mix } from '../../../colour';
import { group, type Item, linear, type Point } from '../../../display';
import { between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { path, polygon } from '../../../path';
import type { Setting } from '../../setting';
import { type Stone, snowAlong, stoneOf, worn } from '../stone';

/** All that is level on the wall runs to this point, far out over the valley. */
const VANISH: Point = [0.78, 376];
/** Where the wall ends and the drop begins. */
const CORNER = 0.485;
/** The ledges' heights at the frame's left edge. */
export const ROWS = [200, 374];
/** How far along the wall the nest holes are, as shares of the frame's width. */
export const HOLES = [0.045, 0.145, 0.235, 0.315, 0.386, 0.446];

/** How large things are at a share of the width along the wall, 1 at the frame's edge. */
export const shrinking = (t: number): number => 1 - t / VANISH[0];

/** The height at a share along the wall of what is at `y` at the frame's edge. */
export const alongWall = (t: number, y: number): number => between(y, VANISH[1], t / VANISH[0]);

const onWall = ({ at }: Setting, t: number, y: number): Point => [at(t), alongWall(t, y)];

/** The wall's broken top: heights at the frame's edge. */
const TOP: readonly (readonly [number, number])[] = [
  [-0.06, 30],
  [0.06, 30],
  [0.06, 2],
  [0.15, 2],
  [0.15, -30],
  [0.24, -30],
  [0.24, 10],
  [0.33, 10],
  [0.33, 60],
  [0.4, 60],
  [0.4, 24],
  [0.45, 24],
  [0.45, 96],
  [CORNER, 96],
];

/** Courses that run away from us: some stones stand out. */
function masonry(setting: Setting, stone: Stone, clip: string): Item {
  const draw = setting.draws(141);
  const tones = ['', ''];
  for (let row = 0; row < 22; row++)
    for (let t = -0.06; t < CORNER; ) {
      const [long, tone] = [
        between(0.03 + 0.045 * draw(), 0.05, setting.condition.order) * (0.35 + 0.65 * shrinking(t)),
        draw(),
      ];
      const y = -40 + row * 34;
      const [a, b] = [t + 0.003, t + long - 0.003];
      if (tone < 0.44)
        tones[tone < 0.2 ? 0 : 1] += polygon([
          onWall(setting, a, y),
          onWall(setting, b, y),
          onWall(setting, b, y + 27),
          onWall(setting, a, y + 27),
        ]);
      t += long;
    }
  return group(
    [
      { d: tones[0] ?? '', fill: dark(stone.deep, 0.08), opacity: 0.34, stroke: dark(stone.deep, 0.08), width: 3 },
      { d: tones[1] ?? '', fill: light(stone.lit, 0.1), opacity: 0.28, stroke: light(stone.lit, 0.1), width: 3 },
    ],
    { clip },
  );
}

/** A ledge along the whole wall: its lit top, its edge, the shade under it. */
function ledge(setting: Setting, stone: Stone, y: number): Item[] {
  const { at } = setting;
  const band = (from: number, to: number) =>
    polygon([
      onWall(setting, -0.06, from),
      onWall(setting, CORNER + 0.014, from),
      onWall(setting, CORNER + 0.014, to),
      onWall(setting, -0.06, to),
    ]);
  const edge: Point[] = [onWall(setting, -0.06, y), onWall(setting, CORNER + 0.014, y)];
  return [
    {
      d: band(y + 14, y + 44),
      fill: linear([0, y], [0, y + 60], [0, dark(stone.deep, 0.4), 0.55], [1, dark(stone.deep, 0.4), 0]),
    },
    { d: band(y, y + 17), fill: linear([at(0), 0], [at(CORNER), 0], [0, stone.deep], [1, stone.body]) },
    { d: band(y - 9, y + 1), fill: linear([at(0), 0], [at(CORNER), 0], [0, stone.body], [1, light(stone.lit, 0.2)]) },
    { d: polygon(edge, false), stroke: light(stone.lit, 0.4), width: 1.8, opacity: 0.85 },
    ...snowAlong(setting, edge, 8),
  ];
}

/** A nest hole over a ledge, so large as its distance lets it. */
function hole(setting: Setting, stone: Stone, t: number, y: number): Item {
  const s = shrinking(t) * setting.size;
  const d = 'M-25 0V-44A25 25 0 0 1 25 -44V0Z';
  return group(
    [
      { d, stroke: light(stone.lit, 0.05), width: 8, opacity: 0.7 },
      { d, fill: linear([-25, 0], [25, -60], [0, dark(stone.deep, 0.62)], [1, dark(stone.deep, 0.36)]) },
    ],
    { at: [setting.at(t), alongWall(t, y - 8)], scale: [s * 0.82, s] },
  );
}

/** Ivy that climbs where nobody nests, leaf by leaf. */
function climbing(setting: Setting): Item[] {
  const draw = setting.draws(142);
  const fill = mix(pick(setting.palette.ground, 2), '#44604c', 0.3);
  return Array.from({ length: 40 }, (_, i) => {
    const [aside, size] = [draw() - 0.5, draw()];
    const t = 0.1 + 0.36 * (i % 4 === 3 ? 0.86 : i % 4 === 1 ? 0.42 : 0.04) + aside * 0.05;
    const scale = nthArriving(setting.condition.decline, i, 44) * (0.6 + size * 0.7) * setting.size;
    const d = 'M0 -15C5 -9 16 -12 14 -3C13 4 5 8 0 17C-5 8 -13 4 -14 -3C-16 -12 -5 -9 0 -15Z';
    return {
      scale,
      item: group([{ d, fill: i % 3 === 0 ? light(fill, 0.12) : fill }], {
        at: onWall(setting, t, 560 - i * 11),
        scale,
        turn: aside * 140,
      }),
    };
  })
    .filter(({ scale }) => scale > 0)
    .map(({ item }) => item);
}

/** The mill's outer wall, going away from us over the valley, with its ledges and nest holes. */
export function highWall(setting: Setting): Item[] {
  const { at, left, palette } = setting;
  const stone = stoneOf(setting, 0.9);
  const top = TOP.map(([t, y]) => onWall(setting, t, y));
  const d = `${worn([...top, [at(CORNER), 660], [left - 80, 660]], 7)}Z`;
  const deep = mix(stone.deep, palette.vignette, 0.3);
  return [
    {
      d,
      fill: linear(
        [at(0), 420],
        [at(CORNER), 330],
        [0, deep],
        [0.5, mix(deep, stone.body, 0.6)],
        [1, mix(stone.body, stone.lit, 0.7)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.45, blur: 24, dx: 6, dy: 2 },
    },
    masonry(setting, stone, d),
    { d: worn(top, 7), stroke: light(stone.lit, 0.45), width: 2, opacity: 0.85 },
    { d: path`M${at(CORNER)} ${alongWall(CORNER, 100)}V640`, stroke: light(stone.lit, 0.5), width: 3, opacity: 0.7 },
    ...snowAlong(setting, top),
    ...ROWS.flatMap((y) => [...HOLES.map((t) => hole(setting, stone, t, y)), ...ledge(setting, stone, y)]),
    ...climbing(setting),
  ];
}

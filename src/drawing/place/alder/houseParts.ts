import { dark, light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { lantern, rocker } from '../../thing/furniture';
import { shield } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';

/** A house and its colours. */
export interface House {
  readonly setting: Setting;
  readonly shade: string;
  readonly wall: string;
  readonly board: string;
  readonly lit: string;
  readonly thatch: string;
  /** The colour of a lit pane, or of a dark one. */
  readonly pane: string;
}

/** The house in the light of a place. */
export function houseOf(setting: Setting): House {
  const { palette, lamp } = setting;
  const [shade, wall, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  return {
    setting,
    shade,
    wall,
    board,
    lit,
    thatch: mix(pick(palette.ground, 0), wall, 0.45),
    pane: mix('#2c3440', palette.window, lamp === 0 ? 0.1 : 0.35 + 0.65 * lamp),
  };
}

/** The boarded front of the ferry house, in its own coordinates: 0,0 is the middle of the foot. */
export function walls({ shade, wall, pane, setting }: House): Item[] {
  const rows = [-108, -84, -60, -36].map((y) => path`M-118 ${y}H118`).join('');
  return [
    {
      d: rect(-120, -132, 240, 132, 4),
      fill: linear([-120, 0], [120, -120], [0, dark(shade, 0.15)], [1, light(wall, 0.08)]),
    },
    { d: rows, stroke: dark(shade, 0.3), width: 2, opacity: 0.55 },
    { d: circle(-50, -70, 120), fill: radial([-50, -70], 120, [0, pane, 0.42 * setting.lamp], [1, pane, 0]) },
  ];
}

/** A window with its frame and its light; decline nails it up. */
export function bigWindow({ shade, board, pane, setting }: House): Item[] {
  const nailed = arriving(setting.condition.decline, 0.45, 0.2);
  const blooms = arriving(setting.alive, 0.5, 0.1);
  const plank = (turn: number, y: number) =>
    group([{ d: rect(-34, -5, 68, 10, 2), fill: board }], { at: [-62, y], turn, scale: nailed });
  return [
    { d: rect(-87, -104, 50, 46, 6), fill: dark(shade, 0.3) },
    { d: rect(-82, -99, 40, 36, 3), fill: pane },
    { d: 'M-62 -99v36M-82 -81h40', stroke: dark(shade, 0.3), width: 3.6 },
    ...(nailed > 0 ? [plank(-14, -90), plank(17, -74)] : []),
    ...(blooms > 0 ? [group(windowBox(setting), { at: [-62, -56], scale: blooms })] : []),
  ];
}

const windowBox = ({ palette }: Setting): Item[] => [
  {
    d: [-20, -10, 0, 10, 20].map((x) => circle(x, -8, 7)).join(''),
    fill: mix(pick(palette.ground, 1), '#3f7a3c', 0.4),
  },
  { d: circle(-15, -13, 4) + circle(4, -14, 4.4), fill: pick(palette.accents, 0) },
  { d: circle(-5, -10, 3.6) + circle(16, -12, 4.2), fill: '#f6d9e0' },
  { d: rect(-28, -6, 56, 11, 3), fill: pick(palette.wood, 2) },
];

/** The door and the light behind it, which goes from warm to even with order. */
export function door({ shade, pane, setting }: House): Item[] {
  const warm = mix(pane, '#c8772f', 0.5 * (1 - setting.condition.order) * setting.lamp);
  return [
    { d: 'M32 0V-74A29 29 0 0 1 92 -74V0Z', fill: dark(shade, 0.35) },
    { d: 'M39 0V-73A23 23 0 0 1 85 -73V0Z', fill: linear([0, -95], [0, 0], [0, pane], [1, warm]) },
    { d: 'M62 0V-96M39 -52H85', stroke: dark(shade, 0.35), width: 3, opacity: 0.7 },
  ];
}

/** The porch on its posts, with steps, and the chair of somebody retired. */
export function porch({ shade, board, lit, setting }: House): Item[] {
  const slack = 16 * arriving(setting.condition.decline, 0.3, 0.4);
  const lamp = group(lantern(setting.palette.window, setting.lamp), { at: [118, -84], scale: 0.8 });
  return [
    { d: rect(-160, -14, 320, 16, 5), fill: linear([-160, 0], [160, 0], [0, board], [1, lit]) },
    { d: rect(-160, 0, 320, 30, 4), fill: dark(shade, 0.2) },
    { d: rect(20, 2, 84, 12, 3) + rect(12, 16, 100, 14, 3), fill: mix(shade, board, 0.5) },
    group(rocker(setting.palette), { at: [-12, -14], scale: 0.9 }),
    ...[-146, 146].map((x) => ({ d: rect(x - 6, -134, 12, 122, 3), fill: x < 0 ? shade : board })),
    {
      d: path`M-146 -52L-96 ${-52 + slack}M-146 -34L-96 ${-34 + slack * 1.3}M-128 -54V-14M-108 -50V-14`,
      stroke: board,
      width: 5,
    },
    { d: 'M118 -122V-112', stroke: shade, width: 3 },
    lamp,
  ];
}

/** A thick thatch with a light upper edge; order straightens it, wind bends it. */
export function roof({ setting, thatch }: House): Item[] {
  const { condition, palette, wind } = setting;
  const [bend, order] = [14 * wind, condition.order];
  const slump = 18 * arriving(condition.decline, 0.35, 0.5);
  const top = path`C${-150 + 6 * order} -150 ${-130 + bend * 0.4} ${-206 - bend} ${-104 + bend * 0.4} ${-218 - bend}Q${10} ${-234 + 14 * order + slump * 2.2} ${108 + bend} ${-218 + bend * 0.6}C${134 + bend} -206 ${150 - 6 * order} -150 188 -124`;
  const eaves = between(1, 0, order);
  const scallops = [4, 3, 2, 1, 0]
    .map((i) => path`Q${-188 + i * 75 + 38} ${-118 + 20 * eaves} ${-188 + i * 75} -124`)
    .join('');
  const rows =
    'M-150 -144Q-76 -128 0 -142T154 -144M-130 -168Q-60 -154 0 -166T134 -168M-114 -192Q-54 -180 0 -190T118 -192';
  const shadow = { colour: palette.vignette, opacity: 0.4, blur: 14, dx: 0, dy: 6 };
  const straw = linear(
    [-180, -130],
    [160, -210],
    [0, dark(thatch, 0.42)],
    [0.6, dark(thatch, 0.1)],
    [1, light(thatch, 0.2)],
  );
  return [
    { d: `M-188 -124${top}${scallops}Z`, fill: straw, shadow },
    { d: rows, stroke: dark(thatch, 0.4), width: 2.4, dash: [16, 9], opacity: 0.6 * (1 - order) },
    { d: rows, stroke: dark(thatch, 0.35), width: 1.6, opacity: 0.8 * order },
    { d: `M-188 -124${top}`, stroke: light(palette.rim, 0.1), width: 2, opacity: 0.7 },
    ...(setting.snow
      ? [{ d: `M-170 -140${top}Q110 -176 40 -188T-80 -176T-170 -140Z`, fill: '#f1f6fc', opacity: 0.94 }]
      : []),
  ];
}

/** The round window under the roof, with its glow and what is hung there. */
export function gable({ setting, shade, pane }: House): Item[] {
  const { alive, lamp } = setting;
  const glow = radial([0, -166], 50, [0, pane, 0.4 * lamp], [1, pane, 0]);
  return [
    { d: circle(0, -166, 50), fill: glow },
    { d: circle(0, -166, 21), fill: dark(shade, 0.3) },
    { d: circle(0, -166, 15.5), fill: pane },
    { d: 'M0 -182v32M-16 -166h32', stroke: dark(shade, 0.3), width: 3.4 },
    ...arrived(alive, [
      { from: 0.62, at: [62, -112], item: group(shield(pick(setting.palette.accents, 0)), { scale: 0.72 }) },
    ]),
  ];
}

/** Smoke from the chimney: somebody is at home and has time to cook. */
export function chimney({ setting, shade, board }: House): Item[] {
  const { condition, wind, snow } = setting;
  const smoke = (0.25 + 0.75 * condition.vision) * (1 - condition.decline) * (1 - condition.order);
  const [drift, rise] = [130 * wind, 1 - 0.5 * wind];
  return [
    { d: rect(58, -250, 26, 48, 3), fill: linear([58, 0], [84, 0], [0, dark(shade, 0.2)], [1, board]) },
    { d: rect(54, -254, 34, 8, 3), fill: snow ? '#f1f6fc' : dark(shade, 0.1) },
    {
      d: path`M71 -258c${-14 - drift * 0.2} ${-22 * rise} ${18 - drift * 0.4} ${-34 * rise} ${4 - drift} ${-60 * rise}s${14 - drift} ${-36 * rise} ${6 - drift} ${-66 * rise}`,
      stroke: '#fff2df',
      width: 14,
      opacity: 0.45 * smoke,
      soft: 8,
    },
  ];
}

import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, share } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect, smooth } from '../../path';
import { tide } from '../ebb';
import { reeds } from '../grass';
import { sheet } from '../land';
import { EAST, type Setting } from '../setting';
import { wood } from '../trees';
import { outline } from './outline';

/** The wooded bank downstream, on the right. */
export function downstream(setting: Setting): Item[] {
  const { palette, at } = setting;
  const ridge = outline('0.7 398, 0.76 388, 0.84 366, 0.93 350, 1.05 342, 1.4 330').map(([t, y]): Point => [at(t), y]);
  const trees = wood(
    setting.draws(13),
    {
      from: at(0.76),
      to: EAST,
      step: 34,
      gap: [-999, -998],
      heights: [50, 112],
      ground: () => 372,
      colour: pick(palette.depths, 2),
      leafy: 0.35,
    },
    setting,
  );
  return [...trees, ...sheet(ridge, 412, pick(palette.depths, 2), palette.haze)];
}

/** What came down and stayed: a tongue of earth across half the river, a lake behind it, and one gap where it runs. */
export function dam(setting: Setting): Item[] {
  const { palette, at, left, size, snow } = setting;
  const earth = mix(mix(pick(palette.wood, 2), pick(palette.ground, 0), 0.35), pick(palette.accents, 0), 0.15);
  const stone = snow ? '#dfe7ef' : mix('#857f76', earth, 0.3);
  const top = snow ? '#e6edf4' : earth;
  const crest = outline(
    '-0.1 372, 0 376, 0.035 368, 0.07 384, 0.105 376, 0.14 392, 0.18 386, 0.215 400, 0.25 392, 0.285 408, 0.33 404, 0.36 420, 0.4 420, 0.425 436, 0.46 440, 0.48 452',
  ).map(([t, y]): Point => [at(t), y]);
  const shore = outline('0.44 462, 0.38 456, 0.31 470, 0.25 462, 0.17 476, 0.1 466, 0.03 480, -0.1 476').map(
    ([t, y]): Point => [at(t), y],
  );
  const draw = setting.draws(47);
  const rocks = Array.from({ length: 22 }, (_, i) => {
    const [wide, up, shift] = [draw(), draw(), draw()];
    const t = (i + shift) / 22;
    const r = (8 + 16 * wide * wide) * (1.15 - 0.5 * t) * size;
    return ellipse(at(0.46 * t), 470 - 24 * t - up ** 1.6 * 66 * (1 - t), r, r * 0.68);
  });
  const trunks = path`M${at(0.13)} 398l-26 -44l-12 -4M${at(0.12)} 380l-4 -22M${at(0.31)} 414l38 -36M${at(0.33)} 394l4 -20M${at(0.235)} 404l-10 -34`;
  return [
    {
      d: rect(left - 40, 374, at(0.47) - left + 40, 24),
      fill: linear(
        [left, 0],
        [at(0.47), 0],
        [0, pick(palette.water, 1)],
        [0.8, light(pick(palette.water, 0), 0.3)],
        [1, pick(palette.water, 0), 0],
      ),
    },
    { d: trunks, stroke: dark(pick(palette.wood, 0), 0.1), width: 8 * size },
    {
      d: `${smooth(crest)}${smooth(shore).replace('M', 'L')}Z`,
      fill: linear(
        [0, 382],
        [0, 466],
        [0, mix(light(top, 0.15), palette.haze, 0.2)],
        [0.5, earth],
        [1, dark(earth, 0.5)],
      ),
      shadow: { colour: dark(pick(palette.water, 3), 0.4), opacity: 0.5, blur: 12, dx: 0, dy: 6 },
    },
    {
      d: rocks.join(''),
      fill: linear([0, 390], [0, 480], [0, mix(light(stone, 0.2), palette.haze, 0.2)], [1, dark(stone, 0.4)]),
    },
    {
      d: [0, 1, 2, 3].map((i) => ellipse(at(0.49 + i * 0.012), 450 + i * 8, (10 + i * 7) * size, 2.4)).join(''),
      fill: light(pick(palette.water, 0), 0.7),
      opacity: 0.75 * (1 - setting.condition.decline),
    },
  ];
}

/** The bed that shows as the river goes: mud, cracks, and stones nobody had seen. */
export function dryBed(setting: Setting): Item[] {
  const { palette, at, left, right, condition, snow } = setting;
  const dry = share(arriving(condition.decline, 0.2, 0.65) - tide(setting, 1, 0.62));
  if (dry <= 0) return [];
  const mud = snow ? '#d5dde5' : mix('#8a7a62', pick(palette.ground, 1), 0.35);
  const rise = (y: number) => 612 - (612 - y) * dry;
  const edge = outline('-0.05 456, 0.14 458, 0.3 446, 0.42 462, 0.53 488, 0.62 462, 0.75 432, 0.88 424, 1.05 420').map(
    ([t, y]): Point => [at(t), rise(y)],
  );
  const cracks = [
    [0.13, 520],
    [0.28, 504],
    [0.38, 548],
    [0.66, 540],
    [0.8, 506],
    [0.92, 520],
  ].map(([t = 0, y = 0]) => {
    const [x, at0] = [at(t), rise(y) + 14];
    return path`M${x - 30} ${at0}l22 8l16 -6l26 10M${x - 8} ${at0 + 8}l-6 16M${x + 8} ${at0 + 2}l8 -14`;
  });
  const stones = [
    [0.19, 500, 12],
    [0.46, 560, 15],
    [0.72, 520, 13],
    [0.87, 486, 10],
  ].map(([t = 0, y = 0, r = 0]) => ellipse(at(t), rise(y) + 14, r * 1.5, r * 0.8));
  return [
    {
      d: `${smooth(edge)}${path`L${right + 60} 660H${left - 60}Z`}`,
      fill: linear([0, rise(460)], [0, 620], [0, light(mud, 0.15)], [1, dark(mud, 0.35)]),
    },
    { d: smooth(edge), stroke: light(mud, 0.4), width: 1.8, opacity: 0.6 },
    { d: cracks.join(''), stroke: dark(mud, 0.5), width: 2.6, opacity: 0.7 * dry },
    { d: stones.join(''), fill: linear([0, 480], [0, 580], [0, light(mud, 0.2)], [1, dark(mud, 0.4)]), opacity: dry },
  ];
}

/** A mooring pile between two spots: whoever is above sits on it. */
export function pile({ palette, at, snow, size }: Setting): Item {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  return group(
    [
      { d: rect(-12, 0, 24, 160, 4), fill: linear([-12, 0], [12, 0], [0, shade], [0.7, board], [1, lit]) },
      { d: rect(-14, -6, 28, 9, 4), fill: snow ? '#f4f8fd' : lit },
      { d: 'M-13 40H13M-13 48H13', stroke: '#cdb07c', width: 5 },
    ],
    { at: [at(0.785), 452], scale: [size, 1] },
  );
}

/** The river before us: its dam, its reeds, and its bed where it has gone. */
export const gaugeBanks = (setting: Setting): Item[] => [
  ...dam(setting),
  ...dryBed(setting),
  ...reeds(setting, 45, setting.at(-0.02), setting.at(0.17), 560, 0.3 + 0.7 * setting.condition.decline),
  ...reeds(setting, 46, setting.at(0.84), setting.at(1.02), 556, 0.4 + 0.6 * setting.condition.decline),
  pile(setting),
];

import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { clock, lantern } from '../../thing/furniture';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { roundel } from './emblem';
import { seats } from './gaugeSeats';
import { roofs } from './roofs';

const BAND = 24;
const BANDS = 14;

/** The post and its bands, by which one reads how high the river stands; order adds finer and finer lines. */
function measure({ palette, condition, snow }: Setting): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const band = (i: number) => rect(-14, -20 - (i + 1) * BAND, 28, BAND);
  const every = (kind: number) => Array.from({ length: BANDS }, (_, i) => (i % 3 === kind ? band(i) : '')).join('');
  const across = (colour: string) =>
    linear([-14, 0], [14, 0], [0, dark(colour, 0.35)], [0.7, colour], [1, light(colour, 0.2)]);
  const fine = 24;
  const ticks = Array.from({ length: fine }, (_, i) => ({
    seen: nthArriving(arriving(condition.order, 0.1, 0.8), i, fine),
    d: path`M14 ${-26 - i * 9.6}h${i % 4 === 0 ? 20 : 11}`,
    stroke: '#e9ecea',
    width: 2.4,
  }));
  return [
    { d: rect(-13, -396, 26, 410, 3), fill: linear([-13, 0], [13, 0], [0, shade], [0.7, board], [1, lit]) },
    { d: every(0), fill: across(mix('#efe9dc', palette.haze, 0.15)) },
    { d: every(1), fill: across('#3b3a45') },
    { d: every(2), fill: across(pick(palette.accents, 0)) },
    {
      d: Array.from({ length: 13 }, (_, i) => path`M-24 ${-34 - i * 27}H24`).join(''),
      stroke: dark(board, 0.2),
      width: 5,
    },
    ...ticks.filter(({ seen }) => seen > 0).map(({ seen, ...tick }) => ({ ...tick, opacity: seen })),
    ...(snow ? [{ d: rect(-18, -402, 36, 9, 4), fill: '#f4f8fd' }] : []),
  ];
}

/** A small roof over both, like the shed's. */
const hood = (setting: Setting): Item[] => {
  const { palette, lamp } = setting;
  const shade = pick(palette.wood, 0);
  return [
    { d: 'M0 -350L-60 -390M0 -350L60 -386', stroke: shade, width: 8 },
    group(roofs(setting), { at: [0, -232], scale: [0.72, 0.58] }),
    group(lantern(palette.window, lamp), { at: [62, -340], scale: 1.05 }),
    { d: 'M62 -384V-374', stroke: shade, width: 3 },
  ];
};

/** The only one who still comes: a snail on the dry post, and how far it got. */
const snail: Item[] = [
  { d: 'M-2 12Q-6 60 2 110', stroke: '#cfd8d4', width: 5, opacity: 0.6 },
  { d: 'M-10 14C-14 -6 -10 -30 0 -44Q6 -52 12 -46C4 -30 8 -4 6 14Z', fill: '#a89a86' },
  { d: 'M6 -46L2 -60M11 -46L16 -58', stroke: '#a89a86', width: 3 },
  { d: circle(12, -8, 21), fill: linear([-6, 8], [30, -26], [0, '#5f4a40'], [1, '#b78f68']) },
  { d: 'M12 -8a6 6 0 0 1 8 6a11 11 0 0 1 -20 4a15 15 0 0 1 20 -24', stroke: '#4a3a34', width: 3.4 },
];

/** Stones heaped about the foot. */
const footing = ({ palette, snow }: Setting): Item => {
  const stone = snow ? '#e1e9f1' : mix('#77808a', pick(palette.ground, 0), 0.25);
  return {
    d: [-44, -26, -4, 20, 42].map((x, i) => ellipse(x, 2 + (i % 2) * 6, 18, 12)).join(''),
    fill: linear([-60, 14], [60, -10], [0, dark(stone, 0.4)], [1, light(stone, 0.2)]),
  };
};

/** The river gauge with its two seats. Its foot is on 0,0; about 220 wide, 448 high. */
export function gauge(setting: Setting): Item[] {
  const { alive, condition, palette } = setting;
  const pennants = [-1, 1].map((k, i) => ({
    from: 0.58 + i * 0.1,
    at: [k * 60, -430 + i * 6] as const,
    item: group([
      { d: 'M0 0V-46', stroke: '#5d4438', width: 4 },
      { d: path`M0 -46L${setting.gale ? -34 : 34} -36L0 -26Z`, fill: i === 0 ? '#3b3a45' : pick(palette.accents, 0) },
    ]),
  }));
  return [
    ...measure(setting),
    footing(setting),
    ...seats(setting),
    ...hood(setting),
    ...arrived(alive, [
      { from: 0.52, at: [0, -300], item: group(roundel(pick(palette.accents, 2)), { scale: 0.8 }) },
      ...pennants,
    ]),
    ...arrived(condition.order, [{ from: 0.4, at: [0, -330], item: group(clock(40)) }]),
    ...arrived(condition.decline, [{ from: 0.5, at: [-4, -182], item: group(snail) }]),
  ];
}

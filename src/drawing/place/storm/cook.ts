import { light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { flag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { foamOf, lit, tarOf } from './green';
import type { Harbour } from './harbour';
import { legs } from './mark';

/** A stout white chimney that leans on the house's end, and the smoke of what is cooking. */
function chimney(setting: Setting, { cold }: Harbour): Item[] {
  const { condition, wind, snow, palette } = setting;
  const [tar, white] = [tarOf(setting), foamOf(setting)];
  const smoke = (0.35 + 0.65 * condition.vision) * (1 - condition.order) * (1 - condition.decline * (0.6 + 0.4 * cold));
  const drift = -30 - 80 * wind;
  return [
    {
      d: path`M92 -200c10 -22 -14 -34 ${drift * 0.4} -60s${drift * 0.7} -34 ${drift} -52`,
      stroke: light(palette.haze, 0.4),
      width: 17,
      opacity: 0.6 * smoke,
      soft: 8,
    },
    {
      d: 'M58 8C62 -60 66 -96 74 -116V-178H110V-116C118 -96 122 -60 126 8Z',
      fill: linear(
        [60, 0],
        [124, 0],
        [0, mix(white, pick(palette.depths, 3), 0.6)],
        [0.6, white],
        [1, light(white, 0.4)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.35, blur: 12, dx: -2, dy: 2 },
    },
    { d: rect(68, -190, 48, 15, 4), fill: tar },
    { d: 'M78 -190V-200H88V-190ZM95 -190V-204H106V-190Z', fill: mix(tar, '#a5603c', 0.5 * (1 - condition.decline)) },
    ...(snow ? [{ d: rect(66, -195, 52, 8, 4), fill: '#f4f8fd' }] : []),
    ...ruin(setting, cold),
  ];
}

/** A crack, bricks that fell out, and a jackdaw's nest on a chimney that has not been warm for long. */
function ruin(setting: Setting, cold: number): Item[] {
  const fallen = arriving(setting.condition.decline * cold, 0.3, 0.4);
  const tar = tarOf(setting);
  if (fallen <= 0) return [];
  return [
    { d: 'M82 -172L92 -148L82 -126L98 -100L88 -70L102 -40', stroke: tar, width: 4, opacity: fallen },
    group([{ d: rect(-12, -8, 24, 16, 2) + rect(-2, 10, 18, 12, 2), fill: tar }], { at: [112, -128], scale: fallen }),
    group(
      [
        {
          d: 'M-26 0Q0 14 26 0M-22 -5Q0 8 22 -5M-28 -3L-12 6M30 -4L10 7M-8 3L-14 -9M12 3L20 -10',
          stroke: mix(tar, '#7d6a4c', 0.6),
          width: 4,
        },
      ],
      { at: [92, -204], scale: fallen },
    ),
  ];
}

/** The house: tarred boards under a low roof. */
function house(setting: Setting): Item[] {
  const { palette, condition, snow, lamp } = setting;
  const tar = tarOf(setting);
  const slate = mix(pick(palette.depths, 3), tar, 0.25);
  const sag = 12 * arriving(condition.decline, 0.3, 0.5);
  const ridge = path`M-132 -70Q-126 -118 -98 -126Q-20 ${-134 + sag} 62 -126Q84 -118 92 -70`;
  const glow = palette.window;
  return [
    { d: rect(-118, -82, 196, 88, 4), fill: lit(tar, [-118, 0], [78, 0]) },
    { d: 'M-118 -58H78M-118 -38H78M-118 -18H78', stroke: light(tar, 0.25), width: 1.6, opacity: 0.35 },
    { d: circle(20, -40, 90), fill: radial([20, -40], 90, [0, glow, 0.4 * lamp], [1, glow, 0]) },
    {
      d: `${ridge}Q-20 -58 -132 -70Z`,
      fill: lit(slate, [-120, -70], [90, -126]),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 10, dx: 0, dy: 5 },
    },
    { d: ridge, stroke: palette.rim, width: 2, opacity: 0.6 },
    ...(snow ? [{ d: `${ridge}Q50 -94 -20 -92T-132 -70Z`, fill: '#f1f6fc', opacity: 0.95 }] : []),
  ];
}

/** A half door with the cook's light in it, a window, and the window's white frame. */
function front(setting: Setting): Item[] {
  const { palette, lamp, condition } = setting;
  const [tar, white] = [tarOf(setting), foamOf(setting)];
  const pane = mix(tar, palette.window, 0.2 + 0.8 * lamp);
  const shut = arriving(condition.decline, 0.45, 0.2);
  return [
    { d: rect(6, -62, 42, 68, 4), fill: white },
    { d: rect(11, -57, 32, 32), fill: pane },
    { d: rect(11, -26, 32, 32), fill: mix(pick(palette.accents, 2), tar, 0.3) },
    { d: rect(-84, -60, 54, 36, 4), fill: white },
    { d: rect(-79, -55, 44, 26), fill: pane },
    { d: 'M-57 -55v26M-79 -42h44', stroke: white, width: 3 },
    ...(shut > 0
      ? [
          group([{ d: 'M-30 -10L30 8M-30 12L30 -8', stroke: mix(tar, '#8d8373', 0.5), width: 9 }], {
            at: [-57, -42],
            scale: shut,
          }),
        ]
      : []),
  ];
}

/** The cook's pot on its hook beside the door; it is upside down where nothing is cooked. */
function pot(setting: Setting): Item[] {
  const tar = light(tarOf(setting), 0.12);
  const wet = setting.view.weather === 'rain' || setting.view.weather === 'flood';
  const empty = arriving(setting.condition.decline, 0.4, 0.2);
  return [
    { d: 'M-12 6H4M-4 6V-52H20', stroke: tarOf(setting), width: 4 },
    group(
      [
        { d: 'M-13 -18Q0 -38 13 -18', stroke: tar, width: 2.6 },
        {
          d: 'M-16 -18H16Q20 2 0 3Q-20 2 -16 -18Z',
          fill: lit(tar, [-16, 0], [16, 0]),
        },
      ],
      { at: [20, between(-14, 4, empty)], turn: 172 * empty },
    ),
    ...(empty < 1 && !wet
      ? [
          {
            d: 'M11 6C4 0 12 -8 19 -15C19 -8 31 -6 29 3Q26 7 20 7Q14 8 11 6Z',
            fill: '#f0a53f',
            opacity: (1 - empty) * (0.3 + 0.7 * setting.lamp),
          },
        ]
      : []),
  ];
}

/** The cook's house, its foot on 0,0, about 250 units wide. */
export function cookHouse(setting: Setting, harbour: Harbour): Item[] {
  const { palette, alive, gale } = setting;
  return [
    ...chimney(setting, harbour),
    ...house(setting),
    ...front(setting),
    group(pot(setting), { at: [138, 4] }),
    ...arrived(alive, [
      {
        from: 0.5,
        at: [-100, -124],
        item: group(flag(pick(palette.accents, 2), [legs('#fff3dc', 0.7)], undefined, 0, gale), { scale: 0.9 }),
      },
      { from: 0.64, at: [-17, -96], item: legs(light(pick(palette.accents, 1), 0.3), 1) },
    ]),
    ...arrived(setting.condition.chaos, [
      {
        from: 0.36,
        at: [-60, -124],
        item: group(flag(pick(palette.accents, 0), [], '#5d4152', 0, gale), { turn: -24 }),
      },
      { from: 0.56, at: [30, -124], item: group(flag(pick(palette.accents, 1), [], '#5d4152', 1, gale), { turn: 20 }) },
    ]),
  ];
}

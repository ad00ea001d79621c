import { dark, light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import type { Setting } from '../setting';
import { foamOf, lit, tarOf } from './green';
import type { Harbour } from './harbour';
import { office, otherLamps, pride } from './lampChanges';
import { WARES } from './vane';

/** Where the lamp burns above the foot of the lamp house. */
export const LAMP_HIGH = 214;

const BODY = 'M-62 0C-50 -54 -42 -118 -39 -176H39C42 -118 50 -54 62 0Q0 9 -62 0Z';

/** Whitewash with a belt of tar, dark to the left. */
function tower(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const [tar, white] = [tarOf(setting), foamOf(setting)];
  const shade = mix(white, pick(palette.depths, 3), 0.62);
  const shadow = { colour: palette.vignette, opacity: 0.45, blur: 16, dx: -3, dy: 2 };
  const bald = arriving(condition.decline, 0.25, 0.4);
  return [
    { d: BODY, fill: linear([-56, 0], [56, 0], [0, shade], [0.5, white], [1, light(white, 0.5)]), shadow },
    {
      d: 'M-62 0C-59 -12 -57 -22 -55 -34Q0 -25 55 -34C57 -22 59 -12 62 0Q0 9 -62 0ZM-46.500 -84L-43 -122Q0 -114 43 -122L46.500 -84Q0 -76 -46.500 -84Z',
      fill: linear([-56, 0], [56, 0], [0, tar], [1, light(tar, 0.2)]),
    },
    { d: 'M39 -176C42 -118 50 -54 62 0', stroke: palette.rim, width: 2.4, opacity: 0.8 },
    ...(bald > 0
      ? [
          group([{ d: ellipse(0, 0, 13, 17) + ellipse(9, 14, 9, 10), fill: mix(shade, tar, 0.5) }], {
            at: [20, -60],
            scale: bald,
          }),
          group([{ d: ellipse(0, 0, 10, 12), fill: mix(shade, tar, 0.45) }], { at: [-26, -146], scale: bald }),
        ]
      : []),
  ];
}

/** A door, and a window over it. */
function openings(setting: Setting): Item[] {
  const { palette, lamp } = setting;
  const tar = tarOf(setting);
  const pane = mix(tar, palette.window, 0.25 + 0.75 * lamp);
  return [
    { d: 'M-17 2V-40A17 17 0 0 1 17 -40V2Z', fill: dark(tar, 0.1) },
    { d: 'M-11 1V-39A11 11 0 0 1 11 -39V1Z', fill: linear([0, -50], [0, 0], [0, pane], [1, mix(pane, tar, 0.5)]) },
    { d: circle(0, -148, 10), fill: tar },
    { d: circle(0, -148, 6.5), fill: pane },
  ];
}

/** The gallery, the lamp behind its panes, and a round hat over it. */
function lantern(setting: Setting): Item[] {
  const { palette, lamp, snow, condition } = setting;
  const tar = tarOf(setting);
  const glow = mix(palette.window, '#ffc53d', 0.55 * lamp);
  const broken = arriving(condition.decline, 0.4, 0.3);
  const rail = path`M-52 -190L${52 - 26 * broken} -190M-52 -200L${52 - 40 * broken} ${-200 + 6 * broken}M-52 -182V-204M-30 -182V-202M30 -182V-202M52 -182V${-204 + 18 * broken}`;
  return [
    {
      d: circle(0, -LAMP_HIGH, 150),
      fill: radial([0, -LAMP_HIGH], 150, [0, glow, 0.75 * lamp], [0.4, glow, 0.24 * lamp], [1, glow, 0]),
    },
    {
      d: rect(-29, -240, 58, 62, 3),
      fill: linear(
        [-29, 0],
        [29, 0],
        [0, mix(tar, glow, 0.1 + 0.8 * lamp)],
        [1, mix(tar, light(glow, 0.55), 0.15 + 0.85 * lamp)],
      ),
    },
    { d: ellipse(0, -208, 9, 15), fill: light(glow, 0.7), opacity: lamp },
    { d: 'M-12 -240V-178M12 -240V-178', stroke: tar, width: 3.4 },
    { d: rail, stroke: tar, width: 3 },
    { d: 'M-58 -184H58L46 -170H-46Z', fill: lit(tar, [-58, 0], [58, 0]) },
    {
      d: 'M-41 -238C-38 -270 -20 -282 0 -284C20 -282 38 -270 41 -238Q0 -230 -41 -238Z',
      fill: lit(tar, [-40, 0], [40, -270]),
    },
    ...(snow
      ? [{ d: 'M-36 -250C-32 -274 -18 -284 0 -286C18 -284 32 -274 36 -250Q16 -262 0 -254T-36 -250Z', fill: '#f4f8fd' }]
      : []),
  ];
}

/** The weathervane, which chaos sends round and decline bends. */
function vane(setting: Setting, { ware }: Harbour): Item[] {
  const { condition } = setting;
  const tar = tarOf(setting);
  return [
    { d: 'M0 -282V-304', stroke: tar, width: 4.4 },
    { d: circle(0, -287, 6), fill: tar },
    group([{ d: WARES[ware], fill: light(tar, 0.06) }], {
      at: [0, -300],
      scale: [1.36 * (1 - 0.35 * condition.chaos), 1.36],
      turn: 16 * condition.decline - 14 * condition.chaos,
    }),
  ];
}

/** The lamp house: its foot on 0,0, 350 units high with its vane. */
export const lampHouse = (setting: Setting, harbour: Harbour): Item[] => [
  ...otherLamps(setting),
  ...tower(setting),
  ...openings(setting),
  ...office(setting),
  ...lantern(setting),
  ...pride(setting),
  ...vane(setting, harbour),
];

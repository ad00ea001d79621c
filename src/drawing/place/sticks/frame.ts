import { mix } from '../../colour';
import { group, type Item } from '../../display';
import { pick } from '../../palette';
import { ellipse, path } from '../../path';
import type { Setting } from '../setting';

/** Gnawed stakes at both edges, out of focus: the pencils of somebody with large teeth. */
function stakes(setting: Setting, side: -1 | 1): Item[] {
  const { palette, bottom, extent, condition } = setting;
  const short = extent.height / 720;
  const [edge, foot] = [side < 0 ? extent.x : setting.right, bottom + 20];
  const bark = palette.frame;
  const gnawed = mix(bark, pick(palette.wood, 2), 0.5);
  return [
    [6, 214, 46],
    [58, 132, 40],
    [104, 70, 34],
  ].flatMap(([inward = 0, high = 0, wide = 0], i) => {
    const turn = side * (3 - i * 5) * (1 - condition.order) * (1 + 2 * condition.chaos);
    const h = high * short;
    return [
      group(
        [
          { d: path`M${-wide / 2} 0L${-wide / 2 + 2} ${-h}H${wide / 2 - 2}L${wide / 2} 0Z`, fill: bark, soft: 3 },
          {
            d: path`M${-wide / 2 + 3} ${-h + 2}Q${-wide * 0.16} ${-h - 16} 0 ${-h - 32}Q${wide * 0.16} ${-h - 16} ${wide / 2 - 3} ${-h + 2}Z`,
            fill: gnawed,
            soft: 2.4,
          },
        ],
        { at: [edge - side * inward * short, foot], turn },
      ),
    ];
  });
}

/** A spruce bough from the left upper corner, heavy with what winter left on it; order saws it off. */
function bough(setting: Setting): Item[] {
  const { condition, palette, extent, wind, snow } = setting;
  const here = 1 - Math.min(1, Math.max(0, (condition.order - 0.4) / 0.3));
  if (here <= 0) return [];
  const draw = setting.draws(173);
  const sprays = Array.from({ length: 22 }, (_, i) => {
    const [long, turn] = [draw(), draw()];
    const t = (i + 0.5) / 22;
    const at = [-16 + t * 346, 6 + Math.sin(t * 2.4) * 34 + t * 18] as const;
    const kept = turn < condition.decline * 0.6 ? 0.3 : 1;
    const fill = i % 4 === 0 ? mix(palette.frame, pick(palette.depths, 3), 0.5) : palette.frame;
    const tip = 62 + long * 40;
    return group(
      [
        {
          d: path`M-7 -6C-24 ${tip * 0.3} -15 ${tip * 0.7} 0 ${tip}C15 ${tip * 0.7} 24 ${tip * 0.3} 7 -6Z`,
          fill,
          soft: 2.4,
        },
      ],
      {
        at,
        turn: -52 + 34 * t - turn * 20 + (i % 3 === 0 ? 54 : 0) + 50 * wind,
        scale: kept * (1 - 0.5 * t),
      },
    );
  });
  const stem = { d: 'M-20 4C90 32 190 66 338 52', stroke: palette.frame, width: 9, soft: 2.4 };
  const white = snow ? [{ d: ellipse(90, 26, 70, 8) + ellipse(220, 50, 60, 7), fill: '#dfe9f2', soft: 4 }] : [];
  return [
    group([...sprays, stem, ...white], { at: [extent.x, extent.y - 140 * (1 - here)], scale: extent.height / 720 }),
  ];
}

/** The dark before the eye: spruce above, stakes at the sides, the near bank's swell below. */
export function frame(setting: Setting): Item[] {
  const { palette, bottom, left, right } = setting;
  const swell = [-1, 1].map((side) => {
    const edge = side < 0 ? left - 20 : right + 20;
    const inward = (by: number) => edge - side * by;
    return {
      d: path`M${edge} ${bottom + 24}C${inward(120)} ${bottom - 34} ${inward(220)} ${bottom - 6} ${inward(340)} ${bottom + 20}H${edge}Z`,
      fill: palette.frame,
      soft: 3,
    };
  });
  return [...stakes(setting, -1), ...stakes(setting, 1), ...swell, ...bough(setting)];
}

import { light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, rect } from '../../path';
import { boom } from '../../thing/furniture';
import { shield } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';

/** The boards, from us to the water; decline takes some away, chaos and decline warp the rest. */
function boards(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const [board, lit] = [pick(palette.wood, 2), pick(palette.wood, 3)];
  const draw = setting.draws(41);
  return Array.from({ length: 10 }, (_, i) => {
    const [warp, loss] = [draw(), draw()];
    const kept = 1 - arriving(condition.decline, 0.15 + loss * 0.75, 0.1);
    const half = 66 - i * 2.6;
    const turn = (warp - 0.5) * (10 * condition.chaos + 16 * condition.decline);
    const fill = setting.snow ? '#eef4fb' : mix(board, lit, warp * 0.7);
    return {
      kept,
      item: group([{ d: rect(-half, -4, half * 2, 7.4, 2), fill }], { at: [i * 3, -i * 9], turn, scale: kept }),
    };
  })
    .filter(({ kept }) => kept > 0)
    .map(({ item }) => item);
}

function post({ palette, snow }: Setting, x: number, y: number, height: number): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  return [
    { d: rect(x - 6, y - height, 12, height + 16, 4), fill: linear([x - 6, 0], [x + 6, 0], [0, shade], [1, board]) },
    { d: ellipse(x, y - height, 6.5, 3), fill: snow ? '#f4f8fd' : lit },
  ];
}

/** A lamp on a post's head; 0,0 is the head. */
export function postLamp({ palette, lamp }: Setting, reach = 54): Item[] {
  const glow = palette.window;
  return [
    { d: circle(0, -12, reach), fill: radial([0, -12], reach, [0, glow, 0.55 * lamp], [1, glow, 0]) },
    { d: rect(-7, -21, 14, 18, 4), fill: light(glow, 0.3), opacity: 0.35 + 0.65 * lamp },
    { d: rect(-9, -25, 18, 5, 2) + rect(-9, -4, 18, 4, 2), fill: '#3d3038' },
  ];
}

/** Shields and lamps on the posts, where people know what the jetty is for. */
function pride(setting: Setting): Item[] {
  const colour = pick(setting.palette.accents, 0);
  const small = (item: Item[], scale: number) => group(item, { scale });
  return arrived(setting.alive, [
    { from: 0.4, at: [70, -48], item: small(postLamp(setting), 0.9) },
    { from: 0.48, at: [-62, -42], item: small(postLamp(setting), 0.9) },
    { from: 0.58, at: [88, -118], item: small(postLamp(setting), 0.75) },
    { from: 0.66, at: [-36, -118], item: small(postLamp(setting), 0.75) },
    { from: 0.54, at: [70, -22], item: small(shield(colour), 0.62) },
    { from: 0.74, at: [-62, -18], item: small(shield(pick(setting.palette.accents, 2)), 0.62) },
  ]);
}

/** The jetty out from the near bank; its near end is 0,0. */
export function jetty(setting: Setting): Item[] {
  const { condition, palette } = setting;
  const fallen = 26 * arriving(condition.decline, 0.4, 0.4);
  const shut = arriving(condition.order, 0.58, 0.1);
  return [
    ...post(setting, -36, -88, 30),
    ...post(setting, 88, -84, 34),
    ...boards(setting),
    group(post(setting, 0, 0, 40), { at: [-62, -2], turn: -fallen }),
    ...post(setting, 70, -2, 46),
    ...pride(setting),
    ...(shut > 0
      ? [
          group(boom(pick(palette.accents, 0), 78 * (1 - arriving(condition.order, 0.68, 0.2))), {
            at: [-70, 2],
            scale: shut,
          }),
        ]
      : []),
  ];
}

/** A second jetty that somebody began: posts at all angles and half the boards. */
export function begunJetty(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const plank = (width: number, turn: number) =>
    group([{ d: rect(-width / 2, -5, width, 10, 2), fill: lit }], { turn });
  const pole = (turn: number, height: number) =>
    group([{ d: rect(-6, -height, 12, height + 14, 3), fill: linear([-6, 0], [6, 0], [0, shade], [1, board]) }], {
      turn,
    });
  return arrived(condition.chaos, [
    { from: 0.2, at: [-44, -52], item: pole(-9, 40) },
    { from: 0.3, at: [34, -58], item: pole(14, 52) },
    { from: 0.38, at: [-4, -48], item: plank(104, -7) },
    { from: 0.46, at: [-58, 0], item: pole(11, 58) },
    { from: 0.54, at: [8, -28], item: plank(112, 9) },
    { from: 0.62, at: [54, 2], item: pole(-16, 64) },
    { from: 0.7, at: [-22, -8], item: plank(86, -19) },
    { from: 0.78, at: [66, -40], item: plank(70, 58) },
  ]);
}

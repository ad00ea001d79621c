import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { ellipse, path } from '../../path';
import type { Setting } from '../setting';

/** An aspen's foot, its height and how thick it is, and how near: 0 far to 1 near. */
export interface Aspen {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly wide: number;
  readonly near: number;
}

/** Bare twigs, from the crown's foot up. */
const twigs = (h: number): string =>
  [0.56, 0.66, 0.74, 0.81, 0.88]
    .map((t, i) => {
      const [side, long] = [i % 2 === 0 ? 1 : -1, h * (0.17 - 0.1 * ((t - 0.5) / 0.4))];
      return path`M0 ${-h * t}q${side * long * 0.5} ${-long * 0.3} ${side * long} ${-long * 0.95}M${side * long * 0.4} ${-h * t - long * 0.26}q${side * long * 0.5} ${long * 0.02} ${side * long * 0.8} ${-long * 0.24}`;
    })
    .join('');

/** Young leaves and catkins, which come where it is good to be. */
const budsOn = (h: number, grown: number): string =>
  [0.56, 0.66, 0.74, 0.81, 0.88, 0.95]
    .flatMap((t, i) => {
      const [side, long] = [i % 2 === 0 ? 1 : -1, h * (0.17 - 0.1 * ((t - 0.5) / 0.4))];
      return [0.5, 0.8, 1.05].map((k, j) =>
        ellipse(side * long * k * 0.9, -h * t - long * k * 0.75 + j * 2, 5.4 * grown, 4.2 * grown),
      );
    })
    .join('');

/** Gnawed by somebody who then thought of something else. */
const bite = (w: number): string => path`M${-w} -34Q0 -26 ${w} -34V-20Q0 -28 ${-w} -18Z`;

/** A pale trunk with dark marks; order paints a ring on it, wild paws gnaw at it and leave. */
function aspen(setting: Setting, { height: h, wide: w, near }: Aspen, i: number): Item[] {
  const { palette, condition, alive, snow } = setting;
  const far = mix(pick(palette.depths, 2), palette.haze, 0.35);
  const bark = mix(far, mix('#e4e0cf', palette.haze, 0.3), 0.35 + 0.5 * near);
  const mark = mix(dark(bark, 0.65), far, 0.4 - 0.3 * near);
  const leaves = arriving(alive, 0.34 + (i % 5) * 0.1, 0.12);
  const ring = arriving(condition.order, 0.16 + (i % 6) * 0.1, 0.08);
  const gnawed = arriving(condition.chaos, 0.2 + (i % 5) * 0.14, 0.08);
  const knots = [0.12, 0.24, 0.31, 0.43, 0.5].map(
    (t, k) =>
      path`M${-w * 0.45} ${-h * t}q${w * 0.35} ${-3 - (k % 2) * 2} ${w * (0.5 + 0.3 * (k % 2))} 1q${-w * 0.3} 4 ${-w * (0.5 + 0.3 * (k % 2))} -1Z`,
  );
  return [
    { d: twigs(h), stroke: mix(bark, mark, 0.3), width: Math.max(1.2, w * 0.11) },
    {
      d: path`M${-w * 0.5} 4Q${-w * 0.36} ${-h * 0.5} ${-w * 0.08} ${-h}H${w * 0.08}Q${w * 0.36} ${-h * 0.5} ${w * 0.5} 4Z`,
      fill: linear([-w * 0.5, 0], [w * 0.5, 0], [0, dark(bark, 0.4)], [0.45, bark], [1, light(bark, 0.45)]),
    },
    { d: knots.join(''), fill: mark, opacity: 0.75 },
    ...(leaves > 0 ? [{ d: budsOn(h, leaves), fill: mix('#b9c467', pick(palette.ground, 0), 0.3) }] : []),
    ...(ring > 0
      ? [
          {
            d: path`M${-w * 0.44} ${-h * 0.2}q${w * 0.44} 5 ${w * 0.88} 0`,
            stroke: pick(palette.accents, 0),
            width: 7 * ring,
          },
        ]
      : []),
    ...(gnawed > 0 ? [{ d: bite(w * 0.5), fill: pick(palette.wood, 3), opacity: gnawed }] : []),
    ...(snow ? [{ d: ellipse(0, 3, w * 0.9, 4), fill: '#f4f8fd' }] : []),
  ];
}

/** A grove of aspens; wind and chaos bend it, order sets it upright. */
export const grove = (setting: Setting, trees: readonly Aspen[]): Item[] =>
  trees.map((tree, i) => {
    const lean = ((i * 0.618) % 1) * 7 - 3.5;
    return group(aspen(setting, tree, i), {
      at: [tree.x, tree.y],
      turn: between(lean - 9 * setting.wind * (0.5 + ((i * 0.37) % 1)), 0, setting.condition.order),
    });
  });

/** A stump, 30 units wide, as a beaver leaves it: a blunt pencil. */
export const stump = (setting: Setting): Item[] => {
  const pale = pick(setting.palette.wood, 3);
  return [
    {
      d: 'M-15 2L-13 -14Q-5 -18 -2 -30Q0 -33 3 -29Q6 -18 13 -14L15 2Z',
      fill: linear([-15, 0], [15, 0], [0, dark(pale, 0.45)], [0.5, pale], [1, light(pale, 0.3)]),
    },
    {
      d: 'M-15 2L-13 -14H13L15 2Z',
      fill: linear([-15, 0], [15, 0], [0, dark('#8d8b80', 0.3)], [1, mix('#d9d5c4', setting.palette.haze, 0.3)]),
    },
    ...(setting.snow ? [{ d: ellipse(0, -15, 13, 3), fill: '#f4f8fd' }] : []),
  ];
};

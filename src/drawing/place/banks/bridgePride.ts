import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, path, polygon } from '../../path';
import { along } from '../../perches';
import { knot } from '../../thing/loads';
import { bunting } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { HALVES } from './bridgeMeasures';
import { cloth, roundel } from './emblem';
import { badgersStayOf, haresRopeOf } from './ropes';

const [BADGERS] = HALVES.badgers;
const [HARES] = HALVES.hares;

/** A ramp over the step, sanded; a rope along it with nine knots; then whatever people hang up who like to cross. */
export function pride(setting: Setting): Item[] {
  const { palette, alive, at, size, view } = setting;
  const colours = [pick(palette.accents, 0), '#fdf3dd', pick(palette.accents, 1), '#4a4754'];
  const small = (items: Item[], scale: number) => group(items, { scale: scale * size });
  const rope = haresRopeOf(view);
  const stay = badgersStayOf(view);
  return [
    ...bunting((t) => along(rope, 0.16 + t * 0.8), 10, arriving(alive, 0.5, 0.4), colours),
    ...bunting((t) => along(stay, 0.1 + t * 0.86), 10, arriving(alive, 0.58, 0.4), colours),
    ...arrived(alive, [
      { from: 0.4, at: [at(0.405), BADGERS - 50], item: small(cloth(pick(palette.accents, 0)), 0.85) },
      { from: 0.5, at: [at(0.6), HARES - 46], item: small(cloth(pick(palette.accents, 2)), 0.85) },
      { from: 0.62, at: [view.frame.x + 42, 352], item: small(roundel(pick(palette.accents, 0)), 0.95) },
      {
        from: 0.74,
        at: [view.frame.x + view.frame.width - 42, 330],
        item: small(roundel(pick(palette.accents, 2)), 0.95),
      },
      ...[0.148, 0.313, 0.69, 0.86].map((t, i) => ({
        from: 0.56 + i * 0.1,
        at: [at(t), t < 0.5 ? BADGERS - 50 : HARES - 42] as const,
        item: small(basket(setting, i), 1),
      })),
    ]),
  ];
}

/** A basket of what grows in wet places, hung on a rail. */
const basket = ({ palette }: Setting, i: number): Item[] => [
  {
    d: [-14, -5, 5, 14].map((x, k) => circle(x, -8 - (k % 2) * 5, 9)).join(''),
    fill: mix(pick(palette.ground, 1), '#4f8a46', 0.45),
  },
  { d: circle(-9, -14, 4.4) + circle(10, -13, 4), fill: pick(palette.accents, i % 2) },
  { d: circle(1, -18, 4.2), fill: '#f6e3c4' },
  {
    d: 'M-18 -4H18Q16 14 0 15Q-16 14 -18 -4Z',
    fill: linear([-18, 0], [18, -4], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]),
  },
];

/** Sand over the step, and a rope with nine knots from post to post. */
export function sanded(setting: Setting): Item[] {
  const { palette, alive, at, size } = setting;
  const laid = arriving(alive, 0.36, 0.14);
  const strung = arriving(alive, 0.42, 0.3);
  const boards = [0, 1, 2, 3].map((i) => {
    const [a, b] = [i / 4, (i + 0.94) / 4];
    const far = (t: number): Point => [at(0.503) + t * 58 * size, 562 + t * 22];
    const near = (t: number): Point => [at(0.487) + t * 76 * size, 664 + t * 24];
    return polygon([far(a), far(b), near(b), near(a)]);
  });
  const sand = mix('#e3c486', pick(palette.wood, 3), 0.35);
  const grains = Array.from({ length: 14 }, (_, i) =>
    circle(at(0.5) + (4 + ((i * 17) % 50)) * size, 580 + ((i * 29) % 84), 1.8),
  );
  const rope = { from: [at(0.313), BADGERS - 66], to: [at(0.69), HARES - 62], sag: 16 } as const;
  return [
    ...(laid > 0
      ? [
          {
            d: boards.join(''),
            fill: linear([at(0.49), 0], [at(0.55), 0], [0, dark(sand, 0.1)], [1, light(sand, 0.2)]),
            opacity: laid,
          },
          { d: grains.join(''), fill: '#fff3d4', opacity: 0.7 * laid },
        ]
      : []),
    ...(strung > 0
      ? [
          {
            d: path`M${rope.from[0]} ${rope.from[1]}Q${at(0.5)} ${BADGERS - 20} ${rope.to[0]} ${rope.to[1]}`,
            stroke: '#d9bd8c',
            width: 4.4 * strung,
          },
        ]
      : []),
    ...Array.from({ length: 9 }, (_, i) => ({ i, here: nthArriving(strung, i, 9) }))
      .filter(({ here }) => here > 0)
      .map(({ i, here }) => group(knot('#cdb07c', 1.1 * size), { at: along(rope, (i + 0.5) / 9), scale: here })),
  ];
}

import { dark, light } from '../../colour';
import { group, type Item } from '../../display';
import { circle, ellipse, path, rect, sized } from '../../path';
import { horn } from '../../thing/horn';
import { cloth, type HeadSize } from './cloth';

/** A kerchief over head and ears, knotted under the chin; the face looks out. */
export function kerchief(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const hood = sized(
    'M12 102C-74 104 -118 50 -108 -6C-102 -80 -58 -120 2 -120C64 -120 104 -80 108 -6C112 50 84 104 12 102Z',
    w,
    h,
  );
  // The other way round, so that it is a hole.
  const face = sized('M12 90C62 90 95 50 93 2C90 -50 60 -76 10 -78C-40 -76 -82 -50 -87 2C-90 50 -50 90 12 90Z', w, h);
  const dots = [
    [-0.98, 0.1],
    [-0.92, -0.34],
    [-0.68, -0.74],
    [-0.32, -1],
    [0.12, -1.02],
    [0.56, -0.9],
    [0.86, -0.6],
    [1, -0.14],
  ].map(([x = 0, y = 0]) => circle(x * w, y * h, w * 0.045));
  const knot = path`M${w * 0.12} ${h * 0.96}l${-w * 0.34} ${h * 0.36}l${w * 0.22} ${h * 0.02}l${w * 0.12} ${-h * 0.2}l${w * 0.16} ${h * 0.2}l${w * 0.2} ${-h * 0.06}Z`;
  if (behind) return [{ d: hood, fill: cloth(size, colour) }];
  return [
    { d: knot, fill: dark(colour, 0.2) },
    { d: hood + face, fill: cloth(size, colour) },
    { d: dots.join(''), fill: light(colour, 0.62) },
    { d: circle(w * 0.12, h * 0.98, w * 0.1), fill: light(colour, 0.08) },
  ];
}

/** An ear trumpet, tucked in at the far ear. */
export const trumpet = ({ w, h, behind }: HeadSize, brass: string): Item[] => [
  group(horn(light(brass, 0.3), dark(brass, 0.14)), {
    at: [(behind ? 1 : -1) * w * 1.22, -h * 0.52],
    turn: behind ? -40 : 40,
    scale: [behind ? 0.84 : -0.84, 0.84],
  }),
];

/** A clerk's eyeshade, pushed up off the brow. */
export function visor(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const band = sized('M-88 -52Q0 -96 90 -54L84 -72Q0 -114 -80 -70Z', w, h);
  const peak = sized('M-56 -84Q16 -112 90 -68Q150 -74 134 -98Q60 -134 -50 -102Z', w, h);
  const gleam = sized('M-20 -104Q50 -120 120 -94', w, h);
  return [
    { d: band, fill: dark(colour, 0.44) },
    ...(behind
      ? []
      : [
          { d: peak, fill: cloth(size, colour) },
          { d: gleam, stroke: light(colour, 0.6), width: 3, opacity: 0.7 },
        ]),
  ];
}

/** A nightcap whose tip hangs over one ear. */
export function nightcap(size: HeadSize, colour: string): Item[] {
  const { w, h } = size;
  const cone = sized(
    'M-80 -60Q0 -94 82 -60C86 -130 30 -184 -36 -178C-96 -174 -142 -130 -144 -66C-124 -100 -102 -116 -84 -114Q-90 -90 -80 -60Z',
    w,
    h,
  );
  const band = sized('M-86 -50Q0 -88 88 -50L84 -74Q0 -112 -82 -74Z', w, h);
  const stripes = sized('M70 -108Q20 -120 -70 -114M40 -152Q-20 -146 -98 -116M-50 -174Q-90 -150 -120 -102', w, h);
  return [
    { d: cone, fill: cloth(size, colour) },
    { d: stripes, stroke: light(colour, 0.5), width: 5 },
    { d: band, fill: light(colour, 0.66) },
    { d: circle(-w * 1.44, -h * 0.58, w * 0.19), fill: light(colour, 0.74) },
  ];
}

/** A cook's cap. */
export function toque(size: HeadSize, colour: string): Item[] {
  const { w, h } = size;
  const puff = sized(
    'M-60 -90C-108 -106 -100 -166 -58 -162C-40 -196 34 -200 52 -166C98 -168 108 -108 64 -90Q0 -116 -60 -90Z',
    w,
    h,
  );
  const band = sized('M-68 -66Q0 -98 70 -66L66 -98Q0 -126 -64 -98Z', w, h);
  const folds = sized('M-34 -108Q-50 -134 -40 -154M4 -114Q2 -140 6 -160M40 -108Q54 -134 46 -152', w, h);
  return [
    { d: puff, fill: cloth(size, colour) },
    { d: folds, stroke: dark(colour, 0.3), width: 2.6, opacity: 0.5 },
    { d: band, fill: dark(colour, 0.1) },
  ];
}

/** An oilskin hat, its brim long at the nape so that the rain runs off. */
export function souwester(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const crown = sized('M-78 -56C-84 -130 -36 -154 6 -152C58 -150 80 -112 78 -66Z', w, h);
  const brim = behind
    ? sized('M-90 -60Q0 -90 90 -60Q124 10 80 50Q0 80 -80 50Q-124 10 -90 -60Z', w, h)
    : sized('M124 -62Q30 -108 -84 -74Q-150 -42 -166 18Q-110 -10 -74 -44Q20 -78 124 -62Z', w, h);
  const seams = sized('M2 -150Q-10 -120 -10 -90M10 -150Q46 -130 50 -88', w, h);
  return [
    { d: crown, fill: cloth(size, colour) },
    { d: seams, stroke: dark(colour, 0.36), width: 2.4, opacity: 0.5 },
    { d: brim, fill: cloth(size, dark(colour, 0.14)) },
  ];
}

/** Goggles pushed up on the brow of whoever is seen from the side: one glass, and the strap. */
export function goggles(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const strap = behind ? sized('M-96 -30Q0 -70 96 -30', w, h) : sized('M-98 -10Q-60 -80 10 -94', w, h);
  const [x, y] = [w * 0.42, -h * 0.92];
  const glass: Item[] = [
    { d: ellipse(x, y, w * 0.4, h * 0.4), fill: dark(colour, 0.35) },
    { d: ellipse(x + w * 0.03, y, w * 0.28, h * 0.28), fill: '#bfe3e6' },
    {
      d: path`M${x - w * 0.12} ${y + h * 0.04}Q${x - w * 0.06} ${y - h * 0.18} ${x + w * 0.12} ${y - h * 0.18}`,
      stroke: '#ffffff',
      width: 4,
    },
    { d: rect(x - w * 0.46, y - h * 0.1, w * 0.14, h * 0.24, 3), fill: dark(colour, 0.5) },
  ];
  return [{ d: strap, stroke: colour, width: 8 }, ...(behind ? [] : glass)];
}

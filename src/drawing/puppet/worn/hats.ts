import { dark, light } from '../../colour';
import { group, type Item } from '../../display';
import { circle, ellipse, path, rect } from '../../path';
import { horn } from '../../thing/horn';
import { cloth, type HeadSize } from './cloth';

/** A kerchief over head and ears, knotted under the chin; the face looks out. */
export function kerchief(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const hood = path`M${w * 0.12} ${h * 1.02}C${-w * 0.74} ${h * 1.04} ${-w * 1.18} ${h * 0.5} ${-w * 1.08} ${-h * 0.06}C${-w * 1.02} ${-h * 0.8} ${-w * 0.58} ${-h * 1.2} ${w * 0.02} ${-h * 1.2}C${w * 0.64} ${-h * 1.2} ${w * 1.04} ${-h * 0.8} ${w * 1.08} ${-h * 0.06}C${w * 1.12} ${h * 0.5} ${w * 0.84} ${h * 1.04} ${w * 0.12} ${h * 1.02}Z`;
  // The other way round, so that it is a hole.
  const face = path`M${w * 0.12} ${h * 0.9}C${w * 0.62} ${h * 0.9} ${w * 0.95} ${h * 0.5} ${w * 0.93} ${h * 0.02}C${w * 0.9} ${-h * 0.5} ${w * 0.6} ${-h * 0.76} ${w * 0.1} ${-h * 0.78}C${-w * 0.4} ${-h * 0.76} ${-w * 0.82} ${-h * 0.5} ${-w * 0.87} ${h * 0.02}C${-w * 0.9} ${h * 0.5} ${-w * 0.5} ${h * 0.9} ${w * 0.12} ${h * 0.9}Z`;
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
  const band = path`M${-w * 0.88} ${-h * 0.52}Q0 ${-h * 0.96} ${w * 0.9} ${-h * 0.54}L${w * 0.84} ${-h * 0.72}Q0 ${-h * 1.14} ${-w * 0.8} ${-h * 0.7}Z`;
  const peak = path`M${-w * 0.56} ${-h * 0.84}Q${w * 0.16} ${-h * 1.12} ${w * 0.9} ${-h * 0.68}Q${w * 1.5} ${-h * 0.74} ${w * 1.34} ${-h * 0.98}Q${w * 0.6} ${-h * 1.34} ${-w * 0.5} ${-h * 1.02}Z`;
  const gleam = path`M${-w * 0.2} ${-h * 1.04}Q${w * 0.5} ${-h * 1.2} ${w * 1.2} ${-h * 0.94}`;
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
  const cone = path`M${-w * 0.8} ${-h * 0.6}Q0 ${-h * 0.94} ${w * 0.82} ${-h * 0.6}C${w * 0.86} ${-h * 1.3} ${w * 0.3} ${-h * 1.84} ${-w * 0.36} ${-h * 1.78}C${-w * 0.96} ${-h * 1.74} ${-w * 1.42} ${-h * 1.3} ${-w * 1.44} ${-h * 0.66}C${-w * 1.24} ${-h * 1.0} ${-w * 1.02} ${-h * 1.16} ${-w * 0.84} ${-h * 1.14}Q${-w * 0.9} ${-h * 0.9} ${-w * 0.8} ${-h * 0.6}Z`;
  const band = path`M${-w * 0.86} ${-h * 0.5}Q0 ${-h * 0.88} ${w * 0.88} ${-h * 0.5}L${w * 0.84} ${-h * 0.74}Q0 ${-h * 1.12} ${-w * 0.82} ${-h * 0.74}Z`;
  const stripes = path`M${w * 0.7} ${-h * 1.08}Q${w * 0.2} ${-h * 1.2} ${-w * 0.7} ${-h * 1.14}M${w * 0.4} ${-h * 1.52}Q${-w * 0.2} ${-h * 1.46} ${-w * 0.98} ${-h * 1.16}M${-w * 0.5} ${-h * 1.74}Q${-w * 0.9} ${-h * 1.5} ${-w * 1.2} ${-h * 1.02}`;
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
  const puff = path`M${-w * 0.6} ${-h * 0.9}C${-w * 1.08} ${-h * 1.06} ${-w * 1.0} ${-h * 1.66} ${-w * 0.58} ${-h * 1.62}C${-w * 0.4} ${-h * 1.96} ${w * 0.34} ${-h * 2.0} ${w * 0.52} ${-h * 1.66}C${w * 0.98} ${-h * 1.68} ${w * 1.08} ${-h * 1.08} ${w * 0.64} ${-h * 0.9}Q0 ${-h * 1.16} ${-w * 0.6} ${-h * 0.9}Z`;
  const band = path`M${-w * 0.68} ${-h * 0.66}Q0 ${-h * 0.98} ${w * 0.7} ${-h * 0.66}L${w * 0.66} ${-h * 0.98}Q0 ${-h * 1.26} ${-w * 0.64} ${-h * 0.98}Z`;
  const folds = path`M${-w * 0.34} ${-h * 1.08}Q${-w * 0.5} ${-h * 1.34} ${-w * 0.4} ${-h * 1.54}M${w * 0.04} ${-h * 1.14}Q${w * 0.02} ${-h * 1.4} ${w * 0.06} ${-h * 1.6}M${w * 0.4} ${-h * 1.08}Q${w * 0.54} ${-h * 1.34} ${w * 0.46} ${-h * 1.52}`;
  return [
    { d: puff, fill: cloth(size, colour) },
    { d: folds, stroke: dark(colour, 0.3), width: 2.6, opacity: 0.5 },
    { d: band, fill: dark(colour, 0.1) },
  ];
}

/** An oilskin hat, its brim long at the nape so that the rain runs off. */
export function souwester(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const crown = path`M${-w * 0.78} ${-h * 0.56}C${-w * 0.84} ${-h * 1.3} ${-w * 0.36} ${-h * 1.54} ${w * 0.06} ${-h * 1.52}C${w * 0.58} ${-h * 1.5} ${w * 0.8} ${-h * 1.12} ${w * 0.78} ${-h * 0.66}Z`;
  const brim = behind
    ? path`M${-w * 0.9} ${-h * 0.6}Q0 ${-h * 0.9} ${w * 0.9} ${-h * 0.6}Q${w * 1.24} ${h * 0.1} ${w * 0.8} ${h * 0.5}Q0 ${h * 0.8} ${-w * 0.8} ${h * 0.5}Q${-w * 1.24} ${h * 0.1} ${-w * 0.9} ${-h * 0.6}Z`
    : path`M${w * 1.24} ${-h * 0.62}Q${w * 0.3} ${-h * 1.08} ${-w * 0.84} ${-h * 0.74}Q${-w * 1.5} ${-h * 0.42} ${-w * 1.66} ${h * 0.18}Q${-w * 1.1} ${-h * 0.1} ${-w * 0.74} ${-h * 0.44}Q${w * 0.2} ${-h * 0.78} ${w * 1.24} ${-h * 0.62}Z`;
  const seams = path`M${w * 0.02} ${-h * 1.5}Q${-w * 0.1} ${-h * 1.2} ${-w * 0.1} ${-h * 0.9}M${w * 0.1} ${-h * 1.5}Q${w * 0.46} ${-h * 1.3} ${w * 0.5} ${-h * 0.88}`;
  return [
    { d: crown, fill: cloth(size, colour) },
    { d: seams, stroke: dark(colour, 0.36), width: 2.4, opacity: 0.5 },
    { d: brim, fill: cloth(size, dark(colour, 0.14)) },
  ];
}

/** Goggles pushed up on the brow of whoever is seen from the side: one glass, and the strap. */
export function goggles(size: HeadSize, colour: string): Item[] {
  const { w, h, behind } = size;
  const strap = behind
    ? path`M${-w * 0.96} ${-h * 0.3}Q0 ${-h * 0.7} ${w * 0.96} ${-h * 0.3}`
    : path`M${-w * 0.98} ${-h * 0.1}Q${-w * 0.6} ${-h * 0.8} ${w * 0.1} ${-h * 0.94}`;
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

import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { type Tone, toned } from '../palette';
import { circle, path, rect } from '../path';
import { ropeCoil } from '../thing/loads';
import type { MammalBuild } from './builds';
import type { Wear } from './cast';
import { type Frame, handAt } from './mammal';
import type { Stance } from './poses';

function bandana(frame: Frame, colour: string, second: string): Item[] {
  const { wide: w, high: h } = frame;
  return [
    {
      d: path`M${-w * 0.74} ${-h}Q0 ${-h * 0.82} ${w * 0.74} ${-h}L${w * 0.8} ${-h * 0.88}Q0 ${-h * 0.7} ${-w * 0.8} ${-h * 0.88}Z`,
      fill: colour,
    },
    {
      d: path`M${-w * 0.42} ${-h * 0.84}Q${w * 0.1} ${-h * 0.7} ${w * 0.6} ${-h * 0.84}L${w * 0.14} ${-h * 0.56}Z`,
      fill: dark(colour, 0.12),
    },
    {
      d: `${circle(-w * 0.06, -h * 0.76, 3.4)}${circle(w * 0.28, -h * 0.77, 3.4)}${circle(w * 0.12, -h * 0.67, 3.4)}`,
      fill: second,
    },
  ];
}

function scarf(frame: Frame, colour: string, second: string): Item[] {
  const { wide: w, high: h } = frame;
  const band = path`M${-w * 0.74} ${-h}Q0 ${-h * 0.8} ${w * 0.76} ${-h}L${w * 0.82} ${-h * 0.86}Q0 ${-h * 0.66} ${-w * 0.82} ${-h * 0.86}Z`;
  const end = path`M${w * 0.24} ${-h * 0.8}L${w * 0.48} ${-h * 0.46}L${w * 0.16} ${-h * 0.46}L${w * 0.02} ${-h * 0.78}Z`;
  const stripe = path`M${w * 0.08} ${-h * 0.66}L${w * 0.36} ${-h * 0.68}M${w * 0.12} ${-h * 0.56}L${w * 0.42} ${-h * 0.57}`;
  return [
    { d: end, fill: dark(colour, 0.15) },
    { d: stripe, stroke: second, width: 4 },
    { d: band, fill: colour },
    { d: circle(w * 0.16, -h * 0.79, 9), fill: light(colour, 0.1) },
  ];
}

function vest(frame: Frame, colour: string, second: string): Item[] {
  const { wide: w, high: h } = frame;
  const side = (k: number) =>
    path`M${k * w * 0.5} ${-h * 0.99}C${k * w * 0.84} ${-h * 0.74} ${k * w * 1.06} ${-h * 0.4} ${k * w} ${-h * 0.22}L${k * w * 0.36} ${-h * 0.18}C${k * w * 0.42} ${-h * 0.5} ${k * w * 0.3} ${-h * 0.8} ${k * w * 0.1} ${-h * 0.92}Z`;
  return [
    { d: side(-1), fill: dark(colour, 0.22) },
    { d: side(1), fill: linear([0, 0], [w, 0], [0, colour], [1, light(colour, 0.18)]) },
    { d: path`M${w * 0.5} ${-h * 0.46}h${w * 0.34}v${h * 0.13}h${-w * 0.32}Z`, fill: second },
    { d: [0.66, 0.5, 0.34].map((t) => circle(w * 0.33, -h * t, 3)).join(''), fill: light(second, 0.5) },
  ];
}

function apron(frame: Frame, colour: string, second: string): Item[] {
  const { wide: w, high: h } = frame;
  return [
    {
      d: path`M${-w * 0.42} ${-h * 0.74}H${w * 0.56}L${w * 0.78} ${-h * 0.14}Q0 ${h * 0.02} ${-w * 0.66} ${-h * 0.14}Z`,
      fill: linear([-w, 0], [w, 0], [0, dark(colour, 0.15)], [1, light(colour, 0.12)]),
    },
    {
      d: path`M${-w * 0.36} ${-h * 0.74}L${-w * 0.5} ${-h * 1.02}M${w * 0.5} ${-h * 0.74}L${w * 0.56} ${-h * 1.02}`,
      stroke: colour,
      width: 7,
    },
    {
      d: path`M${-w * 0.2} ${-h * 0.44}H${w * 0.42}V${-h * 0.24}Q${w * 0.1} ${-h * 0.18} ${-w * 0.2} ${-h * 0.24}Z`,
      fill: second,
      opacity: 0.85,
    },
  ];
}

const coil = (frame: Frame, tone: Tone): Item[] => {
  const { wide: w, high: h } = frame;
  const rope = toned(tone, '#d6b57c');
  return [
    {
      d: path`M${-w * 0.5} ${-h * 0.96}Q${w * 0.1} ${-h * 0.6} ${w * 0.74} ${-h * 0.44}`,
      stroke: dark(rope, 0.3),
      width: 13,
    },
    { d: path`M${-w * 0.5} ${-h * 0.96}Q${w * 0.1} ${-h * 0.6} ${w * 0.74} ${-h * 0.44}`, stroke: rope, width: 9 },
    {
      d: path`M${-w * 0.5} ${-h * 0.96}Q${w * 0.1} ${-h * 0.6} ${w * 0.74} ${-h * 0.44}`,
      stroke: dark(rope, 0.25),
      width: 9,
      dash: [1, 9],
      opacity: 0.5,
    },
    group(ropeCoil(rope), { at: [w * 0.66, -h * 0.3], turn: 70, scale: 0.92 }),
  ];
};

const satchel = (frame: Frame, tone: Tone): Item[] => {
  const { wide: w, high: h } = frame;
  const leather = toned(tone, '#a0643c');
  return [
    {
      d: path`M${-w * 0.52} ${-h * 0.94}Q${w * 0.1} ${-h * 0.6} ${w * 0.72} ${-h * 0.36}`,
      stroke: dark(leather, 0.2),
      width: 6,
    },
    { d: rect(w * 0.36, -h * 0.4, 44, 34, 6), fill: leather },
    { d: path`M${w * 0.36} ${-h * 0.4 + 6}q22 22 44 0v-6h-44Z`, fill: dark(leather, 0.25) },
    { d: circle(w * 0.36 + 22, -h * 0.4 + 16, 3.4), fill: '#f0cf7a' },
  ];
};

const whistle = (frame: Frame, tone: Tone): Item[] => {
  const { wide: w, high: h } = frame;
  const brass = toned(tone, '#e0b24c');
  return [
    {
      d: path`M${-w * 0.5} ${-h * 0.96}Q${w * 0.1} ${-h * 0.5} ${w * 0.56} ${-h * 0.96}`,
      stroke: toned(tone, '#b4473c'),
      width: 3.4,
    },
    { d: rect(w * 0.08 - 14, -h * 0.7, 24, 10, 4) + circle(w * 0.08 + 8, -h * 0.7 + 8, 8), fill: brass },
    { d: circle(w * 0.08 + 8, -h * 0.7 + 8, 3), fill: dark(brass, 0.5) },
  ];
};

/** What a body wears over its fur and under its near arm. */
export function clothes(wears: readonly Wear[], frame: Frame, tone: Tone): Item[] {
  return wears.flatMap((each): Item[] => {
    switch (each.wear) {
      case 'bandana':
        return bandana(frame, toned(tone, each.colour), toned(tone, each.second));
      case 'scarf':
        return scarf(frame, toned(tone, each.colour), toned(tone, each.second));
      case 'vest':
        return vest(frame, toned(tone, each.colour), toned(tone, each.second));
      case 'apron':
        return apron(frame, toned(tone, each.colour), toned(tone, each.second));
      case 'coil':
        return coil(frame, tone);
      case 'satchel':
        return satchel(frame, tone);
      case 'whistle':
        return whistle(frame, tone);
      default:
        return [];
    }
  });
}

/** What the far hand holds by habit, whatever the pose. */
export function held(wears: readonly Wear[], frame: Frame, stance: Stance, tone: Tone): Item[] {
  return wears.flatMap((each): Item[] => {
    const far: Point = handAt(frame, stance.far, -1);
    if (each.wear !== 'pole') return [];
    const wood = toned(tone, '#b58a58');
    return [
      { d: path`M${far[0] - 6} -2L${far[0] + 8} -262`, stroke: dark(wood, 0.2), width: 9 },
      { d: path`M${far[0] - 4} -2L${far[0] + 10} -262`, stroke: light(wood, 0.2), width: 3 },
      { d: circle(far[0], far[1], 12), fill: toned(tone, '#3c2a2a') },
    ];
  });
}

function cap(w: number, h: number, colour: string): Item[] {
  return [
    {
      d: path`M${-w * 0.66} ${-h * 0.62}C${-w * 0.72} ${-h * 1.36} ${w * 0.62} ${-h * 1.42} ${w * 0.68} ${-h * 0.66}Q0 ${-h * 0.9} ${-w * 0.66} ${-h * 0.62}Z`,
      fill: linear([-w * 0.6, 0], [w * 0.6, -h], [0, dark(colour, 0.2)], [1, light(colour, 0.16)]),
    },
    {
      d: path`M${-w * 0.2} ${-h * 0.82}Q${w * 0.5} ${-h * 0.92} ${w * 0.68} ${-h * 0.7}Q${w * 1.08} ${-h * 0.62} ${w * 1.04} ${-h * 0.5}Q${w * 0.5} ${-h * 0.68} ${-w * 0.2} ${-h * 0.82}Z`,
      fill: dark(colour, 0.35),
    },
    { d: circle(0, -h * 1.2, 4.5), fill: dark(colour, 0.3) },
  ];
}

const feather = (w: number, h: number, colour: string): Item =>
  group(
    [
      {
        d: 'M0 0C-14 -20 -12 -48 4 -62C16 -46 16 -18 0 0Z',
        fill: linear([-12, 0], [14, -40], [0, dark(colour, 0.2)], [1, light(colour, 0.25)]),
      },
      { d: 'M0 6Q2 -28 4 -52', stroke: light(colour, 0.6), width: 2 },
    ],
    { at: [-w * 0.62, -h * 0.62], turn: -24 },
  );

const flower = (w: number, h: number, colour: string): Item[] => {
  const petals = [0, 1, 2, 3, 4, 5, 6]
    .map((i) => circle(w * 0.66 + Math.cos(i * 0.9) * 8, -h * 0.86 + Math.sin(i * 0.9) * 8, 5.4))
    .join('');
  return [
    { d: petals, fill: colour },
    { d: circle(w * 0.66, -h * 0.86, 6), fill: dark(colour, 0.35) },
  ];
};

const spectacles = (w: number, h: number): Item => ({
  d: `${circle(-w * 0.28, -h * 0.08, w * 0.27)}${circle(w * 0.48, -h * 0.08, w * 0.27)}${path`M${-w * 0.01} ${-h * 0.1}Q${w * 0.1} ${-h * 0.2} ${w * 0.21} ${-h * 0.1}`}`,
  stroke: '#6b4f2f',
  width: 3,
});

/** What a head wears. */
export function headwear(wears: readonly Wear[], { headWide: w, headHigh: h }: MammalBuild, tone: Tone): Item[] {
  return wears.flatMap((each): Item[] => {
    switch (each.wear) {
      case 'cap':
        return cap(w, h, toned(tone, each.colour));
      case 'feather':
        return [feather(w, h, toned(tone, each.colour))];
      case 'flower':
        return flower(w, h, toned(tone, each.colour));
      case 'tuft':
        return [
          {
            d: path`M${-w * 0.1} ${-h * 0.9}Q${-w * 0.2} ${-h * 1.4} ${w * 0.16} ${-h * 1.46}Q${w * 0.02} ${-h * 1.24} ${w * 0.12} ${-h * 1.16}Q${w * 0.3} ${-h * 1.38} ${w * 0.42} ${-h * 1.28}Q${w * 0.24} ${-h * 1.1} ${w * 0.24} ${-h * 0.88}Z`,
            fill: toned(tone, each.colour),
          },
        ];
      case 'spectacles':
        return [spectacles(w, h)];
      default:
        return [];
    }
  });
}

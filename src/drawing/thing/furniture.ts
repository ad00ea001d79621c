import { dark, light } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { type Palette, pick } from '../palette';
import { circle, ellipse, path, rect } from '../path';

/** A bench that stands on 0,0, about 140 units wide. */
export function bench(palette: Palette): Item[] {
  const [shade, wood, lit] = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 3)];
  return [
    { d: `${rect(-62, -26, 8, 26, 2)}${rect(54, -26, 8, 26, 2)}`, fill: shade },
    { d: rect(-70, -66, 140, 12, 5), fill: wood },
    { d: `${rect(-56, -62, 7, 36, 2)}${rect(50, -62, 7, 36, 2)}`, fill: shade },
    { d: rect(-76, -34, 152, 11, 5), fill: linear([-76, 0], [76, 0], [0, wood], [1, lit]) },
  ];
}

/** A bell in a frame of two posts, 150 units high. */
export function bellFrame(palette: Palette, brass: string): Item[] {
  const [shade, wood, lit] = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 3)];
  const post = (x: number, colour: string) => ({ d: rect(x - 6, -138, 12, 140, 3), fill: colour });
  return [
    post(-38, shade),
    post(38, wood),
    { d: 'M-62 -134L0 -164L62 -134L56 -124L0 -150L-56 -124Z', fill: linear([-60, 0], [60, 0], [0, shade], [1, lit]) },
    { d: rect(-46, -126, 92, 9, 3), fill: wood },
    { d: 'M0 -118V-108', stroke: shade, width: 6 },
    ...bell(brass).map((item) => group([item], { at: [0, -108] })),
  ];
}

/** A bell that hangs from 0,0. */
function bell(brass: string): Item[] {
  return [
    { d: circle(0, 42, 6), fill: dark(brass, 0.5) },
    {
      d: 'M-6 0H6C20 4 17 24 26 38Q0 46 -26 38C-17 24 -20 4 -6 0Z',
      fill: linear([-24, 30], [24, 0], [0, dark(brass, 0.38)], [0.55, brass], [1, light(brass, 0.5)]),
    },
    { d: 'M-24 35Q0 43 24 35', stroke: light(brass, 0.35), width: 2.4 },
    { d: 'M0 46V78', stroke: '#b99b70', width: 3 },
    { d: circle(0, 80, 4), fill: '#c9ab7d' },
  ];
}

/** A clock face of radius 24; its hands are turned by some degrees, for no two clocks agree. */
export function clock(turn = 0): Item[] {
  return [
    { d: circle(0, 0, 25), fill: '#37465a' },
    { d: circle(0, 0, 20), fill: '#eef2f3' },
    { d: 'M0 -16v3M0 16v-3M-16 0h3M16 0h-3', stroke: '#8794a2', width: 2.4 },
    group([{ d: 'M0 0v-13M0 0l8 5', stroke: '#37465a', width: 3.2 }], { turn }),
  ];
}

/** A lantern that stands on 0,0; `lit` 0..1 is how bright it glows. */
export function lantern(glow: string, lit: number): Item[] {
  return [
    { d: circle(0, -18, 60), fill: radial([0, -18], 60, [0, glow, 0.5 * lit], [1, glow, 0]) },
    { d: 'M-9 -34Q0 -50 9 -34', stroke: '#3d3038', width: 3.4 },
    { d: rect(-11, -34, 22, 30, 4), fill: '#3d3038' },
    { d: rect(-7, -30, 14, 22, 3), fill: glow, opacity: 0.25 + 0.75 * lit },
    { d: rect(-13, -6, 26, 6, 2), fill: '#54434a' },
  ];
}

/** A brass post with a hanging rope to the next one, `gap` units on. */
export function queuePost(rope: string, gap: number, hung: number): Item[] {
  const span = gap * hung;
  return [
    { d: ellipse(0, 0, 20, 6), fill: '#3c4756' },
    { d: rect(-4, -68, 8, 68), fill: '#4a5667' },
    { d: circle(0, -70, 8), fill: '#c7a95c' },
    ...(span > 4 ? [{ d: path`M0 -62Q${span / 2} ${-62 + 40 * hung} ${span} -62`, stroke: rope, width: 7 }] : []),
  ];
}

/** A hanging office lamp; 0,0 is where its wire begins. `cast` 0..1 is how much light it throws. */
export function officeLamp(frame: string, drop: number, cast = 0, thick = 0): Item[] {
  const halo = radial(
    [0, drop + 30],
    96,
    [0, '#f4f9fb', 0.8 * thick],
    [0.3, '#f4f9fb', 0.4 * thick],
    [1, '#f4f9fb', 0],
  );
  const cone = linear([0, drop + 30], [0, drop + 420], [0, '#eef6ff', 0.26 * cast], [1, '#eef6ff', 0]);
  return [
    ...(cast > 0 ? [{ d: path`M-36 ${drop + 30}H36L150 ${drop + 420}H-150Z`, fill: cone }] : []),
    { d: path`M0 ${-60}V${drop}`, stroke: frame, width: 4, soft: 4 * thick },
    { d: path`M-40 ${drop + 28}L-24 ${drop}H24L40 ${drop + 28}Z`, fill: frame, soft: 2 + 5 * thick },
    ...(thick > 0 ? [{ d: circle(0, drop + 30, 96), fill: halo }] : []),
    { d: rect(-36, drop + 26, 72, 6, 3), fill: '#eef4f6', soft: 5 * thick },
  ];
}

/** A boom across a way, 130 units long: its post stands on 0,0. Raised by some degrees it bars nothing. */
export function boom(red: string, raised: number): Item[] {
  const stripes = [14, 46, 78, 110].map((x) => path`M${x} -6H${x + 16}V6H${x}Z`).join('');
  return [
    group(
      [
        { d: rect(-22, -6, 154, 12, 4), fill: '#eceee9' },
        { d: stripes, fill: red },
      ],
      { at: [0, -52], turn: -raised },
    ),
    { d: rect(-9, -62, 18, 64, 3), fill: '#4a5667' },
    { d: rect(1, -62, 7, 64, 3), fill: '#6f7d8c' },
    { d: circle(0, -52, 6), fill: '#c7a95c' },
  ];
}

/** A rocking chair for somebody who is asleep in it most of the day; 46 units high. */
export function rocker(palette: Palette): Item[] {
  const [shade, board] = [pick(palette.wood, 0), pick(palette.wood, 3)];
  return [
    { d: 'M-24 -2Q0 8 26 -4', stroke: shade, width: 4 },
    { d: 'M-14 0L-18 -48M14 0L12 -20M-16 -22H16', stroke: board, width: 5 },
    { d: 'M-17 -44L-15 -24', stroke: light(board, 0.3), width: 8 },
  ];
}

/** A counter with a shut window, a stamp and a stamp for the stamp; 110 units wide, its foot on 0,0. */
export function counter(red: string): Item[] {
  return [
    { d: rect(-50, -112, 6, 60) + rect(44, -112, 6, 60), fill: '#4a5667' },
    { d: rect(-56, -120, 112, 14, 3), fill: '#5c6979' },
    { d: 'M-44 -104H44M-44 -96H44M-44 -88H44', stroke: '#c4ccd1', width: 5 },
    { d: rect(-55, -52, 110, 54, 3), fill: linear([-55, 0], [55, 0], [0, '#66748a'], [1, '#93a1b0']) },
    { d: rect(-62, -58, 124, 9, 3), fill: '#dfe4e6' },
    { d: 'M-30 -58V-66H-14V-58ZM-25 -66V-76H-19V-66Z', fill: '#3a4555' },
    { d: 'M-30 -60H-14', stroke: red, width: 3.4 },
    { d: rect(8, -62, 34, 4, 1) + rect(11, -66, 34, 4, 1) + rect(8, -70, 34, 4, 1), fill: '#f3efe4' },
  ];
}

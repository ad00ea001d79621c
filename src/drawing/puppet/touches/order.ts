import { dark, light } from '../../colour';
import { group, type Item } from '../../display';
import { type Tone, toned } from '../../palette';
import { circle, ellipse, rect, sized } from '../../path';
import { cloth, type HeadSize } from '../worn/cloth';

const RED = '#b4473c';
const BRASS = '#c7a95c';
const SLATE = '#4a5a70';

/** The one colour that order leaves as it is. */
const stampRed = (tone: Tone): string => toned({ ...tone, drained: 0 }, RED);

/** A clerk's badge: a paper card on a pin, its stamp the one red thing. */
export const badge = (tone: Tone, size: number): Item =>
  group(
    [
      { d: rect(-13, -9, 26, 20, 3), fill: dark('#f3efe4', 0.25) },
      { d: rect(-12, -10, 24, 18, 3), fill: '#f6f1e4' },
      { d: 'M-7 -1h9M-7 4h6', stroke: '#8d8a94', width: 2 },
      { d: circle(6, 2, 4), stroke: stampRed(tone), width: 2 },
      { d: circle(0, -11, 3), fill: BRASS },
    ],
    { scale: size, turn: -4 },
  );

/** A pencil behind an ear. */
export const pencil = (size: number, tone: Tone): Item =>
  group(
    [
      { d: 'M-14 0H20', stroke: toned(tone, '#d9a53c'), width: 7 },
      { d: 'M-14 -1.6H20', stroke: light(toned(tone, '#d9a53c'), 0.5), width: 2 },
      { d: 'M20 -3.5L31 0L20 3.5Z', fill: '#f1dcb6' },
      { d: 'M27 -1.3L32 0L27 1.3Z', fill: '#3a3340', stroke: '#3a3340', width: 1 },
      { d: 'M-17 0H-14', stroke: stampRed(tone), width: 7 },
    ],
    { scale: size },
  );

/** A sash of office along a line, `worn` 0..1 wide, with its seal where it ends. */
export function sash(line: string, seal: readonly [x: number, y: number], worn: number, tone: Tone): Item[] {
  if (worn <= 0) return [];
  const [colour, red] = [toned(tone, SLATE), stampRed(tone)];
  const scallops = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => circle(8 * Math.cos(i * 0.785), 8 * Math.sin(i * 0.785), 4));
  return [
    { d: line, stroke: dark(colour, 0.3), width: 17 * worn },
    { d: line, stroke: light(colour, 0.5), width: 13 * worn },
    { d: line, stroke: colour, width: 8 * worn },
    group(
      [
        { d: 'M-7 4L-10 22L-4 18L0 24L4 18L10 22L7 4Z', fill: dark(red, 0.24) },
        { d: scallops.join('') + circle(0, 0, 9), fill: red },
        { d: circle(0, 0, 5), fill: '#f6f1e4' },
      ],
      { at: seal, scale: worn },
    ),
  ];
}

/** A peaked cap for whoever has nothing on the head. */
export function peakedCap(size: HeadSize, worn: number, tone: Tone): Item[] {
  if (worn <= 0) return [];
  const { w, h, behind } = size;
  const colour = toned(tone, SLATE);
  const crown = sized('M-72 -78C-100 -108 -86 -146 2 -146C88 -146 104 -108 76 -78Z', w, h);
  const band = sized('M-76 -72Q0 -96 78 -72L80 -90Q0 -114 -78 -90Z', w, h);
  const peak = sized('M-36 -82Q30 -94 84 -78Q118 -66 110 -54Q40 -78 -36 -70Z', w, h);
  const front: Item[] = [
    { d: peak, fill: dark(colour, 0.46) },
    { d: circle(w * 0.12, -h * 1.2, w * 0.12), fill: toned(tone, BRASS) },
    { d: circle(w * 0.12, -h * 1.2, w * 0.05), fill: stampRed(tone) },
  ];
  return [
    group([{ d: crown, fill: cloth(size, colour) }, { d: band, fill: dark(colour, 0.3) }, ...(behind ? [] : front)], {
      at: [0, -h * (0.06 + 0.8 * (1 - worn))],
      scale: worn,
    }),
  ];
}

/** A ring on a bird's leg, with a tag. */
export const legRing = ([x, y]: readonly [x: number, y: number], worn: number, tone: Tone): Item[] =>
  worn <= 0
    ? []
    : [
        group(
          [
            { d: rect(-5, -4, 10, 8, 2), fill: BRASS },
            { d: ellipse(7, 7, 6, 5), fill: '#f6f1e4' },
            { d: circle(7, 7, 2.4), fill: stampRed(tone) },
          ],
          { at: [x, y], scale: worn },
        ),
      ];

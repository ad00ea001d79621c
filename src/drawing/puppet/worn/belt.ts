import { dark, light } from '../../colour';
import { group, type Item, linear } from '../../display';
import { type Tone, toned } from '../../palette';
import { circle, ellipse, rect, sized } from '../../path';
import type { Cut } from '../garments';

/** What hangs on a belt. */
export type Tool = 'mallet' | 'knife' | 'ladle';

const lit = (colour: string, half: number) =>
  linear([-half, 20], [half, -10], [0, dark(colour, 0.28)], [0.6, colour], [1, light(colour, 0.3)]);

const mallet = (tone: Tone): Item[] => {
  const [wood, head] = [toned(tone, '#b58a58'), toned(tone, '#8a5f3c')];
  return [
    { d: rect(-4, -8, 8, 46, 3), fill: lit(wood, 4) },
    { d: rect(-21, -24, 42, 23, 5), fill: lit(head, 21) },
    { d: 'M-14 -23V-2M14 -23V-2', stroke: dark(head, 0.4), width: 2.6 },
  ];
};

/** A tag-cutter's knife in its sheath, and a roll of birch bark. */
const knife = (tone: Tone): Item[] => {
  const [leather, bark] = [toned(tone, '#6f4630'), toned(tone, '#f0e6d0')];
  return [
    { d: rect(-24, -18, 19, 44, 8), fill: lit(bark, 20) },
    { d: 'M-20 -8h5M-15 2h7M-21 10h6M-16 18h6', stroke: dark(bark, 0.55), width: 2 },
    { d: ellipse(-14.5, -17, 9, 4), fill: dark(bark, 0.3) },
    { d: rect(1, -24, 10, 22, 4), fill: lit(toned(tone, '#c9a04a'), 10) },
    { d: 'M-1 -4H13L11 26Q6 35 1 26Z', fill: lit(leather, 10) },
  ];
};

const ladle = (tone: Tone): Item[] => {
  const wood = toned(tone, '#c99a66');
  return [
    { d: 'M-2 -30Q2 4 0 26', stroke: dark(wood, 0.3), width: 8 },
    { d: 'M-2 -30Q2 4 0 26', stroke: wood, width: 5 },
    { d: ellipse(0, 32, 15, 12), fill: lit(wood, 15) },
    { d: ellipse(1, 30, 9, 6), fill: dark(wood, 0.35) },
  ];
};

const TOOLS: Record<Tool, (tone: Tone) => Item[]> = { mallet, knife, ladle };

/** A belt with a tool at the far hip, where no arm hides it. */
export function belt({ wide: w, high: h, behind }: Cut, tool: Tool, tone: Tone): Item[] {
  const leather = toned(tone, '#5d3f34');
  const d = sized('M-100 -36Q0 -28 100 -36', w, h);
  const strap: Item[] = [
    { d, stroke: dark(leather, 0.3), width: 13 },
    { d, stroke: leather, width: 9 },
  ];
  if (behind) return strap;
  return [
    ...strap,
    { d: rect(w * 0.14 - 9, -h * 0.325 - 8, 18, 15, 3), stroke: toned(tone, '#d9b25a'), width: 3.6 },
    { d: circle(w * 0.14, -h * 0.325, 2), fill: toned(tone, '#d9b25a') },
    group(TOOLS[tool](tone), { at: [-w * 0.56, -h * 0.32], turn: 8 }),
  ];
}

import { dark, light, mix } from '../../colour';
import { group, type Item } from '../../display';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import type { Setting } from '../setting';

/** A net hung up to dry in the left upper corner, with its corks; order takes it in, decline tears it. */
function net(setting: Setting): Item[] {
  const { condition, palette, extent, wind } = setting;
  const here = 1 - Math.min(1, Math.max(0, (condition.order - 0.4) / 0.3));
  if (here <= 0) return [];
  const torn = condition.decline;
  const hang = [0, 1, 2, 3, 4].map((i) => path`M${-30 + i * 74} ${30 - i * 3}q37 ${58 - i * 5 - 20 * torn} 74 -3`);
  const second = [0, 1, 2, 3].map((i) => path`M${6 + i * 74} ${58 - i * 5}q37 ${(50 - i * 10) * (1 - torn)} 74 -8`);
  const corks = Array.from({ length: 6 }, (_, i) => ellipse(-20 + i * 68, 22 - i * 2, 15, 9));
  const twine = mix(palette.frame, pick(palette.depths, 3), 0.35);
  return [
    group(
      [
        { d: [...hang, ...second].join(''), stroke: twine, width: 4, soft: 2.4 },
        { d: 'M-40 22C80 18 220 8 372 -14', stroke: palette.frame, width: 8, soft: 2.4 },
        { d: corks.join(''), fill: mix(palette.frame, '#8a5a36', 0.42), soft: 2.4 },
      ],
      { at: [extent.x, extent.y - 130 * (1 - here)], scale: extent.height / 720, turn: -2 * wind },
    ),
  ];
}

/** A pot for lobsters and a coil of tarred rope, near and out of focus. */
function gear(setting: Setting): Item[] {
  const { palette, bottom, left, right, extent } = setting;
  const s = extent.height / 720;
  const [fill, glint] = [palette.frame, light(palette.frame, 0.14)];
  const ribs = 'M-88 0C-84 -128 84 -128 88 0M-52 0C-50 -96 50 -96 52 0M0 -98V0M-82 -34H82M-70 -68H70';
  return [
    group(
      [
        { d: 'M-58 40V-62C-104 -70 -100 -128 0 -130C100 -128 104 -70 58 -62V40Z', fill, soft: 4 },
        { d: 'M-62 -34Q0 -10 62 -34M-60 -12Q0 12 60 -12', stroke: mix(fill, '#b9935f', 0.3), width: 15, soft: 4 },
        { d: 'M58 -30C120 -30 130 10 190 16', stroke: mix(fill, '#b9935f', 0.22), width: 14, soft: 4 },
        { d: 'M-70 -112Q0 -130 70 -112', stroke: glint, width: 5, soft: 3 },
        { d: rect(-160, 24, 360, 60, 24), fill, soft: 4 },
      ],
      { at: [left + 82, bottom - 22], scale: 0.76 * s },
    ),
    group(
      [
        { d: 'M-94 30V-4C-92 -142 92 -142 94 -4V30Z', fill: dark(fill, 0.1), soft: 4 },
        { d: ribs, stroke: mix(fill, '#b9935f', 0.34), width: 6, soft: 3 },
        { d: circle(-112, -8, 24), fill: mix(fill, pick(palette.accents, 0), 0.35), soft: 4 },
        { d: rect(-200, 2, 340, 40, 20), fill, soft: 4 },
      ],
      { at: [right - 66, bottom], scale: s },
    ),
  ];
}

/** The dark frame of a picture taken from a quay. */
export const frame = (setting: Setting): Item[] => [...gear(setting), ...net(setting)];

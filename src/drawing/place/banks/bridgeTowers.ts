import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { path, polygon, rect, smooth } from '../../path';
import { along, type Hanging } from '../../perches';
import { lantern } from '../../thing/furniture';
import type { Setting } from '../setting';
import { HALVES } from './bridgeMeasures';
import { haresRopeOf } from './ropes';

const [BADGERS] = HALVES.badgers;
const [HARES] = HALVES.hares;

function hangers(rope: Hanging): string {
  return [0.3, 0.44, 0.58, 0.72, 0.86]
    .map((t) => {
      const [x, y] = along(rope, t);
      return path`M${x} ${y}V${HARES - 8}`;
    })
    .join('');
}

/** A mast of three bent poles, bound, on the hares' side; the rope from it, which frays where nobody splices. */
export function haresMast(setting: Setting): Item[] {
  const { palette, condition, view, lamp, size, wind } = setting;
  const right = view.frame.x + view.frame.width;
  const rope = haresRopeOf(view);
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const colour = mix('#d9bd8c', board, 0.25 + 0.3 * condition.decline);
  const d = smooth(Array.from({ length: 13 }, (_, i) => along(rope, i / 12)));
  const poles = [26, 8, -16].map(
    (x) => path`M${right - 40 + x} ${HARES + 8}Q${right - 20 + x * 1.4} 380 ${right - 42 + x * 0.3} 206`,
  );
  const bindings = [250, 350, 450].map(
    (y, i) => path`M${right - 46 + i * 3} ${y}h${20 + i * 9}M${right - 46 + i * 3} ${y + 8}h${20 + i * 9}`,
  );
  return [
    { d, stroke: dark(colour, 0.5), width: 7 },
    { d, stroke: colour, width: 4.6 },
    {
      d: hangers(rope),
      stroke: colour,
      width: 2.4,
      opacity: 0.75 * (1 - 0.7 * arriving(condition.decline, 0.2, 0.6)),
    },
    { d: poles.join(''), stroke: shade, width: 17 },
    { d: poles.join(''), stroke: board, width: 11 },
    { d: poles[1] ?? '', stroke: lit, width: 3, opacity: 0.7 },
    { d: bindings.join(''), stroke: mix('#d9bd8c', pick(palette.accents, 0), 0.4), width: 5 },
    group(
      [
        {
          d: 'M0 0C-4 -14 -2 -34 10 -48C10 -30 12 -14 4 0ZM2 0C10 -10 24 -18 36 -18C26 -10 14 0 6 2Z',
          fill: pick(palette.accents, 0),
        },
      ],
      { at: [right - 40, 208], turn: -30 * wind },
    ),
    group(lantern(palette.window, lamp), { at: [right - 74, 452], scale: 0.9 * size }),
    { d: path`M${right - 40} 404Q${right - 66} 398 ${right - 74} 412`, stroke: shade, width: 4 },
  ];
}

/** A tower of squared timber on the badgers' side, with a roof, white bands, and straight stays to the floor. */
export function badgersTower(setting: Setting): Item[] {
  const { palette, condition, at, view, lamp, size, snow } = setting;
  const x = view.frame.x + 42;
  const [shade, dull, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const slack = 26 * arriving(condition.decline, 0.3, 0.4);
  const stay = (to: number, from: number) =>
    path`M${x + 10} ${from}Q${(x + at(to)) / 2} ${(from + BADGERS) / 2 - 20 + slack} ${at(to)} ${BADGERS - 46}`;
  const snapped = arriving(condition.decline, 0.55, 0.12);
  const hanging = path`M${x + 10} 262Q${x + 44} 340 ${x + 34} ${262 + 150 * snapped}`;
  const stays = stay(0.484, 232) + (snapped > 0 ? hanging : stay(0.22, 262));
  const white = mix('#efe9dc', palette.haze, 0.2);
  return [
    { d: stays, stroke: dark(shade, 0.15), width: 8 },
    { d: stays, stroke: board, width: 3 },
    {
      d: rect(x - 22, 226, 44, BADGERS - 218, 3),
      fill: linear([x - 22, 0], [x + 22, 0], [0, dark(shade, 0.2)], [0.6, dull], [1, lit]),
    },
    {
      d: rect(x - 22, 318, 44, 20) + rect(x - 22, 366, 44, 20),
      fill: linear([x - 22, 0], [x + 22, 0], [0, dark(white, 0.3)], [1, white]),
    },
    { d: path`M${x - 22} 470L${x + 66} ${BADGERS}M${x - 22} 262L${x + 46} 236`, stroke: shade, width: 10 },
    {
      d: polygon([
        [x - 62, 240],
        [x, 178],
        [x + 66, 240],
      ]),
      fill: linear([x - 60, 240], [x + 60, 190], [0, dark(shade, 0.2)], [1, mix(board, pick(palette.ground, 1), 0.35)]),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 10, dx: 0, dy: 4 },
    },
    { d: path`M${x} 178L${x + 66} 240`, stroke: snow ? '#f4f8fd' : light(lit, 0.2), width: snow ? 9 : 2.4 },
    ...(snow
      ? [
          {
            d: polygon([
              [x - 62, 240],
              [x, 176],
              [x + 4, 192],
              [x - 40, 240],
            ]),
            fill: '#eef4fb',
          },
        ]
      : []),
    group(lantern(palette.window, lamp), { at: [x + 46, 286], scale: 0.9 * size }),
  ];
}

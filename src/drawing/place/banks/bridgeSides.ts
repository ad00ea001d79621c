import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, polygon, rect, smooth } from '../../path';
import { along, type Hanging } from '../../spots';
import { lantern } from '../../thing/furniture';
import type { Setting } from '../setting';
import { HALVES } from './bridgeDeck';
import { haresRopeOf } from './ropes';

const [BADGERS] = HALVES.badgers;
const [HARES] = HALVES.hares;

/** A squared post with a cap; its foot is on 0,0. */
function post({ palette, snow }: Setting, height: number): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  return [
    { d: rect(-7, -height, 14, height + 4, 2), fill: linear([-7, 0], [7, 0], [0, shade], [1, board]) },
    { d: rect(-10, -height - 5, 20, 7, 2), fill: snow ? '#f4f8fd' : lit },
  ];
}

/** The badgers' rail: squared posts, a top bar, and a cross in every field; decline drops some bars. */
export function squareRail(setting: Setting): Item[] {
  const { palette, condition, at, left } = setting;
  const xs = [left - 10, at(0.055), at(0.148), at(0.22), at(0.313), at(0.405), at(0.492)];
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 3)];
  const crosses = xs.slice(1).map((x, i) => {
    const a = xs[i] ?? x;
    const kept = 1 - arriving(condition.decline, 0.25 + ((i * 3) % 5) * 0.12, 0.1);
    return {
      d: path`M${a} ${BADGERS - 6}L${x} ${BADGERS - 44}M${a} ${BADGERS - 44}L${x} ${BADGERS - 6}`,
      stroke: shade,
      width: 7,
      opacity: kept,
    };
  });
  const sag = 20 * arriving(condition.decline, 0.4, 0.3);
  const bar = path`M${left - 20} ${BADGERS - 50}H${at(0.22)}L${at(0.313)} ${BADGERS - 50 + sag}L${at(0.405)} ${BADGERS - 50}H${at(0.492)}`;
  return [
    ...crosses.filter(({ opacity }) => opacity > 0),
    { d: bar, stroke: dark(board, 0.2), width: 10 },
    { d: bar, stroke: setting.snow ? '#f4f8fd' : lit, width: setting.snow ? 6 : 3, opacity: 0.8 },
    ...xs.map((x, i) =>
      group(post(setting, i === 6 ? 82 : 54), { at: [x, BADGERS], turn: -14 * condition.chaos * ((i % 3) - 1) }),
    ),
  ];
}

/** The hares' rail: hoops of bent hazel, tied to each other; chaos and decline unpick them. */
export function bentRail(setting: Setting): Item[] {
  const { palette, condition, at, right, snow } = setting;
  const count = 9;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const loose = Math.max(condition.chaos, condition.decline);
  const hoops = Array.from({ length: count }, (_, i) => {
    const [a, b] = [between(at(0.525), right + 30, i / count), between(at(0.525), right + 30, (i + 1.25) / count)];
    const up = HARES - 46 - (i % 2) * 8 + 20 * loose * ((i * 3) % 4 === 1 ? 1 : 0);
    return path`M${a} ${HARES + 2}C${a} ${up - 12} ${b} ${up - 12} ${b} ${HARES + 2}`;
  }).join('');
  const bow = { d: path`M${at(0.525)} ${HARES + 2}Q${at(0.515)} ${HARES - 40} ${at(0.522)} ${HARES - 72}`, width: 12 };
  return [
    { d: hoops, stroke: shade, width: 8 },
    { d: hoops, stroke: board, width: 4.4 },
    { ...bow, stroke: linear([at(0.515), 0], [at(0.53), 0], [0, shade], [1, lit]) },
    { d: circle(at(0.522), HARES - 74, 10), fill: snow ? '#f4f8fd' : mix(pick(palette.accents, 0), board, 0.3) },
  ];
}

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

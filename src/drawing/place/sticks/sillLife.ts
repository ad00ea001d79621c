import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, rect } from '../../path';
import { boom, lantern } from '../../thing/furniture';
import { flag } from '../../thing/mark';
import { sign } from '../../thing/signs';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { round } from './doorMark';
import { duck } from './duck';
import { neighbour } from './folk';
import { climbing } from './sillLift';
import { rimOf, STEP_COUNT, stepAt } from './sillSteps';
import { laid } from './stick';
import { tag } from './tag';

/** A sign as large as the river is deaf, which points it back to its bed; gauges, a boom, and a tag on each stone. */
export function directions(setting: Setting): Item[] {
  const { palette, condition, at, size, alive, view, narrow } = setting;
  const red = pick(palette.accents, 0);
  const gauge: Item[] = [
    { d: rect(-6, -92, 12, 96, 2), fill: '#eceee9' },
    { d: [0, 1, 2, 3, 4].map((i) => rect(-6, -92 + i * 19, 12, 9)).join(''), fill: red },
  ];
  const back = group([sign(palette, { picture: 'arrow', height: 112 })], { scale: 1.7 * size });
  const stones = [0.62, 0.2, 0.93, 0.08, 0.8].map((t, i) => ({
    from: 0.2 + i * 0.13,
    at: [at(t), climbing(view, [470, 470, 440, 430, 470][i] ?? 460)] as const,
    item: group(tag(palette, 0.3), { scale: 0.9 * size }),
  }));
  return [
    ...arrived(condition.order, [
      { from: 0.16, at: [at(between(0.545, 0.745, narrow)), between(594, 414, narrow)], item: back },
      { from: 0.3, at: rimOf(setting, 4, -0.75), item: group(gauge, { scale: 0.8 * size }) },
      { from: 0.4, at: rimOf(setting, 3, 0.8), item: group(gauge, { scale: 0.62 * size }) },
      { from: 0.5, at: rimOf(setting, 2, -0.8), item: group(gauge, { scale: 0.5 * size }) },
      { from: 0.6, at: [at(0.205), 590], item: group(boom(red, 0), { scale: 0.95 * size }) },
      ...stones,
    ]),
    ...arrived(alive, [
      { from: 0.44, at: [at(0.63), climbing(view, 470)], item: group(tag(palette, 0), { scale: size }) },
    ]),
  ];
}

/** Nine cheerful beginnings, each under a flag of its own, none across the water. */
export function beginnings(setting: Setting): Item[] {
  const { palette, condition, size } = setting;
  const where = [
    [3, 0.72],
    [4, -0.7],
    [2, -0.72],
    [4, 0.66],
    [1, 0.8],
    [3, -0.84],
    [4, 0.06],
    [2, 0.7],
    [0, -0.6],
  ] as const;
  return arrived(
    condition.chaos,
    where.map(([k, u], i) => {
      const sticks = Array.from({ length: 7 }, (_, j) => ({
        x: (j - 3) * 8,
        y: -4 - (j % 3) * 6,
        turn: ((j * 2.4 + i) % 3) - 1.5,
        length: 30 + (j % 3) * 10,
      }));
      const heap = laid(sticks, [pick(palette.wood, 1), pick(palette.wood, 2), pick(palette.wood, 3)], 6);
      const own = flag(pick([...palette.accents, '#fdf3dd'], i % 4), [], '#5d4152', i % 2 === 0 ? 1 : 0);
      return {
        from: 0.12 + i * 0.09,
        at: rimOf(setting, k, u),
        item: group([group(own, { at: [4, -6], turn: (i % 3) * 14 - 14 }), ...heap], {
          scale: (0.5 + k * 0.13) * size,
        }),
      };
    }),
  );
}

/** Who has come to look, what each dam is for, and ducks on the new pools. */
export function settled(setting: Setting): Item[] {
  const { palette, alive, size, at, lamp } = setting;
  const rounds = Array.from({ length: STEP_COUNT }, (_, k) => ({
    from: 0.5 + k * 0.1,
    at: [rimOf(setting, k, 0.62)[0], rimOf(setting, k, 0.62)[1] + 2] as const,
    item: group(round(pick(palette.accents, k % 2 === 0 ? 0 : 2)), { scale: (0.42 + k * 0.1) * size }),
  }));
  const afloat = [
    [3, -0.3, 0.7],
    [4, 0.3, 1],
    [4, 0.1, 0.5],
    [4, 0.17, 0.5],
    [2, 0.2, 0.5],
  ].map(([k = 0, u = 0, scale = 1], i) => ({
    from: 0.62 + i * 0.07,
    at: [stepAt(setting, k).x + stepAt(setting, k).rx * u, stepAt(setting, k).y] as const,
    item: group(duck(palette, i === 0 ? 'drake' : i === 2 || i === 3 ? 'duckling' : 'hen'), { scale: scale * size }),
  }));
  const lights = Array.from({ length: STEP_COUNT }, (_, k) => ({
    from: 0.46 + k * 0.11,
    at: rimOf(setting, k, -0.6),
    item: group(lantern(palette.window, lamp), { scale: (0.36 + k * 0.1) * size }),
  }));
  const lookers = [0.6, 0.79, 0.765].map((t, i) => ({
    from: 0.4 + i * 0.17,
    at: [at(t), 596 + i * 4] as const,
    item: group(neighbour(palette, (i * 0.43) % 1), { scale: (0.9 - i * 0.1) * size }),
  }));
  return arrived(alive, [...lights, ...rounds, ...afloat, ...lookers]);
}

/** Drift that nobody took out: it lies higher up on the stones each spring. */
export function drift(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const grey = mix(pick(palette.wood, 2), pick(palette.depths, 1), 0.4);
  return (
    [
      [0.3, 576, 12],
      [0.55, 588, -8],
      [0.72, 570, 18],
      [0.42, 590, -16],
      [0.62, 584, 6],
      [0.85, 586, -20],
    ] as const
  ).flatMap(([t, y, turn], i) => {
    const lies = nthArriving(Math.max(condition.backlog, condition.decline), i, 6);
    const log: Item[] = [
      { d: 'M-58 0L58 -6M-20 -2L-34 -24M18 -4L34 -20', stroke: dark(grey, 0.4), width: 13 },
      { d: 'M-58 -2L58 -8', stroke: grey, width: 9 },
      { d: ellipse(60, -7, 4, 6), fill: light(grey, 0.4) },
    ];
    return lies > 0 ? [group(log, { at: [at(t), y], turn, scale: lies * 0.9 * size })] : [];
  });
}

/** A net of mist over the falls. */
export const spray = (setting: Setting): Item[] =>
  [1, 2, 3, 4].map((k) => {
    const { x, y, rx, face, built } = stepAt(setting, k);
    return {
      d: ellipse(x - rx * 0.3, y + face * 0.7, rx * 0.5, 12 + k * 3),
      fill: light(setting.palette.haze, 0.4),
      opacity: 0.34 * (1 - 0.6 * built) * (1 - arriving(setting.condition.decline, 0.1, 0.6)),
      soft: 9,
    };
  });

/** Eyes that nobody counts: something on the rocks, when it is dark and nobody is about. */
export function watching({ palette, condition, at, dusk, size, view, narrow }: Setting): Item[] {
  const seen = arriving(condition.decline, 0.55, 0.25);
  if (seen <= 0) return [];
  const fur = mix('#8a7a68', pick(palette.depths, 2), 0.4);
  const cat: Item[] = [
    {
      d: 'M-30 0Q-36 -26 -14 -32L-13 -56Q-12 -66 -6 -60L0 -57L8 -60L16 -74L18 -58Q26 -50 20 -40Q16 -34 12 -32Q30 -20 28 0Z',
      fill: linear([-30, 0], [30, -50], [0, dark(fur, 0.5)], [1, fur]),
    },
    { d: circle(2, -47, dusk ? 2.6 : 2) + circle(13, -47, dusk ? 2.6 : 2), fill: dusk ? '#f4e08a' : '#2a2626' },
  ];
  const rock = climbing(view, 470) - 49 * (1 + size) * (1 + 0.3 * narrow);
  return [group(cat, { at: [at(0.885), rock], scale: seen * 0.9 * size, opacity: seen })];
}

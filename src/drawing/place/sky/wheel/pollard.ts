import { dark, light, mix } from '../../../colour';
import { group, type Item, linear } from '../../../display';
import { arriving, between } from '../../../number';
import { pick } from '../../../palette';
import { ellipse, path } from '../../../path';
import type { Setting } from '../../setting';

/** A pollard sallow at the right: a stout trunk and a head of rods; order shears it, decline bares it. */
export function pollard(setting: Setting): Item[] {
  const { at, palette, condition, size, wind } = setting;
  const bark = mix(pick(palette.wood, 0), pick(palette.depths, 4), 0.35);
  const leaf = mix(pick(palette.ground, 1), pick(palette.depths, 3), 0.3);
  const draw = setting.draws(157);
  const rods = Array.from({ length: 25 }, (_, i) => {
    const [long, lot] = [0.75 + 0.5 * draw(), draw()];
    const a = (((i * 7) % 25) / 24 - 0.5) * 2.9;
    const reach = between(146 * long, 104, condition.order);
    const [x, y] = [Math.sin(a) * reach - 34 * wind, -172 - Math.cos(a) * reach * 0.8];
    const hang = 96 * long * (1 - condition.order);
    const bare = arriving(condition.decline, 0.1 + lot * 0.7, 0.15);
    const d = path`M${Math.sin(a) * 24} -160Q${x * 0.8} ${y - 26} ${x} ${y + hang * 0.3}q${6 - 20 * wind} ${hang * 0.5} ${-2 - 30 * wind} ${hang}`;
    return [
      { d, stroke: bark, width: 3 },
      {
        d,
        stroke: i % 3 === 0 ? light(leaf, 0.16) : i % 3 === 1 ? leaf : dark(leaf, 0.14),
        width: 19 * (1 - bare),
        opacity: 0.92,
      },
    ].filter(({ width }) => width > 0);
  }).flat();
  const trunk: Item[] = [
    {
      d: 'M-34 6C-22 -40 -26 -96 -40 -140C-56 -160 -44 -182 -26 -174C-20 -194 -2 -192 2 -178C14 -196 32 -186 28 -172C48 -176 54 -154 38 -140C26 -96 22 -40 36 6Z',
      fill: linear([-40, 0], [40, -60], [0, dark(bark, 0.3)], [0.7, bark], [1, light(bark, 0.25)]),
    },
    { d: 'M-6 -96Q6 -112 14 -94Q12 -70 2 -72Q-8 -78 -6 -96Z', fill: dark(bark, 0.55) },
  ];
  const crown = (1 - arriving(condition.decline, 0.1, 0.6)) ** 0.5;
  const mass = {
    d: ellipse(0, -214, 122, 74),
    fill: linear([-110, 0], [110, -60], [0, dark(leaf, 0.34)], [1, dark(leaf, 0.1)]),
    opacity: 0.9 * crown,
  };
  return [group([...(crown > 0 ? [mass] : []), ...rods, ...trunk], { at: [at(0.955), 584], scale: 1.05 * size })];
}

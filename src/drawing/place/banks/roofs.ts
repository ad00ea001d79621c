import { dark, light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, polygon } from '../../path';
import type { Setting } from '../setting';

/** Two roofs over one room, shingle and thatch, which meet with a step: 300 wide, from 262 to 372 high. */
export function roofs({ palette, snow, condition }: Setting): Item[] {
  const [shade, board] = [pick(palette.wood, 0), pick(palette.wood, 1)];
  const thatch = mix(pick(palette.ground, 0), board, 0.4);
  const moss = arriving(condition.decline, 0.2, 0.5);
  const shadow = { colour: palette.vignette, opacity: 0.45, blur: 12, dx: 0, dy: 6 };
  const thatched = 'M-4 -352C30 -356 70 -330 150 -272Q138 -258 112 -264Q80 -256 60 -262Q30 -254 -4 -262Z';
  return [
    {
      d: polygon([
        [-150, -276],
        [-8, -372],
        [4, -372],
        [4, -262],
        [-146, -262],
      ]),
      fill: linear([-150, -270], [0, -370], [0, dark(shade, 0.3)], [1, mix(board, palette.depths[1] ?? board, 0.3)]),
      shadow,
    },
    {
      d: 'M-112 -300H0M-78 -324H0M-44 -346H0M-60 -262V-300M-20 -262V-300M-100 -262V-300M-40 -300V-324M-4 -300V-324',
      stroke: dark(shade, 0.4),
      width: 2,
      opacity: 0.5,
    },
    { d: thatched, fill: linear([0, -260], [130, -350], [0, dark(thatch, 0.35)], [1, light(thatch, 0.2)]), shadow },
    {
      d: 'M-150 -276L-8 -372H4M-4 -352C30 -356 70 -330 150 -272',
      stroke: snow ? '#f4f8fd' : light(palette.rim, 0.1),
      width: snow ? 12 : 2,
      opacity: snow ? 1 : 0.75,
    },
    ...(moss > 0
      ? [
          {
            d:
              ellipse(-92, -312, 34 * moss, 8 * moss) +
              ellipse(-30, -352, 24 * moss, 7 * moss) +
              ellipse(70, -318, 36 * moss, 9 * moss),
            fill: '#77894e',
            opacity: 0.9,
          },
        ]
      : []),
  ];
}

import { dark, light } from '../../colour';
import { type Item, linear } from '../../display';
import { path, rect } from '../../path';
import type { Setting } from '../setting';

import { END, timber } from './hallMeasures';
/** The open gable at the far end: posts, tie beam, king post and braces, and the boards below the sill. */
export function gable(setting: Setting): Item[] {
  const { at, palette, snow } = setting;
  const [l, m, r] = [at(END.left), at(END.middle), at(END.right)];
  const [shade, lit] = [dark(timber(setting, 0), 0.25), timber(setting, 2)];
  const sill = linear([l, 530], [r, 464], [0, dark(timber(setting, 0), 0.2)], [1, timber(setting, 1)]);
  const posts = [0.29, 0.405, 0.6, 0.715].map((t) => rect(at(t) - 8, END.eaves, 16, END.sill - END.eaves)).join('');
  const king = rect(m - 7, END.ridge, 14, END.eaves - END.ridge);
  const braces = path`M${at(0.405)} 382Q${at(0.41)} 326 ${at(0.455)} ${END.eaves}M${at(0.6)} 382Q${at(0.595)} 326 ${at(0.55)} ${END.eaves}M${m} 262L${at(0.43)} 226M${m} 262L${at(0.575)} 226`;
  return [
    { d: posts + king, fill: linear([l, 0], [r, 0], [0, shade], [1, timber(setting, 1)]) },
    { d: braces, stroke: shade, width: 9 },
    { d: rect(l, END.eaves - 10, r - l, 20), fill: linear([l, 0], [r, 0], [0, shade], [1, lit]) },
    { d: path`M${l} ${END.eaves - 10}H${r}`, stroke: snow ? '#f4f8fd' : light(lit, 0.35), width: snow ? 5 : 1.8 },
    { d: rect(l - 20, END.sill, r - l + 40, 190), fill: sill },
    {
      d: [486, 508].map((y) => path`M${l - 20} ${y}H${r + 20}`).join(''),
      stroke: dark(timber(setting, 0), 0.4),
      width: 2,
      opacity: 0.6,
    },
    {
      d: rect(l - 20, END.sill - 8, r - l + 40, 12, 3),
      fill: snow ? '#f1f6fc' : linear([l, 0], [r, 0], [0, lit], [1, light(timber(setting, 3), 0.2)]),
    },
    { d: rect(l - 20, END.sill + 4, r - l + 40, 10), fill: palette.vignette, opacity: 0.25 },
  ];
}

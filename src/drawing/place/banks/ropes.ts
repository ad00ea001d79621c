import type { Point } from '../../display';
import { across, type View } from '../../view';

/** The hares' rope, from the top of their mast down to the step, hanging through by its sag. Whoever is above sits on it. */
export const haresRopeOf = (view: Pick<View, 'frame'>): { from: Point; to: Point; sag: number } => ({
  from: [view.frame.x + view.frame.width - 40, 214],
  to: [across(view, 0.522), 520],
  sag: 66,
});

/** The badgers' stay, from their tower down to the step. */
export const badgersStayOf = (view: Pick<View, 'frame'>): { from: Point; to: Point; sag: number } => ({
  from: [view.frame.x + 52, 246],
  to: [across(view, 0.484), 502],
  sag: 8,
});

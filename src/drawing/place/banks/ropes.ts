import type { Hanging } from '../../spots';
import { across, type View } from '../../view';

/** The hares' rope: from the top of their mast down to the step. Whoever is above sits on it. */
export const haresRopeOf = (view: Pick<View, 'frame'>): Hanging => ({
  from: [view.frame.x + view.frame.width - 40, 214],
  to: [across(view, 0.522), 520],
  sag: 66,
});

import type { Condition, View } from '../../src/drawing';
import { fetchWorlds } from '../../src/drawing/worlds';

// Whatever is drawn here is drawn at once: all worlds are there.
await fetchWorlds();

export const CALM: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.4 };

/** A landscape view of the landing at dawn, with what a test wants otherwise. */
export function viewOf(condition: Partial<Condition> = {}, other: Partial<View> = {}): View {
  return {
    place: 'alder-landing',
    condition: { ...CALM, ...condition },
    hour: 'dawn',
    weather: 'clear',
    frame: { x: 0, y: 0, width: 1280, height: 720 },
    margin: 36,
    seed: 7,
    ...other,
  };
}

export const PORTRAIT = { x: 352, y: 160, width: 576, height: 540 } as const;

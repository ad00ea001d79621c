import type { Look, Tableau } from '../../../director/ports';
import type { Box, Condition, View } from '../../../drawing';
import type { StillActor } from '../../../drawing/still';
import type { Verdict } from '../../../scenario';
import { facingOf, targetOf } from '../../../stage/facing';
import { wearsHat } from '../../../stage/hands';

type Range = readonly [least: number, most: number];

/**
 * Between which numbers a verdict can be seen from afar: a place may be judged by what it has been for a while, and look
 * milder at the very end. What is not here is as it was.
 */
const SEEN: Readonly<Record<Verdict, Partial<Record<keyof Condition, Range>>>> = {
  thriving: { order: [0, 0.15], chaos: [0, 0.15], decline: [0, 0], staleRules: [0, 0.2], vision: [0.85, 1] },
  muddling: { order: [0, 0.35], chaos: [0, 0.35], decline: [0, 0.3], vision: [0, 0.5] },
  declining: { order: [0, 0.3], chaos: [0, 0.05], decline: [0.85, 1], vision: [0, 0.1] },
  bureaucratic: { order: [0.85, 1], staleRules: [0.7, 1], chaos: [0, 0], decline: [0, 0.25], vision: [0, 0.3] },
  chaotic: { chaos: [0.85, 1], order: [0, 0], decline: [0, 0.2], backlog: [0.4, 1] },
};

/** What a verdict looks like in a place that looked so at the end. */
export function conditionOf(verdict: Verdict, look: Look): Condition {
  const { order, chaos, staleRules, backlog, decline, vision } = look;
  const condition = { order, chaos, staleRules, backlog, decline, vision };
  for (const [name, [least, most]] of Object.entries(SEEN[verdict]) as [keyof Condition, Range][])
    condition[name] = Math.min(most, Math.max(least, condition[name]));
  return condition;
}

/**
 * How the place of an ending is seen, and who was there; null where an ending shows no place. Many end as night falls,
 * which makes all places alike: they are seen in the last light before.
 */
export function endingView(
  tableau: Tableau,
  verdict: Verdict,
  frame: Box,
): { readonly view: View; readonly cast: readonly StillActor[] } | null {
  const { backdrop, hour, weather, look, actors } = tableau;
  if (backdrop === null) return null;
  const condition = conditionOf(verdict, look);
  const seen = hour === 'night' ? 'evening' : hour;
  const view: View = { place: backdrop, condition, hour: seen, weather, frame, margin: 0, seed: 7 };
  const cast = actors.map(
    (shown): StillActor => ({
      ...{ puppet: shown.part.puppet, species: shown.part.species },
      ...{ spot: shown.spot, mood: shown.mood, pose: shown.pose },
      facing: facingOf(shown, targetOf(shown, tableau), view),
      hat: wearsHat(tableau, shown.part.id),
    }),
  );
  return { view, cast };
}

import type { Box } from '../../../drawing';
import { boundsOf } from '../../../drawing/bounds';
import type { Who } from '../../../drawing/puppet/everybody';
import type { Pose } from '../../../drawing/puppet/words';
import { STATES } from '../../../drawing/states';
import { puppetItems } from '../../../drawing/still';
import { fetchWorlds } from '../../../drawing/worlds';

/** The poses that reach farthest, each way. */
const FARTHEST: readonly Pose[] = ['stand', 'walk', 'point', 'cheer'];
const LIGHT = { condition: STATES.plain, hour: 'noon' } as const;
/** Scene units around. */
const AIR = 6;

const kept = new Map<string, Promise<Box>>();

/**
 * What somebody needs around their feet in any pose, in scene units: small ones less than tall ones. Async, because a
 * fable may have to be fetched before its cast is there.
 */
export function roomOf(who: Who): Promise<Box> {
  const room = kept.get(who.puppet) ?? measured(who);
  kept.set(who.puppet, room);
  return room;
}

async function measured(who: Who): Promise<Box> {
  await fetchWorlds();
  const boxes = FARTHEST.map((pose) =>
    boundsOf(puppetItems({ ...who, pose, mood: 'neutral', facing: 1, hat: true }, LIGHT)),
  );
  const left = Math.min(...boxes.map(({ x }) => x)) - AIR;
  const top = Math.min(...boxes.map(({ y }) => y)) - AIR;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + AIR;
  const foot = Math.max(...boxes.map(({ y, height }) => y + height)) + AIR;
  return { x: left, y: top, width: right - left, height: foot - top };
}

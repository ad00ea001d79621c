import { CONSTITUENCIES, type Verdict } from '../scenario';
import { POINT } from './arithmetic';
import { isOpen } from './conditions';
import { EngineError } from './errors';
import type { GamePart } from './game';
import type { ReadyEnding } from './ready';
import type { State } from './state';

const EARLY_TILT = 30 * POINT;
const TILTED = 40 * POINT;
const THRIVING = 60 * POINT;
const MUDDLING = 35 * POINT;

/** What becomes of a community: by its loss, its drift over the last quarter of the steps, or its constituencies. */
export function verdictOf(state: State): Verdict {
  if (state.early !== null) return tilted(state.org.tilt, EARLY_TILT) ?? 'declining';
  const drifted = tilted(lastTilt(state.tilts), TILTED);
  if (drifted !== null) return drifted;
  const lowest = Math.min(...CONSTITUENCIES.map((who) => state.org[who]));
  if (lowest >= THRIVING) return 'thriving';
  return lowest >= MUDDLING ? 'muddling' : 'declining';
}

/** What became of the run as a whole: of its last part. Null before that has ended. */
export const runVerdict = ({ part, order, verdict }: State): Verdict | null =>
  part + 1 === order.length ? verdict : null;

function tilted(tilt: number, bound: number): Verdict | null {
  if (tilt <= -bound) return 'bureaucratic';
  return tilt >= bound ? 'chaotic' : null;
}

/** Mean tilt (thousandths, with its fraction) of the last quarter of the steps, at least one; 0 where there were none. */
export function lastTilt(tilts: readonly number[]): number {
  const last = tilts.slice(-Math.max(1, Math.floor(tilts.length / 4)));
  if (last.length === 0) return 0;
  return last.reduce((sum, tilt) => sum + tilt, 0) / last.length;
}

/** The first ending in file order of that verdict whose condition holds. */
export function endingFor(part: GamePart, state: State, verdict: Verdict): ReadyEnding {
  const found = part.endings.find((one) => one.ending.verdict === verdict && isOpen(one, state));
  if (found === undefined)
    throw new EngineError('ENGINE_MISSING', `no ending for "${verdict}"`, 'one without a condition');
  return found;
}

/** The ending a state has come to; ENGINE_MISSING before there is one. */
export function endingById(part: GamePart, state: State): ReadyEnding {
  const found = part.endings.find((one) => one.ending.id === state.at.ending);
  if (found === undefined)
    throw new EngineError('ENGINE_MISSING', `ending "${state.at.ending}"`, 'an ending of the part');
  return found;
}

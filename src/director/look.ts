import { type OrgState, toPoints } from '../engine';
import { CONSTITUENCIES } from '../scenario';
import type { Look } from './ports';

/** Where on a number's scale a look begins to show (0) and where it is complete (1); points. */
interface Ramp {
  readonly from: number;
  readonly to: number;
}

const ORDER: Ramp = { from: -4, to: -70 };
const CHAOS: Ramp = { from: 4, to: 70 };
const STALE: Ramp = { from: 0, to: 45 };
const BACKLOG: Ramp = { from: 35, to: 90 };
const DECLINE: Ramp = { from: 48, to: 12 };
const SHARED: Ramp = { from: 20, to: 85 };

/** What the state of a community looks like. The only place where numbers of the model become appearance. */
export function lookOf(org: OrgState): Look {
  const tilt = toPoints(org.tilt);
  const lowest = Math.min(...CONSTITUENCIES.map((who) => toPoints(org[who])));
  return {
    order: along(tilt, ORDER),
    chaos: along(tilt, CHAOS),
    staleRules: along(toPoints(org.staleRules), STALE),
    backlog: along(toPoints(org.backlog), BACKLOG),
    decline: along(lowest, DECLINE),
    vision: along(toPoints(org.vision), SHARED),
    partnership: along(toPoints(org.partnership), SHARED),
  };
}

const along = (value: number, { from, to }: Ramp): number => Math.min(1, Math.max(0, (value - from) / (to - from)));

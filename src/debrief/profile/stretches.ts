import type { Act, Text } from '../../scenario';
import { countsOf, type Moment } from './moment';

/** A season (or a part of one season) with how many of its decisions used which act. */
export interface Stretch {
  readonly name: Text;
  readonly decisions: number;
  readonly acts: Readonly<Record<Act, number>>;
}

/** The acts by season, in the order played; seasons without a decision are left out. */
export const stretchesOf = (moments: readonly Moment[]): Stretch[] =>
  byStretch(moments).map((own) => ({ name: own[0].stretch, decisions: own.length, acts: countsOf(own) }));

/** The moments of each season by themselves. */
export function byStretch(moments: readonly Moment[]): [Moment, ...Moment[]][] {
  const groups: [Moment, ...Moment[]][] = [];
  for (const moment of moments) {
    const latest = groups.at(-1);
    if (latest !== undefined && isSame(latest[0], moment)) latest.push(moment);
    else groups.push([moment]);
  }
  return groups;
}

const isSame = (one: Moment, other: Moment): boolean =>
  one.part === other.part && one.turn.season === other.turn.season;

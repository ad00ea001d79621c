import type { Game } from '../../engine';
import { type Together, WAYS } from './likeness';
import type { Stuck } from './moves';
import { type Reading, readBy } from './readings';
import { type GoOn, type SearchJob, search } from './search';
import { type Judged, judgeChoices } from './strawmen';
import type { Target } from './targets';
import type { Witness } from './witness';

/** What one share of a check brings home: plain data, fit to be sent between threads. */
export interface ShareFound {
  readonly witnesses: ReadonlyMap<number, Witness>;
  readonly looked: number;
  /** Fingerprints of the different places looked at. */
  readonly places: readonly number[];
  readonly shortest: Witness | null;
  readonly longest: Witness | null;
  readonly stuck: readonly Stuck[];
  readonly judged: Judged;
  readonly readings: readonly Reading[];
  /** Runs by ways of acting that are unlike, read for what they share. */
  readonly together: readonly Together[];
  /** Whether it was ended before it was done. */
  readonly cut: boolean;
}

/** Into so many shares a check falls, on however many threads: what it finds must not hang on them. */
export const SHARES = 8;
/** Least states for judging choices, over all shares, and the part of the states asked for that goes beyond. */
const JUDGED_AT_LEAST = 4000;
const JUDGED_PART = 20;
/** Runs read, over all shares; two by two they are held against each other. */
const READ = 400;
/** Seeds, over all shares, under which unlike ways of acting are read. */
const READ_TOGETHER = 48;
/** Seeds of judged and of read runs begin here: the search keeps the small ones for links. */
const FIRST_JUDGED = 1_000_001;
const FIRST_READ = 2_000_001;
const FIRST_TOGETHER = 3_000_001;

/** Does one share of a check: judges choices, reads runs, and searches for targets until it is done or must end. */
export function explore(
  game: Game,
  targets: readonly Target[],
  open: ReadonlySet<number>,
  job: SearchJob,
  goOn: GoOn,
): ShareFound {
  let cut = false;
  const ask: GoOn = (looked) => {
    if (!cut && !goOn(looked)) cut = true;
    return !cut;
  };
  const { share, shares, states } = job;
  const toJudge = Math.ceil(Math.max(JUDGED_AT_LEAST, states / JUDGED_PART) / shares);
  const judged = judgeChoices(game, { states: toJudge, firstSeed: FIRST_JUDGED + share, every: shares }, () => ask(0));
  const readings = readSome(game, job, ask);
  const together = readTogether(game, job, ask);
  const { places, ...found } = search(game, targets, open, job, ask);
  return { ...found, places: [...places].map(fingerprint), judged, readings, together, cut };
}

/** An even number of runs, so that all of them go in pairs. */
function readSome(game: Game, { share, shares }: SearchJob, ask: GoOn): Reading[] {
  const runs = 2 * Math.ceil(READ / shares / 2);
  const readings: Reading[] = [];
  for (let run = 0; run < runs && ask(0); run += 1) {
    const reading = readBy('random', game, FIRST_READ + share + run * shares);
    if (reading !== null) readings.push(reading);
  }
  return readings;
}

function readTogether(game: Game, { share, shares }: SearchJob, ask: GoOn): Together[] {
  const together: Together[] = [];
  for (let seed = share; seed < READ_TOGETHER && ask(0); seed += shares) {
    const read = WAYS.map((way) => [way, readBy(way, game, FIRST_TOGETHER + seed)] as const);
    together.push(Object.fromEntries(read.filter(([, reading]) => reading !== null)));
  }
  return together;
}

const PRIME = 0x01000193;
const SECOND_BASIS = 0x5bd1e995;
const HIGH = 0x200000;

/** A number (below 2^53) that stands for a name: two FNV-1a hashes side by side. */
function fingerprint(name: string): number {
  let low = 0x811c9dc5;
  let high = SECOND_BASIS;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at);
    low = Math.imul(low ^ letter, PRIME);
    high = Math.imul(high ^ (letter + at), PRIME);
  }
  return (low >>> 0) + ((high >>> 0) % HIGH) * 0x100000000;
}

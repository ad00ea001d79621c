import type { Beat, Part, Shift } from '../scenario';
import { type Test, testOf } from './conditions';
import type { Event } from './input';

/** A beat made ready: when it comes and what it tells. */
export interface ReadyBeat {
  readonly test: Test | null;
  readonly event: Event;
  /** A line: the reader needs time for it. */
  readonly isLine: boolean;
  readonly shift: Shift | null;
}

/** The beats of one phase, made ready. */
export interface Script {
  readonly beats: readonly ReadyBeat[];
  /** No beat of it moves a number. */
  readonly still: boolean;
  /** Index of the last line that comes in any case; -1 without one. */
  readonly lastLine: number;
}

type LineKind = Extract<Event, { type: 'line' }>['kind'];

/** Makes the beats of a phase ready; `kind` is what its lines are. */
export function scriptOf(beats: readonly Beat[], kind: LineKind, part: Part): Script {
  const ready = beats.map((beat): ReadyBeat => readyBeat(beat, kind, part));
  return {
    beats: ready,
    still: ready.every((beat) => beat.shift === null),
    lastLine: ready.reduce((last, beat, index) => (beat.isLine && beat.test === null ? index : last), -1),
  };
}

function readyBeat(beat: Beat, kind: LineKind, part: Part): ReadyBeat {
  const test = testOf(beat.when, part);
  if ('cue' in beat) return { test, event: { type: 'cue', cue: beat }, isLine: false, shift: null };
  if ('shift' in beat) return { test, event: { type: 'shift', shift: beat }, isLine: false, shift: beat };
  return { test, event: { type: 'line', line: beat, kind }, isLine: true, shift: null };
}

import type { Box, Condition, Hour, Mood, Pose, View, Weather } from '../../drawing';
import type { StillActor } from '../../drawing/still';
import type { Scene } from '../living/loop';

/** What the landing looks like for a while, and how those who stand there take it. */
export interface Moment {
  readonly hour: Hour;
  readonly weather: Weather;
  readonly condition: Condition;
  readonly moods: readonly [pell: Mood, rill: Mood, moss: Mood, tansy: Mood];
  readonly poses: readonly [pell: Pose, rill: Pose];
}

const ALIVE: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.9 };

const order = (much: number): Condition => ({
  ...ALIVE,
  order: much,
  staleRules: much * 0.9,
  vision: 0.9 - much * 0.8,
});
const chaos = (much: number): Condition => ({ ...ALIVE, chaos: much, backlog: much * 0.6, vision: 0.9 - much * 0.5 });

/** A day at the landing, and what may become of it: order by degrees and back, then the other way about. */
export const MOMENTS: readonly Moment[] = [
  moment('dawn', ALIVE, ['neutral', 'happy', 'neutral', 'happy'], ['stand', 'stand']),
  moment('morning', order(0.45), ['neutral', 'neutral', 'stern', 'smug'], ['stand', 'stand']),
  moment('noon', order(0.95), ['worried', 'stern', 'stern', 'smug'], ['stand', 'stand']),
  moment('noon', order(0.3), ['happy', 'happy', 'neutral', 'neutral'], ['stand', 'point']),
  moment('evening', chaos(0.4), ['neutral', 'joy', 'neutral', 'worried'], ['stand', 'cheer']),
  moment('evening', chaos(0.95), ['shock', 'joy', 'worried', 'shock'], ['stand', 'cheer']),
  moment('night', ALIVE, ['happy', 'neutral', 'neutral', 'happy'], ['sit', 'sit']),
];

function moment(hour: Hour, condition: Condition, moods: Moment['moods'], poses: Moment['poses']): Moment {
  return { hour, condition, moods, poses, weather: 'clear' };
}

/** The landing at that moment, in that frame. */
export const viewOf = ({ condition, hour, weather }: Moment, frame: Box): View => ({
  ...{ place: 'alder-landing', condition, hour, weather, frame, margin: 16, seed: 7 },
});

/** Narrower than this there is room for three. */
const ROOM_FOR_FIVE = 900;

/** Who stands in that view. */
export function castIn(view: View, { moods, poses }: Moment): StillActor[] {
  const [pell, rill, moss, tansy] = moods;
  const three: StillActor[] = [
    { puppet: 'pell', species: 'otter', spot: 'left', mood: pell, pose: poses[0], facing: 1 },
    { puppet: 'rill', species: 'otter', spot: 'right', mood: rill, pose: poses[1], facing: -1, hat: true },
    { puppet: 'bryn', species: 'kingfisher', spot: 'above', mood: 'neutral', pose: 'stand', facing: 1 },
  ];
  if (view.frame.width < ROOM_FOR_FIVE) return three;
  return [
    ...three,
    { puppet: 'moss', species: 'otter', spot: 'far-left', mood: moss, pose: 'stand', facing: 1 },
    { puppet: 'tansy', species: 'hedgehog', spot: 'far-right', mood: tansy, pose: 'stand', facing: -1 },
  ];
}

/** The moments as scenes, painted one after the other. */
export const LANDING: readonly Scene[] = MOMENTS.map((moment) => (painter, frame) => {
  const view = viewOf(moment, frame);
  return painter.livingPlace(view, castIn(view, moment));
});

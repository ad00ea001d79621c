import * as z from 'zod/mini';
import { CROWDS, HOURS, LARGEST_CROWD, MOODS, POSES, PROPS, SOUNDS, SPOTS, WEATHERS } from '../vocabulary';
import { Condition } from './condition';
import { Id, Text } from './text';

const when = z.optional(Condition);

/** Words: a cast member's, or the teller's when nobody is named. */
export const Line = z.strictObject({
  speaker: z.optional(Id),
  mood: z.optional(z.enum(MOODS)),
  text: Text,
  when,
});

export const EnterCue = z.strictObject({
  cue: z.literal('enter'),
  who: Id,
  at: z.enum(SPOTS),
  mood: z.optional(z.enum(MOODS)),
  when,
});
export const LeaveCue = z.strictObject({ cue: z.literal('leave'), who: Id, when });
export const MoveCue = z.strictObject({ cue: z.literal('move'), who: Id, to: z.enum(SPOTS), when });
export const LookCue = z.strictObject({
  cue: z.literal('look'),
  who: Id,
  at: z.union([z.literal('player'), Id]),
  when,
});
export const MoodCue = z.strictObject({ cue: z.literal('mood'), who: Id, mood: z.enum(MOODS), when });
export const PoseCue = z.strictObject({ cue: z.literal('pose'), who: Id, pose: z.enum(POSES), when });
export const WeatherCue = z.strictObject({ cue: z.literal('weather'), weather: z.enum(WEATHERS), when });
export const LightCue = z.strictObject({ cue: z.literal('light'), hour: z.enum(HOURS), when });
export const PropCue = z.strictObject({
  cue: z.literal('prop'),
  prop: z.enum(PROPS),
  shown: z.boolean(),
  who: z.optional(Id),
  when,
});
export const CrowdCue = z.strictObject({
  cue: z.literal('crowd'),
  of: z.enum(CROWDS),
  count: z.int().check(z.gte(0), z.lte(LARGEST_CROWD)),
  mood: z.optional(z.enum(MOODS)),
  when,
});
export const ShakeCue = z.strictObject({ cue: z.literal('shake'), when });
export const SoundCue = z.strictObject({ cue: z.literal('sound'), sound: z.enum(SOUNDS), caption: Text, when });

/** Something for the stage or the ear. It never waits for the reader. */
export const Cue = z.discriminatedUnion('cue', [
  EnterCue,
  LeaveCue,
  MoveCue,
  LookCue,
  MoodCue,
  PoseCue,
  WeatherCue,
  LightCue,
  PropCue,
  CrowdCue,
  ShakeCue,
  SoundCue,
]);

const push = z.optional(z.number().check(z.gte(-100), z.lte(100)));

export const Push = z.strictObject({ scale: push, turbulence: push });

/** The world moves: context changes for good, or for some turns. */
export const Shift = z.strictObject({
  shift: Push,
  turns: z.optional(z.int().check(z.gte(1), z.lte(20))),
  reason: Text,
  when,
});

export const Beat = z.union([Line, Cue, Shift]);

export type Line = z.infer<typeof Line>;
export type Cue = z.infer<typeof Cue>;
export type Shift = z.infer<typeof Shift>;
export type Beat = z.infer<typeof Beat>;

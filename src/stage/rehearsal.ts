import type { CastPart, Tableau } from '../director/ports';
import type { Mood, Pose } from '../drawing';
import type { PartJob } from './wardrobe';

/** How anyone may come on. */
const POSES: readonly Pose[] = ['stand', 'walk'];
/** The faces that an answer to a choice is likely to bring, the likeliest first. */
const ANSWERS: readonly Mood[] = ['happy', 'worried', 'stern', 'shock'];
/** Puppets painted beforehand: more would cost memory that a phone may miss. */
const MOST_EXPECTED = 6;
const WAYS = [1, -1] as const;

/** The head of a puppet in a mood, or from behind, where there is none to be seen. */
export function headOf({ puppet, species }: CastPart, mood: Mood, facing: 1 | -1, behind = false): PartJob {
  const job = { kind: 'head', puppet, species, mood, behind, facing } as const;
  return job;
}

/** What is worn by those who may come on, so that they enter without a gap. */
export function entrances(cast: readonly CastPart[]): PartJob[] {
  return WAYS.flatMap((facing) =>
    cast.slice(0, MOST_EXPECTED).flatMap((part): PartJob[] => {
      const { puppet, species } = part;
      const bodies = POSES.map((pose): PartJob => ({ kind: 'body', puppet, species, pose, facing }));
      return [...bodies, headOf(part, 'neutral', facing)];
    }),
  );
}

/** The faces with which those on the stage may answer a choice. */
export const answers = ({ actors }: Tableau): PartJob[] =>
  ANSWERS.flatMap((mood) => actors.flatMap(({ part }) => WAYS.map((facing) => headOf(part, mood, facing))));

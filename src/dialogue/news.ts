import type { ShownDilemma } from '../director/ports';
import type { Counsellor } from '../scenario';

/** The id of the element that holds a counsellor's answer. */
export const answerId = (counsellor: Counsellor): string => `answer-${counsellor}`;
export const GUESSED_ID = 'guessed';

/** The id of the element that has just come into a dilemma: an answer or the guess made. Null where nothing has. */
export function newsIn(before: ShownDilemma, now: ShownDilemma): string | null {
  if (before.scene !== now.scene) return null;
  const silent = new Set(
    before.counsellors.filter(({ answer }) => answer === null).map(({ counsellor }) => counsellor),
  );
  const answered = now.counsellors.find(({ counsellor, answer }) => answer !== null && silent.has(counsellor));
  if (answered !== undefined) return answerId(answered.counsellor);
  const guessed = (before.prediction?.made ?? null) === null && (now.prediction?.made ?? null) !== null;
  return guessed ? GUESSED_ID : null;
}

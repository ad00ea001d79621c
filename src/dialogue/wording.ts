import type { ShownDilemma, ShownLine } from '../director/ports';
import { sayPlainly, t } from '../i18n';
import type { Text } from '../scenario';

/** A line as it is heard: who speaks, and the words. */
export function wordsOfLine(line: ShownLine): string {
  const words = sayPlainly(line.text);
  const speaker = speakerOf(line);
  return speaker === null ? words : t('dialogue.spoken', { speaker, words });
}

/** The name above a line: the player's own words have one too; the teller's have none. */
export function speakerOf(line: ShownLine): string | null {
  if (line.kind === 'chosen') return t('dialogue.you');
  return line.speaker === null ? null : sayPlainly(line.speaker.name);
}

/** Where a scene is, as it is heard at its start. */
export function wordsOfPlace(title: Text | null, place: Text): string {
  return title === null ? sayPlainly(place) : `${sayPlainly(title)}. ${sayPlainly(place)}.`;
}

/** How many ways there are to answer, and each of them. The question itself is read where the focus goes. */
export function wordsOfDilemma({ choices }: ShownDilemma): string {
  const ways = choices.map(({ text }, place) => t('dialogue.way', { number: place + 1, words: sayPlainly(text) }));
  return [t('dialogue.ways', { count: choices.length }), ...ways].join(' ');
}

/** A text as it is heard, without its marks of emphasis. */
export const wordsOfText = (text: Text): string => sayPlainly(text);

import type { Showing, ShownDilemma, Tableau } from '../../../director/ports';
import type { Text } from '../../../scenario';

/** Times real time. */
export const SPEEDS = ['1', '2', '4'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds: some 200 words a minute, and a breath before and after. */
const PER_WORD = 300;
const BREATH = 1200;

/** Milliseconds it takes to read what a showing brings, at normal speed. `before`: what was in view until then. */
export function readingTime(showing: Showing, before: Tableau | null): number {
  if (showing.type === 'line') return timeFor([showing.line.text]);
  if (showing.type !== 'dilemma') return 0;
  return before?.dilemma?.scene === showing.dilemma.scene ? BREATH : timeFor(wordsOf(showing.dilemma));
}

/** The same for all that is in view, where one comes to it at once. */
export function readingTimeOf({ line, dilemma }: Tableau): number {
  return timeFor([...(line === null ? [] : [line.text]), ...(dilemma === null ? [] : wordsOf(dilemma))]);
}

const wordsOf = ({ prompt, choices }: ShownDilemma): Text[] => [prompt, ...choices.map(({ text }) => text)];

const timeFor = (texts: readonly Text[]): number =>
  BREATH + PER_WORD * texts.reduce((count, text) => count + countWords(text), 0);

const countWords = (text: Text): number => (typeof text === 'string' ? text : text.text).split(/\s+/).length;

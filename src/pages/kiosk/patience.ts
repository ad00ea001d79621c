/** Milliseconds for a word: 100 words a minute, slow for one's own language and fair in somebody else's. */
const WORD_MS = 600;

/** How many words a text has, also where the language puts no spaces between them. */
export function countWords(text: string, language: string): number {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}

/** Milliseconds without a touch that mean nobody is there: `idle`, or 0.6 seconds a word on a page that takes longer to read. */
export const patienceFor = (words: number, idle: number): number => Math.max(idle, words * WORD_MS);

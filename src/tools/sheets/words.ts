/** The word itself, if it is one of those; an error that lists them otherwise. */
export function oneOf<T extends string>(word: string, words: readonly T[], about: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`${about} "${word}" is none of ${words.join(', ')}`);
  return found;
}

/** The number that a word stands for; an error where it is none, or lies outside. */
export function numberIn(word: string, least: number, most: number, about: string): number {
  const number = word.trim() === '' ? Number.NaN : Number(word);
  if (number >= least && number <= most) return number;
  throw new Error(`${about} "${word}" is no number from ${least} to ${most}`);
}

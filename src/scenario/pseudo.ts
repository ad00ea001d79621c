const PLAIN = 'AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅáƁÇçÐďÉéĞğĤĥÎíĴĵĶķĹĺÑñÖóŘřŠšŢţÛúŴŵÝýŽž';
const LONGER = 0.4;
const STRETCH = 'áéíóú';

/** Accents on every letter that has one to spare: still readable, and plainly not the source. */
export function accented(words: string): string {
  return [...words].map((letter) => accent(letter)).join('');
}

function accent(letter: string): string {
  const at = PLAIN.indexOf(letter);
  return at < 0 ? letter : (ACCENTED[at] ?? letter);
}

/** What makes a text of this many letters 40 % longer, to show where a longer language would be cut. */
export function stretch(letters: number): string {
  const missing = Math.ceil(letters * LONGER);
  const vowels = Array.from({ length: missing }, (_, i) => (i % 8 === 0 ? ' ' : STRETCH[i % STRETCH.length]));
  return vowels.join('');
}

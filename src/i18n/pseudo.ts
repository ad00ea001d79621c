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

/** A whole text in the pseudo-language: accents, 40 % longer, in brackets; `{{placeholders}}` are left alone. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/);
  const words = parts.map((part, i) => (i % 2 === 1 ? part : accented(part)));
  return `[${words.join('')}${stretch(text.length)}]`;
}

type Tree = { readonly [key: string]: string | Tree };

/** A whole tree of texts in the pseudo-language, keys kept. */
export function pseudoTree(tree: Tree): Tree {
  const entries = Object.entries(tree).map(([key, value]) => [
    key,
    typeof value === 'string' ? pseudo(value) : pseudoTree(value),
  ]);
  return Object.fromEntries(entries);
}

import { accented, stretch } from '../scenario/pseudo';

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

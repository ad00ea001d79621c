import { parseMarkup, type TextNode } from '../../scenario/markup';
import { accented, stretch } from '../../scenario/pseudo';
import type { Locale } from './locale';
import type { SourceText } from './sources';

/** The language that nobody speaks: it shows words that cannot be translated, and where longer ones would be cut. */
export const PSEUDO = 'en-XA';

/** A whole fable in the pseudo-language. */
export const pseudoLocale = (texts: readonly SourceText[]): Locale =>
  new Map(texts.map(({ id, source, lock }) => [id, { text: pseudoText(source), lock }]));

/** A text with accents, 40 % longer and in brackets; placeholders, pauses and stars are kept. */
export function pseudoText(source: string): string {
  const nodes = parseMarkup(source);
  return `[${nodes.map(written).join('')}${stretch(wordsIn(nodes))}]`;
}

function written(node: TextNode): string {
  if (node.type === 'words') return accented(node.words);
  if (node.type === 'emphasis') return `*${node.nodes.map(written).join('')}*`;
  return node.type === 'pause' ? '{pause}' : `{${node.name}}`;
}

const wordsIn = (nodes: readonly TextNode[]): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'words') return sum + node.words.length;
    return node.type === 'emphasis' ? sum + wordsIn(node.nodes) : sum;
  }, 0);

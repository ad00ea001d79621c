/** A piece of a text that players read. Emphasis does not nest. */
export type TextNode =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'emphasis'; readonly nodes: readonly TextNode[] }
  | { readonly type: 'pause' }
  | { readonly type: 'placeholder'; readonly name: string };

const TOKEN = /\{([a-zA-Z][a-zA-Z0-9-]*)\}|\*(?=\S)([^*]*[^*\s])\*/g;

/**
 * Parses the inline markup of a text: `*emphasis*`, `{pause}` and placeholders such as `{pell}`. Whatever is not
 * well formed (a lone star, an odd brace) stays as the author typed it; nothing is ever read as HTML.
 */
export function parseMarkup(text: string): TextNode[] {
  const nodes: TextNode[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    pushWords(nodes, text.slice(from, match.index));
    nodes.push(nodeOf(match));
    from = match.index + match[0].length;
  }
  pushWords(nodes, text.slice(from));
  return nodes;
}

/** The names a text expects to be filled in, each once, in order of first mention. */
export function placeholdersOf(text: string): string[] {
  const names = parseMarkup(text).flatMap((node) => (node.type === 'emphasis' ? node.nodes : [node]));
  return [...new Set(names.flatMap((node) => (node.type === 'placeholder' ? [node.name] : [])))];
}

function nodeOf(match: RegExpExecArray): TextNode {
  const [, name, emphasised] = match;
  if (emphasised !== undefined) return { type: 'emphasis', nodes: parseMarkup(emphasised) };
  return name === 'pause' ? { type: 'pause' } : { type: 'placeholder', name: name ?? '' };
}

function pushWords(nodes: TextNode[], words: string): void {
  if (words !== '') nodes.push({ type: 'words', words });
}

import { lexer, type Token, type Tokens } from 'marked';
import type { Note, NoteElement, NoteNode, NoteTag } from './noteNode';

/** A teaching note has something in it that no page shows; says what, and what to write instead. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
}

/**
 * A teaching note from its Markdown, as plain data: it is read when the game is built, so that no page needs to know
 * Markdown, and nothing an author writes can become HTML. Comments are left out.
 * @throws NoteError where something stands in it that no page shows, such as a link, a picture or HTML
 */
export const noteFrom = (markdown: string): Note =>
  lexer(markdown).flatMap((token) => blocksOf(token).filter((node) => typeof node !== 'string'));

const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/;

function blocksOf(token: Token): NoteNode[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [element(headingOf(token as Tokens.Heading), inline(token))];
    case 'paragraph':
      return [element('p', inline(token))];
    case 'text':
      return inline(token);
    case 'list':
      return [listOf(token as Tokens.List)];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    default:
      if (token.type === 'html' && COMMENT.test(token.raw)) return [];
      throw refusal(token);
  }
}

const headingOf = ({ depth, raw }: Tokens.Heading): NoteTag => {
  if (depth <= 3) return `h${depth}` as NoteTag;
  throw new NoteError(`found a heading of depth ${depth} (${raw.trim()}); a teaching note has three at most`);
};

function listOf({ ordered, start, items }: Tokens.List): NoteElement {
  const nodes = items.map(({ tokens }) => element('li', tokens.flatMap(blocksOf)));
  if (!ordered) return element('ul', nodes);
  return start === '' || start === 1 ? element('ol', nodes) : { ...element('ol', nodes), start };
}

function tableOf({ header, rows }: Tokens.Table): NoteElement {
  const row = (cells: readonly Tokens.TableCell[], tag: NoteTag) =>
    element(
      'tr',
      cells.map((cell) => element(tag, inline(cell))),
    );
  return element('table', [
    element('thead', [row(header, 'th')]),
    element(
      'tbody',
      rows.map((cells) => row(cells, 'td')),
    ),
  ]);
}

/** The inline parts of a block; words beside words are one. */
function inline(block: { readonly tokens?: readonly Token[] }): NoteNode[] {
  const nodes: NoteNode[] = [];
  for (const node of (block.tokens ?? []).flatMap(inlineOf)) {
    const last = nodes.at(-1);
    if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
    else nodes.push(node);
  }
  return nodes;
}

function inlineOf(token: Token): NoteNode[] {
  switch (token.type) {
    case 'text':
      return 'tokens' in token && token.tokens !== undefined ? inline(token) : [lettersOf(token.text)];
    case 'escape':
      return [token.text];
    case 'strong':
    case 'em':
      return [element(token.type, inline(token))];
    case 'codespan':
      return [element('code', [lettersOf(token.text)])];
    case 'br':
      return [element('br', [])];
    default:
      if (token.type === 'html' && /^<br\s*\/?>$/i.test(token.raw.trim())) return [element('br', [])];
      throw refusal(token);
  }
}

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Signs written as HTML writes them, since a note is read on other pages too. */
const lettersOf = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);

const element = (tag: NoteTag, nodes: readonly NoteNode[]): NoteElement => ({ tag, nodes });

const refusal = ({ type, raw }: Token): NoteError =>
  new NoteError(
    `found “${raw.trim().slice(0, 60)}” (${type}); a teaching note holds headings, paragraphs, lists, tables and emphasis. Say it in those.`,
  );

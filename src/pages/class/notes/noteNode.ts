/** What may stand in a teaching note, as elements of the page; whatever else Markdown knows is refused when the game is built. */
export const NOTE_TAGS = [
  'h1',
  'h2',
  'h3',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'code',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;
export type NoteTag = (typeof NOTE_TAGS)[number];

/** Words, or an element with what is in it. An ordered list that does not begin at 1 says where. */
export type NoteNode = string | NoteElement;

export interface NoteElement {
  readonly tag: NoteTag;
  readonly nodes: readonly NoteNode[];
  readonly start?: number;
}

/** A teaching note from its first heading to its last line. */
export type Note = readonly NoteElement[];

/** All that is said in a node, without its elements. */
export function wordsOf(node: NoteNode): string {
  if (typeof node === 'string') return node;
  return node.tag === 'br' ? ' ' : node.nodes.map(wordsOf).join('');
}

import type { State } from '../../engine';
import { type Scenario, sourceWords, type Text } from '../../scenario';
import { parseMarkup, type TextNode } from '../../scenario/markup';

/** What a text needs to know of its fable to be told. */
export interface Names extends Pick<Scenario, 'cast' | 'flags'> {
  /** What the flags hold by now; what they begin with, where it is left out. */
  readonly held?: State['flags'];
}

/** A text of a fable as it stands on paper: emphasis between stars, names filled in, pauses left out. */
export const plain = (text: Text, fable: Names): string => said(parseMarkup(sourceWords(text)), fable);

/** The name of one of the cast; the id itself where nobody is called so. */
export function nameOf(id: string, { cast }: Pick<Scenario, 'cast'>): string {
  const one = Object.hasOwn(cast, id) ? cast[id] : undefined;
  return one === undefined ? id : sourceWords(one.name);
}

const said = (nodes: readonly TextNode[], fable: Names): string => nodes.map((node) => sayNode(node, fable)).join('');

function sayNode(node: TextNode, fable: Names): string {
  switch (node.type) {
    case 'words':
      return node.words;
    case 'emphasis':
      return `*${said(node.nodes, fable)}*`;
    case 'pause':
      return '';
    case 'placeholder':
      return filled(node.name, fable);
  }
}

/** One of the cast, or what a flag holds, which may be one of them; what nobody knows stays as it was written. */
function filled(name: string, { cast, flags, held }: Names): string {
  if (Object.hasOwn(cast, name)) return nameOf(name, { cast });
  if (flags === undefined || !Object.hasOwn(flags, name)) return `{${name}}`;
  return nameOf(String(held?.[name] ?? flags[name]?.initial), { cast });
}

import type { Scenario, Text } from '../../scenario';
import { parseMarkup, type TextNode } from '../../scenario/markup';

/** What a text needs to know of its fable to be told. */
type Cast = Pick<Scenario, 'cast'>;

/** A text of a fable as it stands on paper: emphasis between stars, names filled in, pauses left out. */
export const plain = (text: Text, fable: Cast): string => said(parseMarkup(bare(text)), fable);

/** The name of one of the cast; the id itself where nobody is called so. */
export function nameOf(id: string, { cast }: Cast): string {
  const name = cast[id]?.name;
  return name === undefined ? id : bare(name);
}

const bare = (text: Text): string => (typeof text === 'string' ? text : text.text);

const said = (nodes: readonly TextNode[], fable: Cast): string => nodes.map((node) => sayNode(node, fable)).join('');

function sayNode(node: TextNode, fable: Cast): string {
  switch (node.type) {
    case 'words':
      return node.words;
    case 'emphasis':
      return `*${said(node.nodes, fable)}*`;
    case 'pause':
      return '';
    case 'placeholder':
      return nameOf(node.name, fable);
  }
}

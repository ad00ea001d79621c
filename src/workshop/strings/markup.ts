import { parseMarkup, placeholdersOf, type TextNode } from '../../scenario/markup';

/** A way in which a translation has broken what its source has between the words. */
export type Breakage =
  | { readonly type: 'lost' | 'unknown'; readonly placeholder: string }
  | { readonly type: 'loose'; readonly sign: string };

/**
 * What a translation has broken of its source: placeholders lost or made up, and stars or braces that stand alone and
 * would be seen. Their order is free, and so is how much is emphasised.
 */
export function breakagesIn(source: string, translation: string): Breakage[] {
  const [wanted, found] = [placeholdersOf(source), placeholdersOf(translation)];
  const lost = wanted.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !wanted.includes(name));
  const known = looseSigns(source);
  return [
    ...lost.map((placeholder) => ({ type: 'lost', placeholder }) as const),
    ...unknown.map((placeholder) => ({ type: 'unknown', placeholder }) as const),
    ...[...looseSigns(translation)]
      .filter((sign) => !known.has(sign))
      .map((sign) => ({ type: 'loose', sign }) as const),
  ];
}

const looseSigns = (text: string): ReadonlySet<string> =>
  new Set(wordsIn(parseMarkup(text)).flatMap((words) => words.match(/[*{}]/g) ?? []));

const wordsIn = (nodes: readonly TextNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'words') return [node.words];
    return node.type === 'emphasis' ? wordsIn(node.nodes) : [];
  });

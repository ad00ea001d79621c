import type { Id, Text } from '../scenario';
import { parseMarkup, type TextNode } from '../scenario/markup';
import { accented, stretch } from '../scenario/pseudo';
import { language } from './translate';

/** Fable words as they are to be shown: names filled in, in the spoken language. Never HTML. */
export type SaidNode =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'emphasis'; readonly words: string }
  | { readonly type: 'pause' };

/** What a fable's texts need to be said: translations by text id, and what stands for `{name}`. */
export interface FableWords {
  readonly translations: Readonly<Record<Id, string>>;
  /** The text for a placeholder, or null where the fable knows no such name. */
  fill(name: string): Text | null;
}

const NO_WORDS: FableWords = { translations: {}, fill: () => null };
let told: FableWords = NO_WORDS;

/** Sets whose translations and names `say` uses when it is not told otherwise; null when no fable is open. */
export function tellFable(words: FableWords | null): void {
  told = words ?? NO_WORDS;
}

/** A fable's text in the spoken language, as nodes to be shown. Counts as reading words. */
export function say(text: Text, words: FableWords = told): SaidNode[] {
  const pseudo = language() === 'en-XA' && !isTranslated(text, words);
  const nodes = parseMarkup(wordingOf(text, words)).map((node) => saidNode(node, words));
  return pseudo ? pseudoNodes(nodes) : nodes;
}

/** The same as one plain string, for labels and announcements. */
export function sayPlainly(text: Text, words: FableWords = told): string {
  return plain(say(text, words));
}

/** Words only; a pause is heard as a space. */
export function plain(nodes: readonly SaidNode[]): string {
  const joined = nodes.map((node) => (node.type === 'pause' ? ' ' : node.words)).join('');
  return joined.replaceAll(/\s+/g, ' ').trim();
}

/** A fable may bring the pseudo-language along; what is in it already is not put into it again. */
const isTranslated = (text: Text, { translations }: FableWords): boolean =>
  typeof text !== 'string' && Object.hasOwn(translations, text.id);

function wordingOf(text: Text, words: FableWords): string {
  if (typeof text === 'string') return text;
  return (isTranslated(text, words) ? words.translations[text.id] : undefined) ?? text.text;
}

function saidNode(node: TextNode, words: FableWords): SaidNode {
  if (node.type === 'placeholder') return { type: 'words', words: filled(node.name, words) };
  if (node.type !== 'emphasis') return node;
  return { type: 'emphasis', words: plain(node.nodes.map((inner) => saidNode(inner, words))) };
}

function filled(name: string, words: FableWords): string {
  const text = words.fill(name);
  return text === null ? `{${name}}` : wordingOf(text, words);
}

/** The whole text gets one pair of brackets, so that a cut end shows. */
function pseudoNodes(nodes: readonly SaidNode[]): SaidNode[] {
  const changed = nodes.map((node) => (node.type === 'pause' ? node : { ...node, words: accented(node.words) }));
  const tail = stretch(plain(nodes).length);
  return [{ type: 'words', words: '[' }, ...changed, { type: 'words', words: `${tail}]` }];
}

import { Fragment } from 'preact';
import { type FableWords, say } from '../i18n';
import type { Text } from '../scenario';

/** A fable's text in the spoken language: emphasis and names as nodes, never HTML. */
export function Said({ text, words }: { readonly text: Text; readonly words?: FableWords | undefined }) {
  return (
    <>
      {say(text, words).map((node, place) => {
        if (node.type === 'emphasis') return <em key={place}>{node.words}</em>;
        return <Fragment key={place}>{node.type === 'pause' ? ' ' : node.words}</Fragment>;
      })}
    </>
  );
}

import { say } from '../../../i18n';
import type { Text } from '../../../scenario';

/** Words of the fable in the spoken language, as nodes. */
export function FableText({ text }: { readonly text: Text }) {
  return (
    <>
      {say(text).map((node, i) => {
        if (node.type === 'emphasis') return <em key={i}>{node.words}</em>;
        return node.type === 'pause' ? ' ' : node.words;
      })}
    </>
  );
}

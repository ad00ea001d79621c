import type { ShownLine } from '../director/ports';
import { Said } from '../widgets';
import { speakerOf } from './wording';
import './line.css';

/** One line: who speaks, and the words. */
export function LineText({ line }: { readonly line: ShownLine }) {
  const speaker = speakerOf(line);
  return (
    <p class="line" data-kind={line.kind}>
      {speaker !== null && (
        <>
          <bdi class="speaker">{speaker}</bdi>{' '}
        </>
      )}
      <span class="words">
        <Said text={line.text} />
      </span>
    </p>
  );
}

import type { Scenario } from '../../scenario';
import { textsOf } from '../../scenario/texts';
import { wordsIn } from './readings';

/** Words of a file. */
export interface Written {
  /** Of all that some run may tell: scenes, storylets, choices, counsels, captions, endings. */
  readonly told: number;
  /** Of the reasons that the debrief gives for what moved. */
  readonly reasons: number;
}

/** How many words a fable's file holds; title page, cast and notes to translators are not counted. */
export function wordsWritten(fable: Scenario): Written {
  let [told, reasons] = [0, 0];
  for (const { text, path } of textsOf(fable)) {
    if (path[0] !== 'parts') continue;
    if (path.at(-1) === 'reason') reasons += wordsIn(text);
    else told += wordsIn(text);
  }
  return { told, reasons };
}

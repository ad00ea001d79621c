import type { Scenario } from '../../scenario';
import { plain } from '../play';
import { BEGINS, ENDS } from './place';

/** A teaching note to write on: the headings every note has, with what the fable knows already; no concept map yet. */
export function starterNote(fable: Scenario): string {
  const title = plain(fable.title, fable);
  const { from, to } = fable.minutes;
  const objectives = fable.objectives.map((text, index) => `${index + 1}. ${plain(text, fable)}`);
  return `# Teaching note: ${title}

For the instructor; not for players before they have played. Playing alone: ${from} to ${to} minutes.

## Summary
${plain(fable.blurb, fable)}

## Objectives
After play and debrief, participants can

${objectives.join('\n')}

## Concept map
${BEGINS}
${ENDS}

## Patterns to expect in a class

## Questions

**10 minutes**

**25 minutes**: as above, and

**50 minutes**: as above, and

## Two readings against each other

## What the model says, and does not

## Sources
`;
}

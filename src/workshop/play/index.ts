/** A fable told in words: its run as paragraphs, and what a reader may answer. */
export { answerOf, expectedAt, type OpenDecision, openDecision } from './answers';
export { columnsOf } from './columns';
export { layOut, type TextLine } from './layOut';
export { type Kind, type Paragraph, paragraphsOf, type Telling } from './paragraphs';
export { nameOf, plain } from './plain';
export { type Leg, logOf, openReading, type Reading, readOn, standing, takeBack } from './reading';
export { closingOf, runLink, titleOf, transcriptOf } from './transcript';
export { wrap } from './wrap';

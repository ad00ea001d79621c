/** The room's door: a run in words. */
export { HistoryDialog } from './HistoryDialog';
export { useKeys } from './keys';
export { PauseDialog } from './PauseDialog';
export { PlayScreen } from './PlayScreen';
export { DialoguePresenter } from './presenter';
export type { Steering } from './steering';

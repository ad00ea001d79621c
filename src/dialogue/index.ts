/** The room's door: a run in words. */
export { Counsel } from './Counsel';
export { HistoryDialog } from './HistoryDialog';
export { useKeys } from './keys';
export { Meters } from './Meters';
export { PauseDialog } from './PauseDialog';
export { PlayScreen } from './PlayScreen';
export { Prediction } from './Prediction';
export { DialoguePresenter } from './presenter';
export { SceneCard } from './SceneCard';
export type { Steering } from './steering';

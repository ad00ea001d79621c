/** The stage's door: only the play page opens it, and late, since Phaser comes with it. */
export { mountStage, type StageOptions, type StagePresenter } from './presenter';

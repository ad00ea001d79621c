/** The sound's door: a page opens it late, after the first gesture, since Howler comes with it. */
export { openSound, type SoundOptions, type SoundPresenter, type Volumes } from './presenter';

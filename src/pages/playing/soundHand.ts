import type { SoundPresenter, Volumes } from '../../audio';
import type { Director } from '../../director';
import { idle, savesData } from './device';

/** The gestures after which a browser lets a page sound. */
const GESTURES = ['pointerup', 'keydown', 'click'] as const;

/**
 * Brings the sound to a run: after the first gesture, when the page is idle, and only where some volume is not 0.
 * Where it cannot be had, the hand stays empty and nothing else changes.
 */
export class SoundHand {
  private sound: SoundPresenter | null = null;
  private opening: Promise<void> | null = null;
  private touched = false;
  private attending: Director | null = null;
  /** Null while the sound is not at the run attended. */
  private letOut: (() => void) | null = null;

  /** One to the page; it listens for gestures from now on. */
  constructor(private volumes: Volumes) {
    for (const gesture of GESTURES) addEventListener(gesture, this.touch, { capture: true, passive: true });
  }

  /** Lets this run be heard from now on; null falls silent. */
  attend(director: Director | null): void {
    if (this.attending === director) return;
    this.attending = director;
    this.letOut?.();
    this.letOut = null;
    if (director === null) this.sound?.hush();
    else this.begin();
  }

  /** In percent, at once. All 0 before anything was fetched means that nothing ever is. */
  setVolumes(volumes: Volumes): void {
    this.volumes = volumes;
    this.sound?.setVolumes(volumes);
    this.begin();
  }

  private readonly touch = (): void => {
    this.touched = true;
    // Some browsers want to be asked inside the gesture itself, and say no to the first.
    this.sound?.wake();
    this.begin();
  };

  private begin(): void {
    if (!this.touched || this.attending === null || isSilent(this.volumes)) return;
    if (this.sound !== null) this.join();
    else this.opening ??= idle().then(() => this.open());
  }

  private async open(): Promise<void> {
    try {
      const { openSound } = await import('../../audio');
      this.sound = openSound({ volumes: this.volumes, address: fileAddress, saveData: savesData() });
    } catch {
      // Its code could not be fetched: the captions tell what would be heard.
      return;
    }
    this.sound.wake();
    this.join();
  }

  private join(): void {
    if (this.sound !== null && this.attending !== null) this.letOut ??= this.attending.join(this.sound);
  }
}

const isSilent = ({ music, effects, voices }: Volumes): boolean => music + effects + voices === 0;

/** Beside the folder of this code, in the built game as on the development server, whichever page it runs in. */
function fileAddress(file: string): string {
  const here: string = import.meta.url;
  return new URL(`../audio/${file}`, here).href;
}

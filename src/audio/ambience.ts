import type { Library } from './library';
import { bedsOf, callsOf, type PlaceSound, type Surroundings } from './outdoors';
import type { Output } from './output';
import type { Playing } from './soundFile';

const CROSSFADE_MS = 1800;
/** Between two calls: this at least, and up to so much more; a place in ruins has few left to call. */
const CALLS_APART_MS = 4500;
const CALLS_SPREAD_MS = 7500;
const RARER_IN_DECLINE = 4;
const NOWHERE: Surroundings = { backdrop: null, hour: 'morning', weather: 'clear' };

interface Bed {
  readonly sound: PlaceSound;
  playing: Playing | null;
}

/** What one hears of the place: loops that cross-fade, and a call now and then. */
export class Ambience {
  private readonly beds = new Map<string, Bed>();
  private where = NOWHERE;
  private volume = 0;
  private decline = 0;
  private calling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly library: Library,
    private readonly output: Pick<Output, 'awake' | 'running'>,
  ) {}

  /** Goes over to another place, hour or weather; decline and volume 0..1, and volume 0 fetches nothing. */
  show(where: Surroundings, decline: number, volume: number): void {
    this.where = where;
    this.decline = decline;
    this.volume = volume;
    const wanted = new Map<string, PlaceSound>((volume > 0 ? bedsOf(where) : []).map((sound) => [sound.sprite, sound]));
    for (const [name, bed] of this.beds) {
      const sound = wanted.get(name);
      if (sound === undefined) this.end(name, bed);
      else this.adjust(bed, sound.gain * volume);
    }
    for (const [name, sound] of wanted) if (!this.beds.has(name)) void this.start(name, sound);
    this.listen();
  }

  /** Fades all of it out. */
  hush(): void {
    this.show(NOWHERE, 0, this.volume);
  }

  close(): void {
    clearTimeout(this.calling);
    this.beds.clear();
  }

  private async start(name: string, sound: PlaceSound): Promise<void> {
    const bed: Bed = { sound, playing: null };
    this.beds.set(name, bed);
    const file = this.library.file(sound.sheet);
    const there = await file.fetch();
    await this.output.awake;
    if (!there || this.beds.get(name) !== bed) return;
    bed.playing = file.play(sound.sprite, 0);
    const now = bedsOf(this.where).find(({ sprite }) => sprite === name);
    this.adjust(bed, (now ?? sound).gain * this.volume);
  }

  private adjust({ sound, playing }: Bed, volume: number): void {
    if (playing !== null) this.library.file(sound.sheet).fade(playing, volume, CROSSFADE_MS);
  }

  private end(name: string, bed: Bed): void {
    this.beds.delete(name);
    this.adjust(bed, 0);
    const { playing, sound } = bed;
    if (playing !== null) setTimeout(() => this.library.file(sound.sheet).stop(playing), CROSSFADE_MS + 100);
  }

  /** Waits for the next call, where there are any to be heard. */
  private listen(): void {
    const calls = this.volume > 0 ? callsOf(this.where) : [];
    if (calls.length === 0) {
      clearTimeout(this.calling);
      this.calling = undefined;
      return;
    }
    const apart = (CALLS_APART_MS + Math.random() * CALLS_SPREAD_MS) * (1 + RARER_IN_DECLINE * this.decline);
    this.calling ??= setTimeout(() => this.call(), apart);
  }

  private call(): void {
    this.calling = undefined;
    const calls = callsOf(this.where);
    const one = calls[Math.floor(Math.random() * calls.length)];
    if (one !== undefined && this.output.running)
      void this.library.play(one, one.gain * this.volume, 0.96 + Math.random() * 0.08);
    this.listen();
  }
}

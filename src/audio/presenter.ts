import type { Cueing, Presenter, Showing, Tableau } from '../director/ports';
import { Ambience } from './ambience';
import { EFFECT_OF, PAGE } from './effects';
import { type Land, landOf } from './lands';
import { Library } from './library';
import { mixOf } from './mix';
import { Music } from './music';
import { Output } from './output';
import type { Excerpt } from './sheet';
import { type Address, type FileKind, kindsFor } from './soundFile';
import { speak } from './talk';
import { cadenceOf, themeOf, tunesOf } from './theme';
import { rateOf, syllableOf, voiceSheetOf } from './voices';

/** How loud each kind of sound is, in percent; 0 fetches nothing of it. The place and the page are effects. */
export interface Volumes {
  readonly music: number;
  readonly effects: number;
  readonly voices: number;
}

/** What the sound is told when it is made. */
export interface SoundOptions {
  readonly volumes: Volumes;
  /** Where a file of assets/audio can be fetched, by its name. */
  readonly address: Address;
  /** Whether the reader pays for every byte: then there is no music. */
  readonly saveData: boolean;
}

/** All that can be heard, as a presenter. Nothing waits for it, and whatever fails is silence. */
export interface SoundPresenter extends Presenter {
  /** Call it in answer to a gesture; before the first one nothing is fetched and nothing sounds. */
  wake(): void;
  setVolumes(volumes: Volumes): void;
  setPaused(paused: boolean): void;
  /** Fades everything out, as when a run is left; the next thing shown brings it back. */
  hush(): void;
  destroy(): void;
}

/** All that there is once somebody has touched the page. */
interface Works {
  readonly output: Output;
  readonly library: Library;
  readonly ambience: Ambience;
  /** Of the land whose theme was played last; null before the first choice. */
  music: Music | null;
}

const SILENT: Volumes = { music: 0, effects: 0, voices: 0 };
/** The theme makes room for the cadence that closes it, and is only a memory after the last line. */
const AFTERGLOW = 0.45;
const LEAVING_MS = 900;
/** How long after the last move of a slider, and for how long, one hears what it does. */
const SAMPLE_AFTER_MS = 180;
const SAMPLE_MS = 1600;

class Sounding implements SoundPresenter {
  private works: Works | null = null;
  private dead = false;
  private paused = false;
  /** Whether a choice was made in the run that is heard: the theme waits for it. */
  private chosen = false;
  /** Of the first place that was heard of the run: its theme is kept wherever the story goes. */
  private land: Land | null = null;
  private view: Tableau | null = null;
  private volumes: Volumes;
  private sampling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: SoundOptions) {
    this.volumes = options.volumes;
  }

  wake(): void {
    if (this.dead) return;
    if (this.works === null) this.open();
    void this.works?.output.wake();
  }

  show(showing: Showing, { tableau, pace, signal, wait }: Cueing): void {
    this.view = tableau;
    if (showing.type === 'line' && showing.line.kind === 'chosen') this.chosen = true;
    if (this.works === null) return;
    this.follow();
    if (showing.type === 'line' && pace !== 'instant') {
      const { voices } = this.gains();
      void speak(this.works, showing.line, { signal, wait }, voices);
    }
    if (showing.type === 'ending') this.play(cadenceOf(this.land ?? landOf(''), showing.verdict), this.gains().music);
    else this.play(soundOf(showing), this.gains().effects);
  }

  restore(tableau: Tableau): void {
    this.view = tableau;
    this.land = null;
    this.works?.output.silence('paused', this.paused);
    this.follow();
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    this.works?.output.silence('paused', paused);
  }

  setVolumes(volumes: Volumes): void {
    const before = this.volumes;
    this.volumes = volumes;
    this.follow();
    const moved = (['music', 'effects', 'voices'] as const).find((kind) => before[kind] !== volumes[kind]);
    if (moved === undefined || !this.paused) return;
    clearTimeout(this.sampling);
    this.sampling = setTimeout(() => this.sample(moved), SAMPLE_AFTER_MS);
  }

  hush(): void {
    this.view = null;
    this.chosen = false;
    this.land = null;
    // A run that is left in a pause never says that it is over; what is playing stands still until the next one.
    this.paused = false;
    const { ambience, music } = this.works ?? {};
    ambience?.hush();
    music?.play({ base: 0, order: 0, energy: 0, rate: 1, stumble: 0 }, 0, LEAVING_MS);
  }

  destroy(): void {
    this.dead = true;
    clearTimeout(this.sampling);
    document.removeEventListener('visibilitychange', this.lookAway);
    const { ambience, music, library, output } = this.works ?? {};
    ambience?.close();
    music?.close();
    library?.close();
    output?.close();
    this.works = null;
  }

  private open(): void {
    const output = Output.open();
    if (output === null) {
      this.dead = true;
      return;
    }
    const library = new Library(this.options.address, fileKinds());
    this.works = { output, library, ambience: new Ambience(library, output), music: null };
    document.addEventListener('visibilitychange', this.lookAway);
    output.silence('paused', this.paused);
    output.silence('hidden', document.hidden);
    this.follow();
  }

  private readonly lookAway = (): void => this.works?.output.silence('hidden', document.hidden);

  /** Brings place and theme to what is in view, and to the volumes. */
  private follow(): void {
    if (this.works === null || this.view === null) return;
    const { ambience, library } = this.works;
    const gains = this.gains();
    if (this.view.backdrop !== null) this.land ??= landOf(this.view.backdrop);
    if (gains.effects > 0) void library.file('effects').fetch();
    if (gains.voices > 0)
      for (const { part } of this.view.actors) void library.file(voiceSheetOf(part.species)).fetch();
    ambience.show(this.view, this.view.look.decline, gains.effects);
    if (this.chosen) this.playTheme(this.works, this.view, gains);
  }

  private playTheme(works: Works, { look, over, ending }: Tableau, gains: Volumes): void {
    const music = this.musicOf(works);
    // Before the music, which is many times as large: the world is about to answer the choice.
    if (gains.effects > 0) void works.library.file('answers').fetch();
    if (gains.music > 0) void music.begin();
    if (gains.music > 0) void works.library.file(tunesOf(music.theme.land)).fetch();
    if (gains.effects > 0) void works.library.file('signals').fetch();
    music.play(mixOf(look), gains.music * (over || ending !== null ? AFTERGLOW : 1));
  }

  /** The music of the run's land, which takes the place of another's. */
  private musicOf(works: Works): Music {
    const land = this.land ?? landOf('');
    if (works.music?.theme.land === land) return works.music;
    works.music?.close();
    works.music = new Music(works.library, works.output, themeOf(land));
    return works.music;
  }

  private play(sound: Excerpt | null, volume: number): void {
    if (sound !== null && volume > 0 && this.works?.output.running) void this.works.library.play(sound, volume);
  }

  /** Lets the player hear what a slider did. */
  private sample(kind: keyof Volumes): void {
    const { output, library } = this.works ?? {};
    const gain = this.gains()[kind];
    if (output === undefined || library === undefined || gain === 0) return;
    output.peek(SAMPLE_MS);
    if (kind === 'effects') void library.play(PAGE.choice, gain);
    if (kind === 'voices') void library.play(syllableOf('otter', 0), gain, rateOf(1));
  }

  private gains(): Volumes {
    const { music, effects, voices } = this.dead ? SILENT : this.volumes;
    return { music: this.options.saveData ? 0 : music / 100, effects: effects / 100, voices: voices / 100 };
  }
}

/** What is heard when something is shown; null for what makes no sound of its own. */
export function soundOf(showing: Showing): Excerpt | null {
  switch (showing.type) {
    case 'season':
      return PAGE.season;
    case 'scene':
      return PAGE.scene;
    case 'line':
      if (showing.line.kind === 'chosen') return PAGE.choice;
      return showing.line.speaker === null ? PAGE.line : null;
    case 'cue':
      if (showing.cue.cue === 'sound') return EFFECT_OF[showing.cue.sound];
      return showing.cue.cue === 'shake' ? PAGE.shake : null;
    default:
      return null;
  }
}

function fileKinds(): FileKind[] {
  const probe = document.createElement('audio');
  return kindsFor((type) => probe.canPlayType(type));
}

/** Makes the sound of a page; one to the page. It costs nothing before `wake`. */
export function openSound(options: SoundOptions): SoundPresenter {
  return new Sounding(options);
}

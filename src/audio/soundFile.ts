import { Howl } from 'howler';
import type { SheetName } from './sheet';
import { SHEETS } from './sheets';

/** The two kinds each file comes in: Opus, and AAC for browsers that cannot read that. */
export type FileKind = 'webm' | 'm4a';

/** Where a file can be fetched. */
export type Address = (file: string) => string;

/** A sound that is playing, for changing it later. */
export type Playing = number;

/** One file of sounds: fetched when first asked for, and for ever silent when that fails. */
export class SoundFile {
  private howl: Howl | null = null;
  private fetching: Promise<boolean> | null = null;
  private closed = false;
  /** What each sound that was ever faded is on its way to, or has come to. */
  private readonly goals = new Map<Playing, number>();

  constructor(
    private readonly sheet: SheetName,
    private readonly address: Address,
    private readonly kinds: readonly FileKind[],
  ) {}

  /** Whether it can sound right now. */
  get there(): boolean {
    return this.howl !== null;
  }

  /** Fetches and decodes it, once; false when it cannot be had. Never rejects. */
  fetch(): Promise<boolean> {
    this.fetching ??= this.open();
    return this.fetching;
  }

  /**
   * Starts a sound of this file; null while the file is not there.
   * @param volume 0..1
   * @param rate playing speed, 1 as recorded
   */
  play(sprite: string, volume: number, rate = 1): Playing | null {
    return this.attempt((howl) => {
      const playing = howl.play(sprite);
      howl.volume(volume, playing);
      if (rate !== 1) howl.rate(rate, playing);
      return playing;
    });
  }

  /** Moves a sound to a volume (0..1) in so many milliseconds, from where it is; a fade under way gives up its goal. */
  fade(playing: Playing, volume: number, milliseconds: number): void {
    if (this.goals.get(playing) === volume) return;
    this.goals.set(playing, volume);
    this.attempt((howl) => {
      const from = howl.volume(playing);
      // From a volume to the same Howler would fade for ever.
      if (from === volume) endFade(howl, playing, volume);
      else if (typeof from === 'number') howl.fade(from, volume, milliseconds, playing);
    });
  }

  setRate(playing: Playing, rate: number): void {
    this.attempt((howl) => howl.rate(rate, playing));
  }

  stop(playing: Playing): void {
    this.goals.delete(playing);
    this.attempt((howl) => howl.stop(playing));
  }

  /** Stops all of it and lets go of what was decoded. */
  close(): void {
    this.closed = true;
    this.howl?.unload();
    this.howl = null;
    this.fetching = Promise.resolve(false);
  }

  /** Does something with the file if it is there; one that fails while playing is silent from then on. */
  private attempt<Result>(act: (howl: Howl) => Result): Result | null {
    if (this.howl === null) return null;
    try {
      return act(this.howl);
    } catch {
      this.howl = null;
      return null;
    }
  }

  private async open(): Promise<boolean> {
    for (const kind of this.kinds) {
      const howl = await this.openAs(kind);
      if (howl === null) continue;
      if (this.closed) howl.unload();
      else this.howl = howl;
      return this.there;
    }
    return false;
  }

  private async openAs(kind: FileKind): Promise<Howl | null> {
    const { version, sprites } = SHEETS[this.sheet];
    // The version keeps a browser from playing an old file by the places of a new one.
    const data = await fetched(`${this.address(`${this.sheet}.${kind}`)}?v=${version}`);
    if (data === null) return null;
    const options = { src: [asText(data)], format: [kind], sprite: copied(sprites) };
    return new Promise<Howl | null>((resolve) => {
      const howl: Howl = new Howl({
        ...options,
        onload: () => resolve(howl),
        onloaderror: () => {
          howl.unload();
          resolve(null);
        },
      });
    }).catch(() => null);
  }
}

/** Leaves a sound at a volume for good: the first word ends a fade under way, at its goal, and the second is heard. */
function endFade(howl: Howl, playing: Playing, volume: number): void {
  howl.volume(volume, playing);
  howl.volume(volume, playing);
}

/**
 * The bytes of a file, or null. Howler is handed them rather than the address: where the network fails it would fall
 * back to a player element, which keeps no step and fills it with something that the security policy forbids.
 */
async function fetched(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** As many bytes as a call may take for arguments everywhere. */
const AT_A_TIME = 0x8000;

function asText(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_A_TIME)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_A_TIME));
  return `data:application/octet-stream;base64,${btoa(text)}`;
}

type Sprites = Readonly<Record<string, readonly [number, number] | readonly [number, number, boolean]>>;

/** Howler's type asks for lists that it might change. */
function copied(sprites: Sprites): Record<string, [number, number] | [number, number, boolean]> {
  const entries = Object.entries(sprites);
  return Object.fromEntries(entries.map(([name, [begin, length, loop]]) => [name, [begin, length, loop ?? false]]));
}

/** What this browser reads, likeliest first: the other kind is tried when the first cannot be decoded. */
export function kindsFor(canPlay: (type: string) => string): FileKind[] {
  return canPlay('audio/webm; codecs="opus"') === '' ? ['m4a', 'webm'] : ['webm', 'm4a'];
}

import { expect, type Page } from '@playwright/test';

/** As much of Howler as a test looks at; it leaves itself on the window. */
interface Heard {
  readonly Howler: {
    readonly ctx: AudioContext | null;
    readonly masterGain: GainNode;
    readonly _howls: readonly {
      readonly _sounds: readonly { readonly _id: number; readonly _paused: boolean; readonly _sprite: string }[];
      seek(id: number): number;
      volume(id: number): number;
    }[];
  };
  readonly Howl: { readonly prototype: { play(sprite: string): number } };
}

/** One sound that is going on. */
export interface Going {
  readonly name: string;
  /** Seconds into its file. */
  readonly at: number;
  /** 0..1. */
  readonly volume: number;
}

/** What is going on at this moment; empty before there is any sound. */
export const goingOn = (page: Page): Promise<Going[]> =>
  page.evaluate(() => {
    const { Howler } = globalThis as unknown as Partial<Heard>;
    return (Howler?._howls ?? []).flatMap((howl) =>
      howl._sounds
        .filter(({ _paused }) => !_paused)
        .map(({ _id, _sprite }) => ({ name: _sprite, at: howl.seek(_id), volume: howl.volume(_id) })),
    );
  });

/** Whether the audio context runs; `none` before there is one. */
export const hearing = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as Partial<Heard>).Howler?.ctx?.state ?? 'none');

/** Counts from now on how often the context wakes, however shortly; `wakings` tells. */
export const noteWakings = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { ctx } = (globalThis as unknown as Heard).Howler;
    ctx?.addEventListener('statechange', () => performance.mark(`context ${ctx.state}`));
  });

/** How often the context has woken since `noteWakings`. */
export const wakings = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('context running').length);

/** The loudest sample (0..1) that reaches the speakers within a third of a second. */
export const loudness = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { ctx, masterGain } = (globalThis as unknown as Heard).Howler;
    if (ctx === null) return 0;
    const meter = new AnalyserNode(ctx, { fftSize: 16384 });
    masterGain.connect(meter);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const samples = new Float32Array(meter.fftSize);
    meter.getFloatTimeDomainData(samples);
    masterGain.disconnect(meter);
    return samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  });

/** Notes the name of every sound that is started from now on; `startedSince` tells them. */
export const noteStarts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { prototype } = (globalThis as unknown as Heard).Howl;
    const play = prototype.play;
    prototype.play = function (this: unknown, sprite: string): number {
      performance.mark(`sound ${sprite}`);
      return Reflect.apply(play, this, [sprite]);
    };
  });

/** Names of the sounds started since `noteStarts`. */
export const startedSince = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('sound '))
      .map(({ name }) => name.slice(6)),
  );

/** Collects the names of the sound files that the page asks for. */
export function filesAskedFor(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/audio\/([\w-]+\.\w+)/.exec(request.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  return files;
}

/** Waits until the three stems of the theme are going on. */
export async function theme(page: Page): Promise<Going[]> {
  const stems = async () => (await goingOn(page)).filter(({ name }) => /^(base|order|energy)$/.test(name));
  await expect.poll(async () => (await stems()).length, { timeout: 30_000 }).toBe(3);
  return stems();
}

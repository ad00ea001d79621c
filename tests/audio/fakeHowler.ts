import type { HowlOptions } from 'howler';

/** All that was asked of Howler, in order, as short sentences. */
export const asked: string[] = [];
/** Files that cannot be fetched, and files that cannot be decoded, by name. */
export const missing = new Set<string>();
export const broken = new Set<string>();
/** What the made-up browser can do; reset before each test. */
export const browser = { webAudio: true, refuses: false, fadesLag: false };

class FakeContext {
  state: 'suspended' | 'running' = 'suspended';
  readonly currentTime = 0;

  async resume(): Promise<void> {
    if (browser.refuses) return new Promise(() => {});
    asked.push('resume');
    this.state = 'running';
  }
  async suspend(): Promise<void> {
    asked.push('suspend');
    this.state = 'suspended';
  }
}

const gain = {
  value: 1,
  cancelScheduledValues() {},
  setValueAtTime() {},
  linearRampToValueAtTime: (to: number) => asked.push(`master to ${to}`),
};

/** Howler's global half. */
export const Howler = {
  autoSuspend: true,
  autoUnlock: true,
  usingWebAudio: true,
  state: 'suspended',
  ctx: null as FakeContext | null,
  masterGain: { gain },
  volume() {
    if (browser.webAudio) this.ctx ??= new FakeContext();
    this.usingWebAudio = browser.webAudio;
  },
};

let ids = 0;

/** Answers for the network: the body of a file is its name. */
export async function fakeFetch(address: string): Promise<Response> {
  const file = address.replace(/^.*\/|\?.*$/g, '');
  asked.push(`fetch ${file}`);
  return new Response(file, { status: missing.has(file) ? 404 : 200 });
}

/** One file of sounds; decoded at once unless it is broken. */
export class Howl {
  private readonly volumes = new Map<number, number>();
  /** What fades are on their way to, where they have yet to take a step. */
  private readonly goals = new Map<number, number>();
  private readonly file: string;

  constructor({ src, onload, onloaderror }: HowlOptions) {
    this.file = atob(String(src).replace(/^.*,/, ''));
    queueMicrotask(() => (broken.has(this.file) ? onloaderror?.(0, 'gone') : onload?.(0)));
  }
  play(sprite: string): number {
    ids += 1;
    asked.push(`play ${sprite}`);
    this.volumes.set(ids, 1);
    return ids;
  }
  volume(...[first, id]: [number, number?]): number | undefined {
    if (id === undefined) return this.volumes.get(first);
    // Howler's own leaves a sound that was being faded at the goal of the fade.
    const now = this.goals.get(id) ?? first;
    this.goals.delete(id);
    this.volumes.set(id, now);
    if (browser.fadesLag) asked.push(`${this.file.replace(/\..*/, '')} at ${now.toFixed(2)}`);
    return now;
  }
  fade(_from: number, to: number, _milliseconds: number, id: number): void {
    if (browser.fadesLag) this.goals.set(id, to);
    else this.volumes.set(id, to);
    asked.push(`fade ${this.file.replace(/\..*/, '')} to ${to.toFixed(2)}`);
  }
  rate(rate: number): void {
    if (rate !== 1) asked.push(`rate ${rate.toFixed(2)}`);
  }
  stop(): void {
    asked.push('stop');
  }
  unload(): void {
    asked.push(`unload ${this.file}`);
  }
}

/** Forgets all of it: a new page. */
export function startAnew(): void {
  asked.length = 0;
  missing.clear();
  broken.clear();
  Object.assign(browser, { webAudio: true, refuses: false, fadesLag: false });
  Object.assign(Howler, { autoSuspend: true, autoUnlock: true, usingWebAudio: true, state: 'suspended', ctx: null });
}

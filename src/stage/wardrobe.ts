import type Phaser from 'phaser';
import type { CastPart } from '../director/ports';
import type { Box, Job, Light, Point } from '../drawing';
import type { SheetFrame } from '../drawing/canvas/sheet';
import type { Painting } from './painting';
import { hang, newKey, uploaded } from './textures';

/** A painted sheet on the graphics card. */
export interface Costume {
  readonly key: string;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly marks: Readonly<Record<string, Point>>;
  readonly density: number;
}

type Part = Exclude<Job, { kind: 'depth' }>;
type PartJob = Part extends infer Each ? (Each extends Part ? Omit<Each, 'light'> : never) : never;

const nameOf = (part: PartJob): string => Object.values(part).join(' ');

const boxesOf = (frames: readonly SheetFrame[]): Map<string, Box> =>
  new Map(frames.map(({ name, box }) => [name, box]));

/** The parts of puppets and props: each painted when it is first wanted, and again when the light has changed. */
export class Wardrobe {
  private kept = new Map<string, Promise<Costume | null>>();
  private light: Light | null = null;
  private density = 1;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly painting: Painting,
  ) {}

  /** Sets the light and pixels to the unit for what is fetched from now on; tells whether that changed anything. */
  relight(light: Light, density: number): boolean {
    if (density === this.density && JSON.stringify(light) === JSON.stringify(this.light)) return false;
    this.light = light;
    this.density = density;
    this.kept = new Map();
    return true;
  }

  /** Forgets what was painted, after a lost context. */
  forget(): void {
    this.kept = new Map();
  }

  /** The sheet of a part; null when it cannot be painted. */
  fetch(part: PartJob): Promise<Costume | null> {
    const name = nameOf(part);
    const known = this.kept.get(name);
    if (known) return known;
    const costume = this.paint(part).catch(() => null);
    this.kept.set(name, costume);
    return costume;
  }

  /** Fetches how these will most likely come on, one after the other. Waits for the first light. */
  async expect(cast: readonly CastPart[]): Promise<void> {
    for (const { puppet, species } of cast) {
      if (!this.light) return;
      await this.fetch({ kind: 'body', puppet, species, pose: 'stand', facing: 1 });
      await this.fetch({ kind: 'head', puppet, species, mood: 'neutral', behind: false, facing: 1 });
    }
  }

  /** Frees every sheet that is neither kept for this light nor worn; `worn` is asked at the last moment. */
  async sweep(worn: () => readonly string[]): Promise<void> {
    const kept = await Promise.all([...this.kept.values()]);
    const keys = new Set([...worn(), ...kept.flatMap((costume) => costume?.key ?? [])]);
    for (const key of this.scene.textures.getTextureKeys())
      if (key.startsWith('part:') && !keys.has(key)) this.scene.textures.remove(key);
  }

  /** Whether a sheet fetched a while ago can still be worn. */
  has(costume: Costume): boolean {
    return this.scene.textures.exists(costume.key);
  }

  private async paint(part: PartJob): Promise<Costume | null> {
    const { light, density } = this;
    if (!light) return null;
    const kept = this.kept;
    const sheet = await this.painting.paint({ ...part, light } as Job, density, null, () => this.kept === kept);
    if (sheet === null || sheet === 'same') return null;
    const key = newKey('part');
    const texture = hang(this.scene, key, sheet.picture);
    for (const { name, x, y, width, height } of sheet.frames) texture.add(name, 0, x, y, width, height);
    uploaded(texture, sheet.picture);
    return { key, boxes: boxesOf(sheet.frames), marks: sheet.marks, density };
  }
}

import type Phaser from 'phaser';
import type { Box, Job, Light, Point } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';
import { Atlas, type Placed } from './atlas';
import type { Painted, Painting, Picture } from './painting';
import { release } from './textures';

/** A painted sheet in the atlas. */
export interface Costume {
  readonly name: string;
  readonly placed: Placed;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly marks: Readonly<Record<string, Point>>;
  readonly density: number;
  /** Which light it was painted in: two with one number look alike lit. */
  readonly lit: number;
  /** How many wear it now; what nobody wears may be cleared away. */
  worn: number;
  /** When it was last asked for, in askings. */
  asked: number;
  /** Whether it has been cleared away. */
  gone: boolean;
}

type Part = Exclude<Job, { kind: 'depth' }>;
/** What is to be painted; the light is the wardrobe's. */
export type PartJob = Part extends infer Each ? (Each extends Part ? Omit<Each, 'light'> : never) : never;

/** So many of the sheets last asked for are kept though nobody wears them yet: they were asked for to be worn. */
const NEWEST = 24;

const nameOf = (part: PartJob): string => Object.values(part).join(' ');

/** The parts of puppets and props: each painted when it is first wanted, and again when the light has changed. */
export class Wardrobe {
  private readonly atlas: Atlas;
  /** What is to be had in the present light. */
  private kept = new Map<string, Promise<Costume | null>>();
  /** What somebody has asked for to wear; the rest is painted on the chance, where there is room to spare. */
  private needed = new Set<string>();
  /** All that is in the atlas. */
  private readonly all = new Set<Costume>();
  private light: Light | null = null;
  private density = 1;
  private lights = 0;
  private askings = 0;

  constructor(
    scene: Phaser.Scene,
    private readonly painting: Painting,
  ) {
    this.atlas = new Atlas(scene);
  }

  /** Sets the light and pixels to the unit for what is fetched from now on; tells whether that changed anything. */
  relight(light: Light, density: number): boolean {
    if (density === this.density && JSON.stringify(light) === JSON.stringify(this.light)) return false;
    this.light = light;
    this.density = density;
    this.forget();
    return true;
  }

  /** Forgets what was painted, after a lost context: what is worn is there until something else is. */
  forget(): void {
    this.kept = new Map();
    this.needed = new Set();
    this.lights += 1;
  }

  /** The sheet of a part; null when it cannot be painted, or the light has changed in the meantime. */
  fetch(part: PartJob): Promise<Costume | null> {
    this.needed.add(nameOf(part));
    return this.have(part);
  }

  /** Has what may be wanted soon painted, one after the other, as long as there is room and the light stays. */
  async expect(parts: readonly PartJob[]): Promise<void> {
    const { kept } = this;
    for (const part of parts) {
      if (this.kept !== kept || !this.light) return;
      const costume = await this.have(part);
      if (!costume) return;
    }
  }

  /** Clears away what was painted in an earlier light and nobody wears. */
  tidy(): void {
    for (const costume of this.all) if (costume.lit !== this.lights && costume.worn === 0) this.drop(costume);
    this.atlas.tidy();
  }

  /** Takes everything down for good: what is asked for afterwards is not painted. */
  clear(): void {
    this.light = null;
    this.forget();
    for (const costume of this.all) costume.gone = true;
    this.all.clear();
    this.atlas.clear();
  }

  private have(part: PartJob): Promise<Costume | null> {
    const name = nameOf(part);
    const asking = ++this.askings;
    const costume = this.kept.get(name) ?? this.paint(part).catch(() => null);
    this.kept.set(name, costume);
    void costume.then((found) => {
      if (found) found.asked = asking;
      else if (this.kept.get(name) === costume) this.kept.delete(name);
    });
    return costume;
  }

  private async paint(part: PartJob): Promise<Costume | null> {
    const { light, density, kept, lights } = this;
    if (!light) return null;
    const current = () => this.kept === kept;
    const sheet = await this.painting.paint({ ...part, light } as Job, density, null, { wanted: current });
    if (!isSheet(sheet)) return null;
    const placed = current() ? this.place(sheet, density, nameOf(part)) : null;
    release(sheet.picture);
    if (!placed) return null;
    const boxes = new Map(sheet.frames.map(({ name, box }) => [name, box]));
    const costume = {
      name: nameOf(part),
      placed,
      boxes,
      marks: sheet.marks,
      density,
      lit: lights,
      worn: 0,
      asked: 0,
      gone: false,
    };
    this.all.add(costume);
    return costume;
  }

  /** Finds room: as it is, by clearing what nobody wears, or, for what is needed, on a new page. */
  private place(sheet: Sheet<Picture>, density: number, name: string): Placed | null {
    const placed = this.atlas.put(sheet);
    if (placed) return placed;
    this.tidy();
    const found = this.atlas.put(sheet);
    if (found || (!this.needed.has(name) && this.all.size > 0)) return found;
    return this.placeInsteadOfOld(sheet) ?? this.placeAnew(sheet, density);
  }

  /** First what was painted on the chance goes, then what was asked for longest ago. */
  private placeInsteadOfOld(sheet: Sheet<Picture>): Placed | null {
    const age = (costume: Costume) => (this.needed.has(costume.name) ? costume.asked : 0);
    const idle = [...this.all].filter(({ worn }) => worn === 0).sort((a, b) => age(a) - age(b));
    const spare = idle.filter((costume) => age(costume) <= this.askings - NEWEST);
    for (const costume of spare) {
      this.drop(costume);
      const placed = this.atlas.put(sheet);
      if (placed) return placed;
    }
    return null;
  }

  private placeAnew(sheet: Sheet<Picture>, density: number): Placed | null {
    this.atlas.grow(density, sheet);
    return this.atlas.put(sheet);
  }

  private drop(costume: Costume): void {
    costume.gone = true;
    this.all.delete(costume);
    if (costume.lit === this.lights) this.kept.delete(costume.name);
    this.atlas.drop(costume.placed);
  }
}

const isSheet = (painted: Painted): painted is Sheet<Picture> => painted !== null && painted !== 'same';

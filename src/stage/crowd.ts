import type Phaser from 'phaser';
import type { ShownCrowd, Tableau } from '../director/ports';
import { crowdRows, type Folk, type View } from '../drawing';
import type { Way } from './glide';
import { Thing } from './thing';
import type { Wardrobe } from './wardrobe';

/** Behind all cast and things, before the place. */
const DEPTH = 61;
/** They rise into their places a little, as paper on a stage does. */
const RISE = -16;

interface Placed extends Folk {
  readonly crowd: ShownCrowd;
  readonly name: string;
}

/** Those of whom there are many: each a picture that stands, all of one kind from one sheet. */
export class Crowd {
  private readonly folk = new Map<string, Thing>();
  private wanted = new Set<string>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {}

  async show({ crowds }: Tableau, view: Pick<View, 'frame' | 'place'>, way: Way): Promise<void> {
    const placed = placedOf(crowds, view);
    this.wanted = new Set(placed.map(({ name }) => name));
    for (const [name, thing] of this.folk) if (!this.wanted.has(name)) thing.leave(way);
    const standing = (crowd: ShownCrowd) => placed.filter((one) => one.crowd === crowd);
    await Promise.all(crowds.map((crowd) => this.put(crowd, standing(crowd), way)));
    this.stir();
  }

  step(milliseconds: number, pan: number): boolean {
    let moving = false;
    for (const [name, thing] of this.folk) {
      if (thing.step(milliseconds, pan)) moving = true;
      if (!thing.gone) continue;
      thing.destroy();
      this.folk.delete(name);
    }
    return moving;
  }

  clear(): void {
    for (const thing of this.folk.values()) thing.destroy();
    this.folk.clear();
    this.wanted.clear();
  }

  private async put({ of, mood }: ShownCrowd, placed: readonly Placed[], way: Way): Promise<void> {
    const costume = await this.wardrobe.fetch({ kind: 'crowd', of, mood });
    for (const { name, x, y, cell } of placed) {
      // They may have gone in the meantime.
      if (!costume || costume.gone || !this.wanted.has(name)) return;
      const thing = this.folk.get(name) ?? new Thing(this.scene, RISE);
      this.folk.set(name, thing);
      thing.put(costume, [x, y, 1], DEPTH + y / 1000, way, cell);
    }
  }
}

/** Where each of several crowds stands: the later ones where the earlier have left room. */
export function placedOf(crowds: readonly ShownCrowd[], view: Pick<View, 'frame' | 'place'>): Placed[] {
  let there = 0;
  return crowds.flatMap((crowd) => {
    const rows = crowdRows(view, crowd.count, there);
    there += rows.length;
    return rows.map((row, i): Placed => ({ ...row, crowd, name: `${crowd.of} ${i}` }));
  });
}

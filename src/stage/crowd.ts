import type Phaser from 'phaser';
import type { ShownCrowd, Tableau } from '../director/ports';
import { crowdRows, type Folk, type View } from '../drawing';
import type { Way } from './glide';
import { Thing } from './thing';
import { Things } from './things';
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
  private readonly folk: Things;

  constructor(
    scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {
    this.folk = new Things(() => new Thing(scene, RISE));
  }

  async show({ crowds }: Tableau, view: Pick<View, 'frame' | 'place'>, way: Way): Promise<void> {
    const placed = placedOf(crowds, view);
    this.folk.keep(
      placed.map(({ name }) => name),
      way,
    );
    const standing = (crowd: ShownCrowd) => placed.filter((one) => one.crowd === crowd);
    await Promise.all(crowds.map((crowd) => this.put(crowd, standing(crowd), way)));
    this.stir();
  }

  step(milliseconds: number, pan: number): boolean {
    return this.folk.step(milliseconds, pan);
  }

  clear(): void {
    this.folk.clear();
  }

  private async put({ of, mood }: ShownCrowd, placed: readonly Placed[], way: Way): Promise<void> {
    const costume = await this.wardrobe.fetch({ kind: 'crowd', of, mood });
    if (!costume || costume.gone) return;
    for (const { name, x, y, cell } of placed)
      this.folk.find(name)?.put(costume, [x, y, 1], DEPTH + y / 1000, way, cell);
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

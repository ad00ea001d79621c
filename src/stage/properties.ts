import type Phaser from 'phaser';
import type { Tableau } from '../director/ports';
import { type Prop, spotAt, type View } from '../drawing';
import { fadeTime, Glide, type Way } from './glide';
import type { Wardrobe } from './wardrobe';

/** Where a thing lies when nobody has it: share of the frame's width, y in scene units, and its size there. */
const RESTS: Record<Prop, readonly [t: number, y: number, size?: number]> = {
  hat: [0.058, 516, 0.6],
  rope: [0.58, 660],
  plank: [0.62, 604],
  ledger: [0.43, 668],
  shells: [0.54, 674],
  crate: [0.6, 664],
  mushrooms: [0.8, 668],
  pan: [0.4, 664],
  lantern: [0.74, 600],
  bench: [0.9, 618],
  'second-boat': [0.25, 562],
  peg: [0.5, 672],
};

type Shown = Tableau['props'][number];

interface Thing {
  readonly image: Phaser.GameObjects.Image;
  readonly seen: Glide;
  key: string;
  x: number;
}

const nameOf = ({ prop, who }: Shown): string => `${prop} ${who ?? ''}`;

/** Things on the stage by themselves, or at the feet of whoever has them. A hat that is worn belongs to its actor. */
export class Properties {
  private readonly things = new Map<string, Thing>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {}

  get wearing(): string[] {
    return [...this.things.values()].map(({ key }) => key);
  }

  async show(tableau: Tableau, view: Pick<View, 'frame' | 'place'>, way: Way): Promise<void> {
    const wanted = tableau.props.filter(
      ({ prop, who }) => !(prop === 'hat' && tableau.actors.some(({ part }) => part.id === who)),
    );
    const names = new Set(wanted.map(nameOf));
    for (const [name, { seen }] of this.things) if (!names.has(name)) seen.to(0, fadeTime(way));
    await Promise.all(wanted.map((shown) => this.put(shown, placeOf(shown, tableau, view), way)));
    this.stir();
  }

  step(milliseconds: number, pan: number): boolean {
    let moving = false;
    for (const [name, { image, seen, x }] of this.things) {
      if (seen.step(milliseconds)) moving = true;
      image.setX(x - pan).setAlpha(seen.value);
      if (seen.value > 0 || seen.moving) continue;
      image.destroy();
      this.things.delete(name);
    }
    return moving;
  }

  clear(): void {
    for (const { image } of this.things.values()) image.destroy();
    this.things.clear();
  }

  private async put(shown: Shown, [x, y, size]: readonly [number, number, number], way: Way): Promise<void> {
    const costume = await this.wardrobe.fetch({ kind: 'prop', prop: shown.prop });
    const box = costume?.boxes.get('all');
    if (!costume || !box || !this.wardrobe.has(costume)) return;
    const name = nameOf(shown);
    const image = this.things.get(name)?.image ?? this.scene.add.image(0, 0, costume.key, 'all').setAlpha(0);
    image.setTexture(costume.key, 'all').setScale(size / costume.density);
    image.setOrigin(-box.x / box.width, -box.y / box.height);
    image.setPosition(x, y).setDepth(shown.prop === 'hat' ? 64 : 64 + y / 1000);
    const seen = this.things.get(name)?.seen ?? new Glide(0);
    this.things.set(name, { image, seen, key: costume.key, x });
    seen.to(1, fadeTime(way));
  }
}

function placeOf(
  { prop, who }: Shown,
  tableau: Tableau,
  view: Pick<View, 'frame' | 'place'>,
): readonly [number, number, number] {
  const owner = tableau.actors.find(({ part }) => part.id === who);
  if (owner) {
    const [x, y] = spotAt(view, owner.spot);
    const inward = x > view.frame.x + view.frame.width / 2 ? -1 : 1;
    return [x + inward * 74, y + 8, 1];
  }
  const [t, y, size = 1] = RESTS[prop];
  return [view.frame.x + view.frame.width * t, y, size];
}

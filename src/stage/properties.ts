import type Phaser from 'phaser';
import type { Tableau } from '../director/ports';
import { type Prop, spotAt, type View } from '../drawing';
import type { Way } from './glide';
import { lyingAbout } from './hands';
import { type Standing, Thing } from './thing';
import { Things } from './things';
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
  stick: [0.46, 672],
  horn: [0.57, 670],
  map: [0.42, 668],
  bowl: [0.55, 668],
  tag: [0.47, 672],
  'door-sign': [0.6, 664],
  'spoon-bowl': [0.45, 674],
  'spoon-handle': [0.54, 674],
  string: [0.5, 672],
  slate: [0.44, 668],
  feather: [0.52, 674],
  'bell-rope': [0.4, 660],
  'soup-pot': [0.5, 664],
  turnip: [0.5, 670],
  wreck: [0.63, 672],
};

/** Seen from the landing the little boat is out on the water: where it lies else, the porch stands there. */
const AT_LANDING: Partial<typeof RESTS> = { 'second-boat': [0.51, 442, 0.5] };

/** How far a thing lies from the middle of its owner. */
const BESIDE = 74;

type Seen = Pick<View, 'frame' | 'place'>;
type Shown = Tableau['props'][number];

const nameOf = ({ prop, who }: Shown): string => `${prop} ${who ?? ''}`;

/** Things on the stage by themselves, or at the feet of whoever has them. */
export class Properties {
  private readonly things: Things;

  constructor(
    scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {
    this.things = new Things(() => new Thing(scene));
  }

  async show(tableau: Tableau, view: Seen, way: Way): Promise<void> {
    const lying = lyingAbout(tableau);
    this.things.keep(lying.map(nameOf), way);
    await Promise.all(lying.map((shown) => this.put(shown, standingOf(shown, tableau, view), way)));
    this.stir();
  }

  step(milliseconds: number, pan: number): boolean {
    return this.things.step(milliseconds, pan);
  }

  clear(): void {
    this.things.clear();
  }

  private async put(shown: Shown, standing: Standing, way: Way): Promise<void> {
    const costume = await this.wardrobe.fetch({ kind: 'prop', prop: shown.prop });
    if (!costume || costume.gone) return;
    const depth = shown.prop === 'hat' ? 64 : 64 + standing[1] / 1000;
    this.things.find(nameOf(shown))?.put(costume, standing, depth, way);
  }
}

function standingOf({ prop, who }: Shown, tableau: Tableau, view: Seen): Standing {
  const owner = tableau.actors.find(({ part }) => part.id === who);
  if (owner) {
    const [x, y] = spotAt(view, owner.spot);
    const inward = x > view.frame.x + view.frame.width / 2 ? -1 : 1;
    return [x + inward * BESIDE, y + 8, 1];
  }
  const [t, y, size = 1] = (view.place === 'alder-landing' && AT_LANDING[prop]) || RESTS[prop];
  return [view.frame.x + view.frame.width * t, y, size];
}

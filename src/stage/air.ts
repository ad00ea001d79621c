import type Phaser from 'phaser';
import type { Box, Weather } from '../drawing';
import { fadeTime, Glide, type Way } from './glide';
import { wear } from './outfit';
import type { Costume, Wardrobe } from './wardrobe';

/** How thick the banks of vapour are in a weather, 0..1. */
const VAPOUR: Partial<Record<Weather, number>> = { mist: 0.55, fog: 0.9, rain: 0.18, flood: 0.15 };
const WET: readonly Weather[] = ['rain', 'flood'];

/** A bank: where it begins (share of its way), its height, speed (units a second), size, and depth in the picture. */
const BANKS: readonly (readonly [
  start: number,
  y: number,
  speed: number,
  size: number,
  depth: number,
  alpha: number,
])[] = [
  [0.1, 352, 7, 1.1, 52, 1],
  [0.55, 392, 10, 1.4, 52, 0.9],
  [0.85, 452, 13, 1.2, 55, 0.8],
  [0.3, 520, 17, 1.5, 62, 0.55],
  [0.72, 676, 26, 1.7, 68, 0.5],
];
const RINGS = 12;
const RING_MS = 1100;
/** Between which heights rings spread: banks and ground hide those that are not on water. */
const WATER = [404, 590] as const;
const RING_DEPTH = 45;
/** Steps between places that look strewn. */
const GOLDEN = 0.618034;

const part = (value: number): number => value - Math.floor(value);

/** What drifts and spreads in bad weather: banks of vapour, and rings where drops meet water. */
export class Air {
  private readonly banks: Phaser.GameObjects.Image[];
  private readonly rings: Phaser.GameObjects.Image[];
  private readonly thick = new Glide(0);
  private readonly wet = new Glide(0);
  private costume: Costume | null = null;
  private time = 0;
  private weather: Weather = 'clear';

  constructor(
    scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {
    const image = (depth: number) => scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setVisible(false);
    this.banks = BANKS.map(([, , , , depth]) => image(depth));
    this.rings = Array.from({ length: RINGS }, () => image(RING_DEPTH));
  }

  async show(weather: Weather, way: Way): Promise<void> {
    this.weather = weather;
    const wanted = weather in VAPOUR || WET.includes(weather);
    const costume = wanted ? await this.wardrobe.fetch({ kind: 'air' }) : null;
    if (this.weather !== weather) return;
    if (costume && !costume.gone) this.put(costume);
    const pace = fadeTime(way) * 3;
    this.thick.to(this.costume ? (VAPOUR[weather] ?? 0) : 0, pace);
    this.wet.to(this.costume && WET.includes(weather) ? 1 : 0, pace);
    this.stir();
  }

  /**
   * Moves on.
   * @param drift milliseconds by which what drifts moves; 0 where it holds still
   * @returns whether vapour or rings are still coming or going
   */
  step(milliseconds: number, drift: number, pan: number, frame: Box): boolean {
    this.time += drift;
    const moving = [this.thick, this.wet].map((glide) => glide.step(milliseconds)).some(Boolean);
    if (!this.costume) return moving;
    for (const [i, image] of this.banks.entries()) this.placeBank(i, image, pan, frame);
    for (const [i, image] of this.rings.entries()) this.placeRing(i, image, pan, frame);
    return moving;
  }

  clear(): void {
    if (this.costume) this.costume.worn -= 1;
    this.costume = null;
    for (const image of [...this.banks, ...this.rings]) image.destroy();
  }

  private put(costume: Costume): void {
    costume.worn += 1;
    if (this.costume) this.costume.worn -= 1;
    this.costume = costume;
    for (const [i, image] of this.banks.entries()) wear(image, costume, 'bank', BANKS[i]?.[3]);
    for (const image of this.rings) wear(image, costume, 'ring');
  }

  private placeBank(i: number, image: Phaser.GameObjects.Image, pan: number, frame: Box): void {
    const [start, y, speed, size, , alpha] = BANKS[i] ?? [0, 0, 0, 1, 0, 0];
    const room = frame.width + 400 * size;
    const way = part(start + ((this.time / 1000) * speed) / room);
    image.setPosition(frame.x - 200 * size + way * room - pan * 0.5, y).setAlpha(this.thick.value * alpha);
    image.setVisible(this.thick.value > 0);
  }

  /** Each ring spreads, fades, and comes again somewhere else. */
  private placeRing(i: number, image: Phaser.GameObjects.Image, pan: number, frame: Box): void {
    const age = this.time / RING_MS + i / RINGS;
    const [t, turn] = [part(age), Math.floor(age)];
    const strewn = part((i * 7 + turn * 3) * GOLDEN);
    const deep = part((i * 3 + turn * 5) * GOLDEN * GOLDEN);
    const near = 0.5 + deep * 0.7;
    const x = frame.x + strewn * frame.width - pan * 0.45;
    const size = (near * (0.25 + 0.75 * t)) / (this.costume?.density ?? 1);
    image.setPosition(x, WATER[0] + deep * (WATER[1] - WATER[0])).setScale(size);
    image.setAlpha(this.wet.value * (1 - t) * 0.8).setVisible(this.wet.value > 0);
  }
}

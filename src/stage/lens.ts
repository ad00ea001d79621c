import type Phaser from 'phaser';
import type { Box } from '../drawing';
import { framing } from './framing';
import { Glide } from './glide';

const PAN_MS = 900;

/** Through what the stage is seen: the frame for its size, the pan toward whoever speaks, moments that come closer. */
export class Lens {
  private readonly pan = new Glide(0);
  private readonly zoom = new Glide(1);
  private size = { width: 1, height: 1, dots: 1 };

  constructor(private readonly camera: Phaser.Cameras.Scene2D.Camera) {}

  get frame(): Box {
    return framing(this.size.width, this.size.height).frame;
  }

  get offset(): number {
    return this.pan.value;
  }

  /** Whether the view is closer than usual, or on its way there. */
  get near(): boolean {
    return this.zoom.target !== 1;
  }

  /** @param dots pixels of the canvas to a CSS pixel */
  fit(width: number, height: number, dots: number): void {
    this.size = { width, height, dots };
    this.aim();
  }

  /** Moves the view by so many units to a side. */
  panTo(units: number, moves: boolean): void {
    this.pan.to(units, moves ? PAN_MS : 0);
  }

  /** Goes closer (more than 1) or back; never below 1, where the picture would end. */
  zoomTo(times: number, milliseconds: number): void {
    this.zoom.to(times, milliseconds);
  }

  step(milliseconds: number): boolean {
    const moving = [this.pan, this.zoom].map((glide) => glide.step(milliseconds)).some(Boolean);
    this.aim();
    return moving || this.camera.shakeEffect.isRunning;
  }

  private aim(): void {
    const { width, height, dots } = this.size;
    const { frame, scale } = framing(width, height);
    const times = this.zoom.value;
    const [seenWide, seenHigh] = [width / scale, height / scale];
    const spare = (seenWide - frame.width) / 2;
    const [inX, inY] = [(seenWide * (1 - 1 / times)) / 2, seenHigh * (1 - 1 / times) * 0.6];
    this.camera.setZoom(scale * dots * times).setScroll(frame.x - spare + inX, frame.y + inY);
  }
}

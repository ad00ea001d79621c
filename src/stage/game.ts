/// <reference path="../types/phaser-src.d.ts" />
import type Phaser from 'phaser';
import 'phaser-src/cameras/2d/CameraManager.js';
import { WEBGL } from 'phaser-src/const.js';
import Game from 'phaser-src/core/Game.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import { NONE } from 'phaser-src/scale/const/SCALE_MODE_CONST.js';
import Scene from 'phaser-src/scene/Scene.js';
import { StageError } from './error';

/** The page's one Phaser game with its one scene ("scene" is the script's word, so the class is StageScene). */
export interface Playhouse {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
}

class StageScene extends Scene {
  constructor(private readonly ready: (scene: Phaser.Scene) => void) {
    super('stage');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.ready(this);
  }
}

function hasWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    display: 'block',
    pointerEvents: 'none',
  });
  return canvas;
}

function open(): Promise<Playhouse> {
  if (!hasWebGL()) throw new StageError('no-webgl');
  const canvas = newCanvas();
  return new Promise((resolve, reject) => {
    try {
      const scene = new StageScene((ready) => resolve({ game, scene: ready, canvas }));
      const game = new Game({
        type: WEBGL,
        canvas,
        // Phaser takes `null` to mean: the canvas is where the page put it.
        parent: null as unknown as string,
        width: 640,
        height: 360,
        transparent: true,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        // Rotated pictures of different textures lose wedges when they share a batch.
        render: { maxTextures: 1 },
        // Smoothing hides slow frames below five a second, and a tired page must be seen to be tired.
        fps: { smoothStep: false },
        scale: { mode: NONE },
        scene,
      });
    } catch (error) {
      reject(new StageError('no-start', error));
    }
  });
}

let shared: Promise<Playhouse> | null = null;

/**
 * The page's Phaser game, opened at the first call and kept: a game that is destroyed leaks a listener each time.
 * @throws StageError `no-webgl` or `no-start`; a later call tries again
 */
export async function openPlayhouse(): Promise<Playhouse> {
  shared ??= Promise.resolve().then(open);
  try {
    return await shared;
  } catch (error) {
    shared = null;
    throw error;
  }
}

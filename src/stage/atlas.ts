import type Phaser from 'phaser';
import type { SheetFrame } from '../drawing/canvas/sheet';
import type { Picture } from './painting';
import { Shelves, type Slot } from './shelves';
import { newKey } from './textures';

/** One texture on the graphics card with the sheets that stand on it. */
interface Page {
  readonly key: string;
  readonly shelves: Shelves;
  readonly wrapper: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
  /** Names of frames are never used twice, so that nobody wears another's by mistake. */
  readonly held: Set<Placed>;
}

/** A sheet's place in the atlas. */
export interface Placed {
  readonly key: string;
  readonly slot: Slot;
  /** The texture's name for each of the sheet's frames. */
  readonly frames: ReadonlyMap<string, string>;
}

/** What a sheet needs of the atlas. */
export interface AtlasSheet {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Pick<SheetFrame, 'name' | 'x' | 'y' | 'width' | 'height'>[];
}

/** Pixels of a page: the usual cast fits on one at that many pixels to the scene unit, a large one on two. */
export function pageSize(density: number, largest: number): readonly [width: number, height: number] {
  return [Math.min(density > 1.25 ? 4096 : 2048, largest), Math.min(2048, largest)];
}

/**
 * The textures that cast and things share, so that the card draws them all in one go. Sheets are copied in as they are
 * painted; when a page is full there is another.
 */
export class Atlas {
  private pages: Page[] = [];
  private count = 0;

  constructor(private readonly scene: Phaser.Scene) {}

  /** Copies a sheet to a page that has room; null when none has. */
  put(sheet: AtlasSheet): Placed | null {
    for (const page of this.pages) {
      const slot = page.shelves.take(sheet.width, sheet.height);
      if (slot) return this.copy(sheet, page, slot);
    }
    return null;
  }

  /** Adds a page, large enough for a sheet of that size whatever the density; that sheet will find room on it. */
  grow(density: number, { width, height }: Pick<AtlasSheet, 'width' | 'height'>): void {
    const renderer = this.renderer;
    const [wide, high] = pageSize(density, renderer.getMaxTextureSize());
    const size = [Math.max(wide, width), Math.max(high, height)] as const;
    const { gl } = renderer;
    const clamp = gl.CLAMP_TO_EDGE;
    const wrapper = renderer.createTexture2D(0, gl.LINEAR, gl.LINEAR, clamp, clamp, gl.RGBA, undefined, ...size, true);
    const key = newKey('atlas');
    this.scene.textures.addGLTexture(key, wrapper);
    this.pages.push({ key, shelves: new Shelves(...size), wrapper, held: new Set() });
  }

  /** Takes a sheet off its page. */
  drop(placed: Placed): void {
    const page = this.pages.find(({ key }) => key === placed.key);
    if (!page?.held.delete(placed)) return;
    page.shelves.give(placed.slot);
    const texture = this.scene.textures.get(placed.key);
    for (const frame of placed.frames.values()) texture.remove(frame);
  }

  /** Frees pages that stand empty, but for the newest. */
  tidy(): void {
    for (const page of this.pages.slice(0, -1)) if (page.held.size === 0) this.close(page);
  }

  clear(): void {
    for (const page of [...this.pages]) this.close(page);
  }

  private get renderer(): Phaser.Renderer.WebGL.WebGLRenderer {
    return this.scene.game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  }

  private close(page: Page): void {
    this.pages = this.pages.filter((one) => one !== page);
    this.scene.textures.remove(page.key);
  }

  private copy(sheet: AtlasSheet, page: Page, slot: Slot): Placed {
    this.upload(sheet.picture, page, slot);
    const texture = this.scene.textures.get(page.key);
    const number = this.count++;
    const names = sheet.frames.map(({ name, x, y, width, height }) => {
      const frame = `${number}:${name}`;
      texture.add(frame, 0, slot.x + x, slot.y + y, width, height);
      return [name, frame] as const;
    });
    const placed = { key: page.key, slot, frames: new Map(names) };
    page.held.add(placed);
    return placed;
  }

  /** Phaser counts rows from below, so the sheet's place is measured from there. */
  private upload(picture: Picture, { wrapper, shelves }: Page, slot: Slot): void {
    const { gl, glTextureUnits, glWrapper } = this.renderer;
    if (gl.isContextLost()) return;
    glTextureUnits.bind(wrapper, 0);
    glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } });
    const y = shelves.height - slot.y - slot.height;
    gl.texSubImage2D(gl.TEXTURE_2D, 0, slot.x, y, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  }
}

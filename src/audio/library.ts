import type { Excerpt, SheetName } from './sheet';
import { type Address, type FileKind, SoundFile } from './soundFile';

/** A sound asked for while its file is still on its way is played if that comes within this time, else never. */
const LATEST_MS = 1500;

/** All files of sounds, each fetched when something in it is first asked for. */
export class Library {
  private readonly files = new Map<SheetName, SoundFile>();

  constructor(
    private readonly address: Address,
    private readonly kinds: readonly FileKind[],
  ) {}

  file(sheet: SheetName): SoundFile {
    const known = this.files.get(sheet);
    if (known !== undefined) return known;
    const file = new SoundFile(sheet, this.address, this.kinds);
    this.files.set(sheet, file);
    return file;
  }

  /** Plays a sound once, now or as soon as it is there; not at all when it comes too late. Volume 0..1. */
  async play({ sheet, sprite }: Excerpt, volume: number, rate = 1): Promise<void> {
    const file = this.file(sheet);
    if (!file.there) {
      const asked = performance.now();
      if (!(await file.fetch()) || performance.now() - asked > LATEST_MS) return;
    }
    file.play(sprite, volume, rate);
  }

  /** Lets go of a file; it would be fetched anew. */
  release(sheet: SheetName): void {
    this.files.get(sheet)?.close();
    this.files.delete(sheet);
  }

  /** Lets go of every file. */
  close(): void {
    for (const file of this.files.values()) file.close();
    this.files.clear();
  }
}

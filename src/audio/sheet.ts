import type { SHEETS } from './sheets';

/** A file of sounds. */
export type SheetName = keyof typeof SHEETS;

/** A sound in a file. */
export type SpriteOf<Sheet extends SheetName> = keyof (typeof SHEETS)[Sheet]['sprites'] & string;

/** Any sound, as the file it is in and its name there. */
export type Excerpt = {
  readonly [Sheet in SheetName]: { readonly sheet: Sheet; readonly sprite: SpriteOf<Sheet> };
}[SheetName];

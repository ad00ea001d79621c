import { Painted } from '../painting/Painted';
import type { Picture } from '../painting/picture';
import type { TileSize } from './sizes';

interface TileProps {
  readonly picture: Picture;
  readonly size: TileSize;
  readonly href: string;
  /** Where the link leads, in words. */
  readonly label: string;
  readonly tabIndex?: 0 | -1;
}

/** A small picture that leads to a large one. */
export function Tile({ picture, size, href, label, tabIndex = 0 }: TileProps) {
  const style = { inlineSize: `${size.width}px`, blockSize: `${size.height}px` };
  return (
    <a class="tile" href={href} aria-label={label} tabIndex={tabIndex} style={style}>
      <Painted picture={picture} {...size} />
    </a>
  );
}

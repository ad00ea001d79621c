import type { Id } from '../../../scenario';

/**
 * The picture on the card of a fable that comes with the game. It says no more than title and blurb do, so it has no
 * words of its own.
 */
export function FablePicture({ id }: { readonly id: Id }) {
  return (
    <img
      class="fable-picture"
      src={`cards/${id}.webp`}
      width={720}
      height={405}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}

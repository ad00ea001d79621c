import type { Fable } from '../../fables';

/**
 * The picture on the card of a fable that comes with the game; nothing for one from a file. It says no more than title
 * and blurb do, so it has no words of its own.
 */
export function FablePicture({ fable }: { readonly fable: Fable }) {
  if (!fable.ours) return null;
  const src = `cards/${fable.game.scenario.id}.webp`;
  return <img class="fable-picture" src={src} width={720} height={405} alt="" loading="lazy" decoding="async" />;
}

import type { ShownActor, Tableau } from '../director/ports';
import { looksIn, spotAt, type View } from '../drawing';

type Seen = Pick<View, 'frame' | 'place'>;

/** Whom somebody looks at: whom they were told to, else whoever speaks. */
export function targetOf(shown: ShownActor, { actors, line }: Tableau): ShownActor | undefined {
  const wanted = shown.looksAt ?? line?.speaker?.id ?? null;
  return actors.find(({ part }) => part.id === wanted && part.id !== shown.part.id);
}

/** Which way somebody faces: toward whom they look at, else toward the middle; 1 is right, -1 left. */
export function facingOf({ spot }: ShownActor, target: ShownActor | undefined, view: Seen): 1 | -1 {
  const [x] = spotAt(view, spot);
  const toward =
    target && !looksIn(view, spot) ? spotAt(view, target.spot)[0] : view.frame.x + view.frame.width / 2 + 1;
  return toward >= x ? 1 : -1;
}

import type { ComponentChildren, Ref } from 'preact';
import { alongBy } from './marking';

/** One of the points of a picture is marked, by its position, the start being 0. */
export interface Marking {
  readonly marked: number;
  readonly onMark: (nth: number) => void;
  /** Called while a mouse is over a point, and with null when it leaves. */
  readonly onHover: (nth: number | null) => void;
}

interface AlongProps extends Marking {
  readonly look: string;
  readonly label: string;
  /** Position of the last point that can be marked. */
  readonly last: number;
  /** The marked point in words. */
  readonly said: string;
  /** Whether the tab key comes here; where another control goes along the same points it need not. */
  readonly tabbed: boolean;
  /** The point nearest to where an event fell. */
  readonly nearest: (event: MouseEvent) => number;
  readonly handle?: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** A picture with points in a row, to be marked by mouse, finger or arrow keys. */
export function Along({ marked, onMark, onHover, look, label, last, said, tabbed, ...rest }: AlongProps) {
  const { nearest, handle, children } = rest;
  const go = (event: KeyboardEvent): void => {
    const to = alongBy(event, marked, last);
    if (to === null) return;
    event.preventDefault();
    onMark(to);
  };
  return (
    <div
      class={look}
      role="slider"
      tabIndex={tabbed ? 0 : -1}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={Math.min(marked, last)}
      aria-valuetext={said}
      onKeyDown={go}
      onClick={(event) => onMark(nearest(event))}
      onPointerMove={(event) => event.pointerType === 'mouse' && onHover(nearest(event))}
      onPointerLeave={() => onHover(null)}
      {...(handle !== undefined && { ref: handle })}
    >
      {children}
    </div>
  );
}

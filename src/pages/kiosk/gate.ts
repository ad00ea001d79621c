import { InputGate } from './inputGate';
import type { Kiosk } from './kiosk';

/** All by which a pointer or a key makes itself felt. */
const INPUTS = [
  ...[
    'pointerdown',
    'pointerup',
    'pointercancel',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'click',
    'dblclick',
  ],
  ...['keydown', 'keyup', 'wheel'],
] as const;

/** Puts the gate in front of the page: the first to hear of every input, and the one that lets it through or not. */
export function putGate(page: Window, kiosk: Kiosk): void {
  const gate = new InputGate({
    warning: () => kiosk.state.peek().warning !== null,
    sign: () => kiosk.sign(),
    now: kiosk.parts.timers.now,
  });
  const judge = (event: Event): void => {
    if (gate.passes(event as KeyboardEvent & PointerEvent)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const input of INPUTS) page.addEventListener(input, judge, { capture: true, passive: false });
}

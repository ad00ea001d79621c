import { beforeEach, describe, expect, it } from 'vitest';
import { InputGate } from '../../../src/pages/kiosk/inputGate';

describe('the gate before the page', () => {
  let gate: InputGate;
  let warning: boolean;
  let signs: number;
  let now: number;

  beforeEach(() => {
    warning = false;
    signs = 0;
    now = 0;
    gate = new InputGate({
      warning: () => warning,
      sign: () => {
        signs += 1;
        warning = false;
      },
      now: () => now,
    });
  });

  const pointer = (type: string, pointerId: number) => gate.passes({ type, pointerId });
  /** A tap by one finger, with all that browsers make of it. */
  const tap = (id: number) =>
    ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'].map((type) =>
      type.startsWith('pointer') || type === 'click' ? pointer(type, id) : gate.passes({ type }),
    );
  const key = (type: string, code: string) => gate.passes({ type, code, key: code });

  it('lets a tap through, and knows that somebody is there', () => {
    expect(tap(1)).not.toContain(false);
    expect(signs).toBeGreaterThan(0);
  });

  it('keeps the whole tap out that answers the warning, and lets the next one in', () => {
    warning = true;
    expect(pointer('pointerdown', 1)).toBe(false);
    expect(warning).toBe(false);
    expect(pointer('pointerup', 1)).toBe(false);
    expect(pointer('click', 1)).toBe(false);
    expect(tap(2)).not.toContain(false);
    expect(tap(1)).not.toContain(false);
  });

  it('keeps a key out that answers the warning, however long it is held', () => {
    warning = true;
    expect([key('keydown', 'Space'), key('keydown', 'Space'), key('keyup', 'Space')]).toEqual([false, false, false]);
    expect([key('keydown', 'Space'), key('keyup', 'Space')]).toEqual([true, true]);
  });

  it('takes a click out of nowhere, as aids make it, for an answer, too', () => {
    warning = true;
    expect(pointer('click', -1)).toBe(false);
    expect(pointer('click', -1)).toBe(true);
  });

  it('takes no notice of a second finger while the first is down', () => {
    expect(pointer('pointerdown', 1)).toBe(true);
    expect(pointer('pointerdown', 2)).toBe(false);
    expect([pointer('pointerup', 2), pointer('click', 2)]).toEqual([false, false]);
    expect([pointer('pointerup', 1), pointer('click', 1)]).toEqual([true, true]);
    expect(tap(2)).not.toContain(false);
  });

  it('does not wait for a palm that lies on the screen, or for a pointer that was lost', () => {
    pointer('pointerdown', 1);
    now = 2000;
    expect(tap(2)).not.toContain(false);
  });

  it('lets the next finger in when the browser takes the first one away', () => {
    pointer('pointerdown', 1);
    expect(pointer('pointercancel', 1)).toBe(true);
    expect(tap(2)).not.toContain(false);
  });

  it('swallows the turn of a wheel that answers the warning', () => {
    warning = true;
    expect(gate.passes({ type: 'wheel' })).toBe(false);
    expect(gate.passes({ type: 'wheel' })).toBe(true);
  });
});

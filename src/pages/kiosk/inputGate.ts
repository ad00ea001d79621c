/** An event of a pointer or the keyboard, as far as it matters here. */
export interface InputEvent {
  readonly type: string;
  readonly pointerId?: number;
  readonly key?: string;
  readonly code?: string;
}

/** What the gate is told when it is made. */
export interface GateWishes {
  /** Whether a touch now only answers the warning. */
  warning(): boolean;
  /** Called with each sign that somebody is there. */
  sign(): void;
  /** Milliseconds since some fixed moment. */
  now(): number;
}

/** Milliseconds after which a pointer that was never lifted no longer keeps others out: a palm, or one that was lost. */
const LOST_MS = 1500;

/**
 * Lets one pointer act at a time, and nothing at all act that answers the warning: from the press to the release and the
 * click that comes of it, such a touch does nothing else.
 */
export class InputGate {
  private acting: { readonly id: number; readonly seen: number } | null = null;
  private readonly shutPointers = new Set<number>();
  private readonly shutKeys = new Set<string>();

  constructor(private readonly wishes: GateWishes) {}

  /** Whether an event may reach the page. Call it with each one, in order. */
  passes(event: InputEvent): boolean {
    if (event.code !== undefined || event.key !== undefined) return this.passesKey(event);
    if (event.type === 'pointerdown') return this.passesPress(event.pointerId ?? 0);
    if (event.type === 'pointerup' || event.type === 'pointercancel') return this.passesRelease(event.pointerId ?? 0);
    if (event.type === 'click') return this.passesClick(event.pointerId ?? -1);
    if (event.type === 'wheel') return this.answered() === false;
    return !this.shutPointers.has(event.pointerId ?? this.acting?.id ?? -1);
  }

  /** Whether this sign of life was an answer to the warning and should do nothing else. */
  private answered(): boolean {
    const warned = this.wishes.warning();
    this.wishes.sign();
    return warned;
  }

  private passesKey({ type, key, code }: InputEvent): boolean {
    const name = code || key || '';
    if (type === 'keyup') return !this.shutKeys.delete(name);
    if (this.answered()) this.shutKeys.add(name);
    return !this.shutKeys.has(name);
  }

  private passesPress(id: number): boolean {
    const now = this.wishes.now();
    const other = this.acting !== null && this.acting.id !== id && now - this.acting.seen < LOST_MS;
    this.shutPointers.delete(id);
    if (this.answered() || other) this.shutPointers.add(id);
    if (!other) this.acting = { id, seen: now };
    return !this.shutPointers.has(id);
  }

  private passesRelease(id: number): boolean {
    if (this.acting?.id === id) this.acting = null;
    return !this.shutPointers.has(id);
  }

  /** A click without a press before it comes from an aid (a screen reader, a switch): it is a sign of life, too. */
  private passesClick(id: number): boolean {
    if (this.shutPointers.has(id)) return false;
    return !this.answered();
  }
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { SOURCE_LANGUAGE } from '../../i18n';
import type { Id } from '../../scenario';
import { type Assignment, assignmentLink } from '../assignment';
import { COVERS } from '../covers';
import { type OwnComplaint, readOwnAddress, rememberedAs } from './ownAddress';
import type { View } from './view';

/** What an instructor's desk needs of the page. */
interface DeskParts {
  readonly page: Pick<Location, 'href' | 'search' | 'hash'>;
  /** A seed nobody has chosen. */
  readonly drawSeed: () => number;
  /** Puts another address on the page without leaving it. */
  readonly remember: (url: string) => void;
}

/** What could not be read in the page's own address, and the assignment that was begun with instead. */
interface Misread {
  readonly complaints: readonly OwnComplaint[];
  readonly instead: Assignment;
}

/** Seeds that are drawn here stay short: somebody may have to read one out. */
const SHORT = 10_000;

/** An instructor's desk: the assignment being made, and whether it is one that results can be held against. */
export class Desk {
  private readonly now: ReturnType<typeof signal<Assignment>>;
  private readonly handedOut = signal(false);
  private readonly misunderstood = signal<Misread | null>(null);
  private remembered: boolean;
  /** The address of the play page. */
  readonly playPage: string;
  /** The link for the class. */
  readonly link: ReadonlySignal<string>;

  constructor(private readonly parts: DeskParts) {
    const ids = COVERS.map(({ id }) => id);
    const { kept, whole, complaints } = readOwnAddress(parts.page.search, ids);
    const first = { ...this.blank(ids[0] ?? ''), ...kept };
    this.now = signal(first);
    this.handedOut.value = whole;
    this.remembered = whole;
    this.misunderstood.value = complaints.length > 0 ? { complaints, instead: first } : null;
    this.playPage = new URL('../', parts.page.href.split(/[?#]/)[0]).href;
    this.link = computed(() => assignmentLink(this.playPage, this.assignment.value));
  }

  get assignment(): ReadonlySignal<Assignment> {
    return this.now as ReadonlySignal<Assignment>;
  }

  /** What the page's own address said that made no sense; null where there is nothing to tell, or it was put away. */
  get misread(): ReadonlySignal<Misread | null> {
    return this.misunderstood;
  }

  /** Puts away what was told of the address. */
  understand(): void {
    this.misunderstood.value = null;
  }

  /** The assignment that results are held against whatever they are; null before one is known to be handed out. */
  get expected(): Assignment | null {
    return this.handedOut.value ? this.assignment.value : null;
  }

  /**
   * Tells the desk which part of the page is in view. Once an assignment has been in view, the page's own address
   * remembers it, in every part: phones take it off a screen, and no button is pressed.
   */
  show(view: View): void {
    if ((view === 'results' || view === 'notes') && !this.remembered) return;
    this.remembered = true;
    this.keep();
  }

  /** Changes some of the assignment, which the page's own address remembers as it is now. */
  change(some: Partial<Assignment>): void {
    this.now.value = { ...this.assignment.peek(), ...some };
    this.keep();
  }

  /** From now on results are held against the assignment. */
  handOut(): void {
    this.handedOut.value = true;
  }

  private keep(): void {
    const { page, remember } = this.parts;
    remember(rememberedAs(this.assignment.peek(), page.search) + page.hash);
  }

  /** A seed for everybody, from 1 to 9999. */
  draw(): number {
    return (this.parts.drawSeed() % (SHORT - 1)) + 1;
  }

  private blank(fable: Id): Assignment {
    return { fable, seed: this.draw(), language: SOURCE_LANGUAGE, meters: false };
  }
}

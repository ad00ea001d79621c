import { type ReadonlySignal, signal } from '@preact/signals';
import type { Cueing, Presenter, Showing, ShownLine, Tableau } from '../director/ports';
import type { Text } from '../scenario';
import { wordsOfDilemma, wordsOfLine, wordsOfPlace, wordsOfText } from './wording';

/** What there is to read at a moment. */
export interface Page {
  readonly tableau: Tableau;
  /** The lines of this scene before the present one, oldest first. */
  readonly earlier: readonly ShownLine[];
  /** Captions of the sounds that came with the present line. */
  readonly captions: readonly Text[];
}

/** Tells a run in words: fills the page and announces what is new, each thing once. */
export class DialoguePresenter implements Presenter {
  private readonly shown = signal<Page | null>(null);
  private going: AbortSignal | null = null;

  /** `announce` says words to those who listen; `captions` whether sounds are to be put in words. */
  constructor(
    private readonly announce: (words: string) => void,
    private readonly captions: () => boolean,
  ) {}

  /** The page to show; null before anything has been shown. */
  get page(): ReadonlySignal<Page | null> {
    return this.shown;
  }

  show(showing: Showing, { tableau, signal: going }: Cueing): void {
    const before = this.shown.peek();
    const captions = going === this.going ? (before?.captions ?? []) : [];
    this.going = going;
    this.shown.value = {
      tableau,
      earlier: earlierLines(before, showing),
      captions: showing.type === 'cue' ? [...captions, ...this.captionOf(showing)] : captions,
    };
    this.tell(showing, before);
  }

  restore(tableau: Tableau): void {
    this.shown.value = { tableau, earlier: [], captions: [] };
    if (tableau.place !== null) this.announce(wordsOfPlace(tableau.sceneTitle, tableau.place));
    this.repeat();
  }

  /** Says the present line again, and the ways to answer where there are any. */
  repeat(): void {
    const tableau = this.shown.peek()?.tableau;
    if (tableau === undefined) return;
    if (tableau.line !== null) this.announce(wordsOfLine(tableau.line));
    if (tableau.dilemma !== null) this.announce(wordsOfDilemma(tableau.dilemma));
  }

  private tell(showing: Showing, before: Page | null): void {
    // An answer to a question is read where the focus goes: to the answer itself.
    if (showing.type === 'line' && showing.line.kind === 'counsel') return;
    if (showing.type === 'line') this.announce(wordsOfLine(showing.line));
    else if (showing.type === 'scene') this.announce(wordsOfPlace(showing.title, showing.name));
    else if (showing.type === 'cue') for (const caption of this.captionOf(showing)) this.announce(wordsOfText(caption));
    else if (showing.type === 'dilemma' && before?.tableau.dilemma?.scene !== showing.dilemma.scene) {
      this.announce(wordsOfDilemma(showing.dilemma));
    }
  }

  private captionOf(showing: Extract<Showing, { type: 'cue' }>): readonly Text[] {
    return this.captions() && showing.cue.cue === 'sound' ? [showing.cue.caption] : [];
  }
}

function earlierLines(before: Page | null, showing: Showing): readonly ShownLine[] {
  if (before === null || showing.type === 'scene' || showing.type === 'ending') return [];
  const line = before.tableau.line;
  const replaced = showing.type === 'line' && showing.line.kind !== 'counsel' && line !== null;
  return replaced ? [...before.earlier, line] : before.earlier;
}

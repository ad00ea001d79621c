import { type ReadonlySignal, signal } from '@preact/signals';
import type { Cueing, Presenter, Showing, Tableau } from '../director/ports';
import { wordsOfDilemma, wordsOfLine, wordsOfPlace, wordsOfText } from './wording';

/** Tells a run in words: keeps what there is to read, and announces what is new, each thing once. */
export class DialoguePresenter implements Presenter {
  private readonly shown = signal<Tableau | null>(null);

  /** `announce` says words to those who listen; `captions` whether sounds are to be put in words. */
  constructor(
    private readonly announce: (words: string) => void,
    private readonly captions: () => boolean,
  ) {}

  /** What there is to read; null before anything has been shown. */
  get tableau(): ReadonlySignal<Tableau | null> {
    return this.shown;
  }

  show(showing: Showing, { tableau }: Cueing): void {
    const before = this.shown.peek();
    this.shown.value = tableau;
    if (showing.type === 'line') this.tellLine(showing);
    else if (showing.type === 'scene') this.announce(wordsOfPlace(showing.title, showing.name));
    else if (showing.type === 'cue') this.tellSound(showing);
    else if (showing.type === 'dilemma' && before?.dilemma?.scene !== showing.dilemma.scene) {
      this.announce(wordsOfDilemma(showing.dilemma));
    }
  }

  restore(tableau: Tableau): void {
    this.shown.value = tableau;
    if (tableau.place !== null) this.announce(wordsOfPlace(tableau.sceneTitle, tableau.place));
    this.repeat();
  }

  /** Says the present line again, and the ways to answer where there are any. */
  repeat(): void {
    const tableau = this.shown.peek();
    if (tableau === null) return;
    if (tableau.line !== null) this.announce(wordsOfLine(tableau.line));
    if (tableau.dilemma !== null) this.announce(wordsOfDilemma(tableau.dilemma));
  }

  /** Counsel is left out: the focus goes to the answer, which is read there. */
  private tellLine({ line }: Extract<Showing, { type: 'line' }>): void {
    if (line.kind !== 'counsel') this.announce(wordsOfLine(line));
  }

  private tellSound({ cue }: Extract<Showing, { type: 'cue' }>): void {
    if (cue.cue === 'sound' && this.captions()) this.announce(wordsOfText(cue.caption));
  }
}

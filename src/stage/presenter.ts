import type { CastPart, Cueing, Presenter, Showing, Tableau } from '../director/ports';
import { watchContext } from './curtain';
import type { Playhouse } from './game';
import { openPlayhouse } from './game';
import type { Painting } from './painting';
import { PaintQueue } from './paintQueue';
import { openPainting } from './safePainting';
import { Stage } from './stage';
import { watchPage } from './watch';

/** What a stage is told when it is mounted. */
export interface StageOptions {
  /** Who may come on: their faces are known before they speak. */
  readonly cast: readonly CastPart[];
  readonly reducedMotion: boolean;
  /** Called once, when the stage is lost for good; the page goes on in words. */
  onGone(): void;
}

/** The stage as a presenter, with what the page may change. */
export interface StagePresenter extends Presenter {
  setReducedMotion(on: boolean): void;
  setCast(cast: readonly CastPart[]): void;
  setPaused(paused: boolean): void;
  /** Takes the stage down; the page's one Phaser game stays for the next mount. */
  destroy(): void;
}

/** How long the next thing waits for the stage, in milliseconds: just enough to see that somebody has come. */
const WAITS: Partial<Record<string, number>> = { enter: 260, leave: 200, move: 320, shake: 260 };
/** A cue that moves nobody, as when someone leaves who was not there, is not waited for. */
const standing = ({ actors }: Tableau): string =>
  actors
    .map(({ part, spot }) => `${part.id} ${spot}`)
    .sort()
    .join();

const SETTLED_MS = 160;
const BLINK_EVERY_MS = [2000, 6000] as const;

const lengthOf = (text: string | { text: string }): number => (typeof text === 'string' ? text : text.text).length;

class MountedStage implements StagePresenter {
  private readonly stage: Stage;
  private readonly unwatch: (() => void)[];
  private settling: ReturnType<typeof setTimeout> | undefined;
  private blinking: ReturnType<typeof setTimeout> | undefined;
  private down = false;
  /** What came last while nobody could see it. */
  private missed: Tableau | null = null;
  private counsellors: readonly string[] = [];
  private stood = '';

  constructor(
    private readonly host: HTMLElement,
    private readonly house: Playhouse,
    painting: Painting,
    private readonly options: StageOptions,
  ) {
    this.stage = new Stage(house, new PaintQueue(painting), options.reducedMotion, (reason) => this.break(reason));
    this.setCast(options.cast);
    host.append(house.canvas);
    this.measure();
    this.unwatch = [
      watchPage(host, { onSize: () => this.measure(), onSeen: () => this.catchUp() }),
      watchContext(house, { onBack: () => void this.stage.repaint(), onGone: () => this.giveUp() }),
    ];
    this.nextBlink();
  }

  show(showing: Showing, cueing: Cueing): Promise<void> | void {
    if (this.down) return;
    const { tableau } = cueing;
    if (tableau.dilemma) this.counsellors = tableau.dilemma.counsellors.map(({ part }) => part.id);
    if (document.hidden) {
      this.missed = tableau;
      return;
    }
    const cut = cueing.pace === 'instant';
    const still = this.stood === standing(tableau);
    this.stood = standing(tableau);
    void this.stage.show(tableau, cut);
    if (showing.type === 'dilemma') this.stage.expectAnswers();
    if (!cut) return this.play(showing, cueing, still);
  }

  restore(tableau: Tableau): void {
    if (this.down) return;
    this.stood = standing(tableau);
    if (document.hidden) this.missed = tableau;
    else void this.stage.show(tableau, true);
  }

  setPaused(paused: boolean): void {
    if (!this.down) this.stage.setPaused(paused);
  }

  setReducedMotion(on: boolean): void {
    if (!this.down) this.stage.setReducedMotion(on);
  }

  setCast(cast: readonly CastPart[]): void {
    if (!this.down) this.stage.setCast(cast);
  }

  destroy(): void {
    if (this.down) return;
    this.down = true;
    clearTimeout(this.settling);
    clearTimeout(this.blinking);
    for (const end of this.unwatch) end();
    this.stage.destroy();
    this.house.canvas.remove();
  }

  /** What a showing is besides the tableau after it. */
  private play(showing: Showing, cueing: Cueing, still: boolean): Promise<void> | void {
    if (showing.type === 'season') this.stage.openSeason();
    if (showing.type === 'ending') this.stage.closeIn();
    if (showing.type === 'line') this.tell(cueing);
    if (showing.type !== 'cue') return;
    if (showing.cue.cue === 'shake') this.stage.shake();
    else if (still) return;
    return cueing.wait(WAITS[showing.cue.cue] ?? 0);
  }

  private tell({ tableau }: Cueing): void {
    const { line } = tableau;
    if (line?.kind === 'chosen') this.stage.react(this.counsellors, false);
    if (line?.speaker) this.stage.talk(line.speaker.id, Math.min(2600, 300 + lengthOf(line.text) * 28));
  }

  /** The picture fits at once; it is painted for its new size when that has settled. */
  private measure(): void {
    const { clientWidth, clientHeight } = this.host;
    if (this.down || clientWidth === 0 || clientHeight === 0) return;
    this.stage.resize(clientWidth, clientHeight, devicePixelRatio);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.stage.refit(), SETTLED_MS);
  }

  private catchUp(): void {
    const { missed } = this;
    this.missed = null;
    if (missed && !this.down) void this.stage.show(missed, true);
  }

  private nextBlink(): void {
    const [from, to] = BLINK_EVERY_MS;
    const blink = () => {
      if (!document.hidden) this.stage.blink();
      this.nextBlink();
    };
    this.blinking = setTimeout(blink, from + Math.random() * (to - from));
  }

  /** The story goes on without a stage; whoever looks after the game finds the reason in the console. */
  private break(reason: unknown): void {
    if (!this.down) console.error('The stage broke and was taken down.', reason);
    this.giveUp();
  }

  private giveUp(): void {
    if (this.down) return;
    this.destroy();
    this.options.onGone();
  }
}

let mounted: MountedStage | null = null;

/**
 * Opens the stage in a host element, which it fills like a covering picture. One stage to the page: mounting again
 * takes down the one before and uses its Phaser game.
 * @throws StageError when there is no WebGL, Phaser does not start, or nothing can be painted with
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<StagePresenter> {
  const [house, painting] = await Promise.all([openPlayhouse(), openPainting()]);
  mounted?.destroy();
  mounted = new MountedStage(host, house, painting, options);
  return mounted;
}

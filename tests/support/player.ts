import { expect, type Locator, type Page } from '@playwright/test';

/** What `document.documentElement.dataset.screen` may say. */
export type ScreenName =
  | 'title'
  | 'settings'
  | 'credits'
  | 'scene'
  | 'dilemma'
  | 'ending'
  | 'debrief'
  | 'replay'
  | 'error';

/** Parameters of the address, as the README lists them. */
export type Parameters = Readonly<Record<string, string>>;

/** With the stage. */
export const STAGED: Parameters = { text: '0' };

/** How a player goes on or chooses: with the pointer, a finger or the keyboard. */
export type Hand = (control: Locator) => Promise<void>;

export const click: Hand = (control) => control.click();
export const tap: Hand = (control) => control.tap();

/** Stray steps that no fable here needs. */
const MOST_STEPS = 400;

/** Someone who plays: knows the hooks of the page and nothing of its code. */
export class Player {
  readonly root: Locator;
  readonly advance: Locator;
  readonly choices: Locator;

  constructor(
    readonly page: Page,
    readonly hand: Hand = click,
  ) {
    this.root = page.locator('html');
    this.advance = page.locator('[data-advance]:visible');
    this.choices = page.locator('[data-choice]:visible');
  }

  /**
   * Opens the game with parameters of the address. Unless they say otherwise nothing waits, the seed is fixed, and there
   * are words alone: software graphics make each step ten times slower.
   */
  async open(parameters: Parameters = {}): Promise<void> {
    const query = new URLSearchParams({ speed: 'instant', seed: '7', text: '1', ...parameters });
    await this.page.goto(`./?${query}`);
    await this.root.and(this.page.locator('[data-screen]')).waitFor();
  }

  /** Where the game is. */
  async screen(): Promise<ScreenName> {
    return (await this.root.getAttribute('data-screen')) as ScreenName;
  }

  async isAt(...screens: ScreenName[]): Promise<void> {
    await expect(this.root).toHaveAttribute('data-screen', new RegExp(`^(${screens.join('|')})$`));
  }

  /** Dilemmas resolved so far. */
  async turn(): Promise<number> {
    return Number(await this.root.getAttribute('data-turn'));
  }

  /** Opens the fable of the journeys and begins it. */
  async begin(parameters: Parameters = {}): Promise<void> {
    await this.open({ fable: 'alder-ferry', ...parameters });
    await this.beginFromCard();
  }

  /** From the title to the card of a fable. */
  async openCard(): Promise<void> {
    await this.press(/Alder Bend/);
    await this.button(/^Begin/).waitFor();
  }

  /** From the card of a fable to its first line. */
  async beginFromCard(): Promise<void> {
    await this.press(/^Begin/);
    await this.isAt('scene', 'dilemma');
  }

  /** The buttons of that name. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Presses the first button of that name. */
  async press(name: string | RegExp): Promise<void> {
    await this.hand(this.button(name).first());
  }

  /** Goes on until one of these screens is there. Choices along the way are made by place, again and again the same. */
  async playTo(screens: readonly ScreenName[], place = 0, after: () => Promise<void> = async () => {}): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const screen = await this.screen();
      if (screens.includes(screen)) return;
      await this.step(screen, place);
      await after();
    }
    throw new Error(`${MOST_STEPS} steps and still not at ${screens.join(' or ')}`);
  }

  /**
   * The same, pressed by the page itself without a question in between: for tests that are about what comes afterwards.
   * Only where nothing waits.
   */
  async hurryTo(screen: ScreenName, place = 0): Promise<void> {
    await this.page.evaluate(
      async ([wanted, nth, most]) => {
        const { dataset } = document.documentElement;
        const open = ':not([disabled], [aria-disabled="true"])';
        for (let press = 0; press < most && dataset.screen !== wanted; press += 1) {
          const choices = document.querySelectorAll<HTMLElement>(`[data-choice]${open}`);
          const advance = document.querySelector<HTMLElement>(`[data-advance]${open}`);
          (choices[Math.min(nth, choices.length - 1)] ?? advance)?.click();
          await new Promise((resolve) => setTimeout(resolve));
        }
      },
      [screen, place, MOST_STEPS] as const,
    );
    await this.isAt(screen);
  }

  private async step(screen: ScreenName, place: number): Promise<void> {
    if (screen === 'dilemma') await this.choose(place);
    else await this.goOn();
  }

  async goOn(): Promise<void> {
    await this.hand(this.advance.first());
  }

  /** Makes the choice at that place on the screen, from 0; the last one where there are fewer. Waits until it counts. */
  async choose(place = 0): Promise<void> {
    const turn = await this.turn();
    const count = await this.choices.count();
    await this.hand(this.choices.nth(Math.min(place, count - 1)));
    await expect(this.root).toHaveAttribute('data-turn', String(turn + 1));
  }

  /** Presses a choice until it counts: at any pace but the instant one, new choices are deaf for a moment. */
  async chooseOnceHeard(choice: Locator = this.choices.first()): Promise<void> {
    const turn = await this.turn();
    const press = async () => {
      if ((await this.turn()) === turn) await choice.click({ timeout: 1000 }).catch(() => {});
      return this.turn();
    };
    await expect.poll(press).toBe(turn + 1);
  }

  /** What has the focus: its tag and name, or 'body' when it is lost. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      return at === null || at === document.body ? 'body' : `${at.localName} ${at.textContent?.slice(0, 40)}`;
    });
  }
}

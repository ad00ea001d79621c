import { expect, type Page } from '@playwright/test';
import { type Parameters, Player, type ScreenName, tap } from './player';

/** What `document.documentElement.dataset.screen` may say at a kiosk. */
type KioskScreen = 'attract' | 'language' | 'card' | 'warning' | ScreenName;

/** Somebody at a kiosk, with a finger. Knows the hooks of the page and nothing of its code. */
export class Visitor {
  readonly player: Player;

  constructor(readonly page: Page) {
    this.player = new Player(page, tap);
  }

  /** Finds the kiosk as it invites. Unless the parameters say otherwise nothing waits, and there are words alone. */
  async open(parameters: Parameters = {}, base = './'): Promise<void> {
    const query = new URLSearchParams({ speed: 'instant', seed: '7', text: '1', ...parameters });
    await this.page.goto(`${base}kiosk/?${query}`);
    await this.page.locator('.attract-begin').waitFor();
  }

  async isAt(...screens: KioskScreen[]): Promise<void> {
    await expect(this.player.root).toHaveAttribute('data-screen', new RegExp(`^(${screens.join('|')})$`));
  }

  /** From the invitation to the card of the fable, past the languages where they are asked for. */
  async toCard(): Promise<void> {
    await this.player.goOn();
    await this.isAt('card', 'language');
    if ((await this.player.root.getAttribute('data-screen')) === 'language') {
      await this.page.locator('[data-language="en"]').tap();
    }
    await this.isAt('card');
    await this.player.advance.waitFor();
  }

  async begin(): Promise<void> {
    await this.toCard();
    await this.player.goOn();
    await this.isAt('scene', 'dilemma');
  }

  async toDilemma(): Promise<void> {
    await this.begin();
    await this.player.playTo(['dilemma']);
  }
}

/** The browser's clock in the hands of the test: it stands still but for what is asked for. Call it before `open`. */
export async function holdClock(page: Page): Promise<(seconds: number) => Promise<void>> {
  await page.clock.install();
  return (seconds) => page.clock.runFor(seconds * 1000);
}

import type { Page } from '@playwright/test';
import { type Player, STAGED } from './player';
import { FABLE, goodCode } from './runs';

/** Called at each screen with its name. */
export type Look = (screen: string) => Promise<void>;

const dialog = (page: Page) => page.locator('dialog[open]');

/**
 * Leads a player past every screen that the game has, laid out for the stage, and looks at each once. The stage itself
 * is for ever on its way: what is looked at here lies in front of it, and drawing it in software takes its time.
 */
export async function visitAll(player: Player, look: Look): Promise<void> {
  const code = goodCode();
  await player.page.route('**/assets/stage-*.js', () => {});
  await visitFront(player, look);
  await visitScene(player, look);
  await player.open({ ...STAGED, run: code });
  await player.isAt('debrief');
  await player.page.locator('#debrief-link').waitFor();
  await look('debrief');
  await visitEnd(player, look);
  await player.open({ ...STAGED, run: code.slice(0, -9) });
  await player.isAt('error');
  await look('error');
}

async function visitFront(player: Player, look: Look): Promise<void> {
  await player.open(STAGED);
  await player.isAt('title');
  await player.button(/Alder Bend/).waitFor();
  await look('title');
  await player.press('Settings');
  await player.isAt('settings');
  await look('settings');
  await dialog(player.page).getByRole('button', { name: 'Credits' }).click();
  await player.page.locator('.credits').waitFor();
  await look('credits');
}

async function visitScene(player: Player, look: Look): Promise<void> {
  await player.open({ ...STAGED, fable: FABLE });
  await player.button(/^Begin/).waitFor();
  await look('fable card');
  await player.beginFromCard();
  await player.goOn();
  await look('scene');
  for (const name of ['History', 'Pause']) {
    await player.press(name);
    await dialog(player.page).waitFor();
    await look(name);
    await player.page.keyboard.press('Escape');
    await dialog(player.page).waitFor({ state: 'detached' });
  }
}

/** From the debrief back to the last decision, and through it to the end. */
async function visitEnd(player: Player, look: Look): Promise<void> {
  await player
    .button(/from here/)
    .last()
    .click();
  await player.isAt('scene', 'dilemma');
  await player.playTo(['dilemma']);
  await player.press(/^Ask/);
  await look('dilemma');
  await player.playTo(['ending']);
  await look('ending');
}

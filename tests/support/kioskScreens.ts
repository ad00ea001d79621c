import type { Look } from './screens';
import { holdClock, type Visitor } from './visitor';

/** Leads a visitor past every screen of the kiosk, laid out for a stage that never comes, and looks at each once. */
export async function visitKiosk(visitor: Visitor, look: Look): Promise<void> {
  const { page, player } = visitor;
  await page.route('**/assets/stage-*.js', () => {});
  const pass = await holdClock(page);
  await visitor.open({ text: '0', lang: 'en-XA', idle: '300' });
  await look('attract');
  await player.goOn();
  await visitor.isAt('language');
  await look('language');
  await page.locator('[data-language="en"]').tap();
  await visitor.isAt('card');
  await player.advance.waitFor();
  await look('card');
  await player.goOn();
  await visitor.isAt('scene', 'dilemma');
  await look('scene');
  for (const name of ['Language', 'Start over']) {
    await player.press(name);
    await look(name);
    await page.keyboard.press('Escape');
  }
  await player.playTo(['dilemma']);
  await player.press(/^Ask/);
  await look('dilemma');
  await pass(305);
  await visitor.isAt('warning');
  await look('warning');
  await page.keyboard.press('a');
  await player.playTo(['ending'], 1);
  await look('ending');
  await player.playTo(['debrief'], 1);
  await look('debrief');
  await page.evaluate(() => setTimeout(() => dispatchEvent(new ErrorEvent('error', { error: new Error('undone') }))));
  await pass(1);
  await visitor.isAt('error');
  await look('error');
}

/** The error that the tests of a kiosk throw. */
export const UNDONE = /Error: undone/;

/** How many screens `visitKiosk` looks at. */
export const KIOSK_SCREENS = 11;

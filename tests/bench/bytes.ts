import type { Page } from '@playwright/test';
import { BUDGETS } from './budgets';
import { type Built, visitor } from './built';
import { bytes, type Figure } from './figures';
import { fablesIn, filesIn, fontsOf, scriptsOf, shellOf, weightOfAll } from './weights';

/** Files fetched by a page until the first dilemma stands there with the stage behind it and nothing more is on its way. */
async function firstScene(built: Built, fable: string): Promise<string[]> {
  const { site } = built;
  const page = await visitor(built, { viewport: { width: 1024, height: 720 } });
  const paths: string[] = [];
  page.on('response', (answer) => answer.url().startsWith(site.address) && paths.push(pathOf(answer.url())));
  await page.goto(`${site.address}?fable=${fable}&seed=3&speed=fast`);
  await toFirstDilemma(page);
  await page.locator('#stage canvas').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return paths;
}

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1);
}

async function toFirstDilemma(page: Page): Promise<void> {
  const advance = page.locator('[data-advance]:visible').first();
  const choice = page.locator('[data-choice]:visible').first();
  await advance.or(choice).first().waitFor();
  while (!(await choice.isVisible())) await advance.click();
}

/** The first scene of every fable, one after the other, stage and sound with it. */
async function firstScenes(built: Built): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const fable of fablesIn(built.files)) {
    const weight = weightOfAll(built.files, await firstScene(built, fable));
    figures.push(bytes(`bytes: first scene of ${fable}`, weight, BUDGETS.firstScene));
  }
  return figures;
}

/** What travels, by brotli: counted, so without noise. */
export async function weights(built: Built): Promise<Figure[]> {
  const { files } = built;
  const of = (paths: Iterable<string>) => weightOfAll(files, paths);
  return [
    bytes('bytes: page, styles and first scripts', of(shellOf(files, 'index.html')), BUDGETS.shell),
    bytes('bytes: first view of the class door', of(shellOf(files, 'class/index.html')), BUDGETS.shell),
    bytes('bytes: first view of the kiosk door', of(shellOf(files, 'kiosk/index.html')), BUDGETS.shell),
    bytes('bytes: typefaces of the first view', of(fontsOf(files, 'index.html')), BUDGETS.fonts),
    bytes('bytes: every script of the game, with one world', of(scriptsOf(files, 'index.html')), BUDGETS.scripts),
    bytes('bytes: the same of the class door', of(scriptsOf(files, 'class/index.html')), BUDGETS.scripts),
    bytes('bytes: the same of the kiosk door', of(scriptsOf(files, 'kiosk/index.html')), BUDGETS.scripts),
    ...(await firstScenes(built)),
    bytes('bytes: everything, for playing offline', of(filesIn(files)), BUDGETS.everything),
  ];
}

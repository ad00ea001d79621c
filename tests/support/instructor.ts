import { expect, type Page } from '@playwright/test';
import type { Look } from './screens';

/** Someone who teaches: knows the class page as the README tells of it, and nothing of its code. */
export class Instructor {
  constructor(readonly page: Page) {}

  /** Opens the class page at one of its parts. */
  async open(part: 'assign' | 'results' | 'notes' | 'projector' = 'assign', query = ''): Promise<void> {
    await this.page.goto(`./class/${query}#${part}`);
    await this.page.locator(`[data-heading=${part}]`).waitFor();
    if (part === 'results') await this.page.locator('#codes').waitFor();
    if (part === 'notes') await this.page.locator('.note h2').waitFor();
  }

  /** The link for the class as it stands. */
  link(): Promise<string> {
    return this.page.locator('#class-link').inputValue();
  }

  /** Pastes a text into the results and has it read. */
  async paste(text: string): Promise<void> {
    const field = this.page.locator('#codes');
    // The results' own code comes late on a busy machine; a fold looked at before that would be shut by our click.
    await field.waitFor({ state: 'attached' });
    if (!(await field.isVisible())) await this.page.locator('.hand-in summary').click();
    await field.fill(text);
    await this.page.getByRole('button', { name: 'Look at the runs' }).click();
  }

  /** Waits until so many runs are listed. */
  async sees(runs: number): Promise<void> {
    await expect(this.page.locator('.runs tbody tr')).toHaveCount(runs);
  }
}

/** Every part of the page, with much and little on it. */
export async function visitClass(instructor: Instructor, query: string, look: Look): Promise<void> {
  const { page } = instructor;
  await instructor.open('assign', query);
  await look('assign');
  await instructor.open('assign', `${query === '' ? '?' : `${query}&`}fable=nope&seed=otter&for=nobody&meters=maybe`);
  await page.getByRole('complementary').waitFor();
  await look('assign, misread');
  await instructor.open('projector', query);
  await look('projector');
  await instructor.open('notes', query);
  await look('a teaching note');
  await instructor.open('results', query);
  await page.locator('#codes').fill('nothing');
  await page.locator('.hand-in-ways button').first().click();
  await page.locator('.outcome').waitFor();
  await look('nothing found');
  await page.locator('.hand-in-ways button').last().click();
  await instructor.sees(5);
  await page.locator('.drift-map-table summary').click();
  await look('five runs');
}

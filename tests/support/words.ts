import type { Page } from '@playwright/test';

/** Not ours to translate: what is in a language of its own, keys to press, codes, and what a player typed. */
const ASIDE = 'script, style, noscript, kbd, code, pre, input, [lang]:not(html)';
const LABELS = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

/** Words in view or in a label that the pseudo-language did not put in brackets: nobody could translate them. */
export async function unbracketed(page: Page): Promise<string[]> {
  const bare = /^[^[]*\p{L}|\][^[]*\p{L}/u;
  const labels = await labelsOf(page);
  const wrong = labels.filter(({ text }) => /\p{L}/u.test(text) && !/^\[.*\]$/s.test(text));
  const title = await page.title();
  return [
    ...(await textsOutside(page)),
    ...wrong.map(({ name, text }) => `${name}: ${text}`),
    ...(bare.test(title) ? [`page title: ${title}`] : []),
  ];
}

/** Texts of the page in reading order, as far as they stand outside brackets; a bracket may open in one and close in another. */
async function textsOutside(page: Page): Promise<string[]> {
  const texts = await page.evaluate((aside) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest(aside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    return found;
  }, ASIDE);
  let depth = 0;
  const outside = texts.map((text) => {
    let words = '';
    for (const letter of text) {
      if (letter === '[') depth += 1;
      if (depth === 0) words += letter;
      if (letter === ']') depth -= 1;
    }
    return words.trim();
  });
  if (depth !== 0) outside.push(`open brackets: ${depth}`);
  return outside.filter((words) => /\p{L}/u.test(words));
}

function labelsOf(page: Page): Promise<{ name: string; text: string }[]> {
  const selector = LABELS.map((name) => `[${name}]`).join();
  return page
    .locator(selector)
    .evaluateAll(
      (elements, [aside, names]) =>
        elements
          .filter((element) => element.closest(aside) === null)
          .flatMap((element) => names.map((name) => ({ name, text: element.getAttribute(name) ?? '' }))),
      [ASIDE, LABELS] as const,
    );
}

import type { Page } from '@playwright/test';

/** What lies outside the width of the page, or is cut off at the side; empty where all is in view. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      found.push(`page ${document.documentElement.scrollWidth} > ${width}`);
    const name = (element: Element) =>
      `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll('main *, dialog[open] *')) {
      const { left, right, width: own } = element.getBoundingClientRect();
      const inView = own > 1 && element.checkVisibility({ visibilityProperty: true });
      if (inView && (right > width + 1 || left < -1) && !scrolls(element.parentElement)) found.push(name(element));
    }
    return found;
  });
}

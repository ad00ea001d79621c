/** Style sheets of late code that did not come. */
const missing = new Set<HTMLLinkElement>();

/** Notices style sheets that do not come. Once to a page, before any late code is fetched. */
export function watchStyles(page: EventTarget): void {
  const notice = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
  };
  page.addEventListener('error', notice, { capture: true });
}

/**
 * Asks again for each style sheet that did not come. The loader in the built game asks for each only once, and the code
 * would be there undressed. Rejects where one still does not come.
 */
export async function fetchMissingStyles(): Promise<void> {
  const before = [...missing];
  missing.clear();
  await Promise.all(before.map(fetchAgain));
}

function fetchAgain(before: HTMLLinkElement): Promise<void> {
  const link = before.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`no style sheet from ${link.href}`)));
    before.replaceWith(link);
  });
}

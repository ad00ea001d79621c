/** How far each key goes: columns and rows. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
};

const linksOf = (table: HTMLTableElement): HTMLAnchorElement[][] =>
  [...table.tBodies].flatMap(({ rows }) => [...rows].map((row) => [...row.querySelectorAll('a')]));

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** The link that a key leads to from another; undefined where the key leads nowhere. */
function linkFrom(links: HTMLAnchorElement[][], from: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const step = STEPS[key];
  const y = links.findIndex((row) => row.includes(from));
  const row = links[y] ?? [];
  if (step === undefined || y < 0) return undefined;
  const x = row.indexOf(from);
  return links[within(y + step[1], links.length - 1)]?.[within(x + step[0], row.length - 1)];
}

/** Makes the links of a table one stop of the Tab key, with arrow keys between them. Returns a way to call it off. */
export function rove(table: HTMLTableElement): () => void {
  const calling = new AbortController();
  const { signal } = calling;
  const press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const to = target instanceof HTMLAnchorElement ? linkFrom(linksOf(table), target, key) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  const settle = ({ target }: FocusEvent): void => {
    for (const link of linksOf(table).flat()) link.tabIndex = link === target ? 0 : -1;
  };
  table.addEventListener('keydown', press, { signal });
  table.addEventListener('focusin', settle, { signal });
  return () => calling.abort();
}

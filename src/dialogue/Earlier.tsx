import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownLine } from '../director/ports';
import { t } from '../i18n';
import { LineText } from './LineText';

/** The lines before the present one, the latest in view; scrolled by wheel, finger or arrow keys. */
export function Earlier({ lines }: { readonly lines: readonly ShownLine[] }) {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => showLatest(list.current));
  useEffect(() => onResize(list.current, () => showLatest(list.current)), [lines]);
  if (lines.length === 0) return null;
  return (
    <section class="earlier" ref={list} aria-label={t('dialogue.earlier')}>
      {lines.map((line, place) => (
        <LineText key={place} line={line} />
      ))}
    </section>
  );
}

/** Where there is more than fits, the keyboard must get there too: not every browser sees to that by itself. */
function showLatest(list: HTMLElement | null): void {
  if (list === null) return;
  delete list.dataset.more;
  list.style.maxBlockSize = '';
  const more = list.scrollHeight > list.clientHeight;
  list.tabIndex = more ? 0 : -1;
  if (more) {
    list.dataset.more = '';
    list.style.maxBlockSize = `${roomForWholeLines(list)}px`;
  }
  list.scrollTo({ top: list.scrollHeight });
}

/**
 * The height that shows the latest lines whole, as many as there is room for, and of a line that is too long for it the
 * last rows: half a name at the upper edge looks like a fault.
 */
function roomForWholeLines(list: HTMLElement): number {
  const style = getComputedStyle(list);
  const [start, end, row] = [style.paddingBlockStart, style.paddingBlockEnd, style.lineHeight].map(Number.parseFloat);
  const room = list.offsetHeight;
  const around = room - list.clientHeight + (start ?? 0) + (end ?? 0);
  const foot = list.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const heights = [...list.children].map((line) => Math.ceil(foot - line.getBoundingClientRect().top + around));
  return heights.find((height) => height <= room) ?? room - ((room - around) % (row ?? 1));
}

/** The room shrinks when a question comes into view, a phone is turned, a letter shape comes late: lines break elsewhere. */
function onResize(list: HTMLElement | null, act: () => void): () => void {
  const sizes = new ResizeObserver(act);
  for (const element of [list, list?.lastElementChild]) if (element) sizes.observe(element);
  return () => sizes.disconnect();
}

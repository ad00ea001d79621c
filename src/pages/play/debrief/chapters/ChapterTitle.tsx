import { t } from '../../../../i18n';
import { CHAPTERS, type Chapter } from './chapters';

/** The heading of a chapter, which can be gone to. `again`: there is one before it already, so that this one has no id. */
export function ChapterTitle({ chapter, again = false }: { readonly chapter: Chapter; readonly again?: boolean }) {
  return (
    <h2 class="chapter-title" tabIndex={-1} {...(!again && { id: chapter })}>
      {t(CHAPTERS[chapter])}
    </h2>
  );
}

import { t } from '../../../../i18n';
import { CHAPTERS, type Chapter } from './chapters';
import './chapters.css';

/** What is on the page, to go straight to. */
export function Chapters({ without }: { readonly without: readonly Chapter[] }) {
  const shown = (Object.keys(CHAPTERS) as Chapter[]).filter((chapter) => !without.includes(chapter));
  return (
    <nav class="chapters" aria-label={t('debrief:chapters')}>
      <ul>
        {shown.map((chapter) => (
          <li key={chapter}>
            <a href={`#${chapter}`}>{t(CHAPTERS[chapter])}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

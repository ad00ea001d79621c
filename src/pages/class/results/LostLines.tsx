import { t } from '../../../i18n';
import type { LostLine } from '../../../run';

const MOST_SHOWN = 50;

interface LostLinesProps {
  readonly lost: readonly LostLine[];
  /** Whether there was no run at all. */
  readonly alone: boolean;
}

/**
 * Lines in which something is no whole code, by number and reason. What stands in them is not shown: it may be a name.
 * Open where there is something to mend.
 */
export function LostLines({ lost, alone }: LostLinesProps) {
  const more = lost.length - MOST_SHOWN;
  return (
    <details class="card class-card lost" open={alone || lost.some(({ reason }) => reason !== 'NO_CODE')}>
      <summary>{t('class:lost.title', { count: lost.length })}</summary>
      <p class="class-note">{t('class:lost.note')}</p>
      <ul>
        {lost.slice(0, MOST_SHOWN).map(({ line, beside, reason }) => (
          <li key={line}>
            <b>{t('class:lost.line', { line })}</b> {beside && t('class:lost.beside')} {reasonOf(reason)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('class:lost.more', { count: more })}</p>}
    </details>
  );
}

function reasonOf(reason: LostLine['reason']): string {
  if (reason === 'NO_CODE') return t('class:lost.noCode');
  return `${t(`errors:codes.${reason}.title`)}. ${t(`errors:codes.${reason}.todo`)}`;
}

import { t } from '../../../i18n';

const WORDS = [
  'managing',
  'leading',
  'need',
  'drift',
  'bureaucratic',
  'chaotic',
  'partnership',
  'vision',
  'staleRules',
  'groups',
] as const;

/** The concept words, which play kept out of sight, with a line for each. */
export function WordList() {
  return (
    <details class="debrief-card debrief-words">
      <summary>{t('debrief:words.title')}</summary>
      <dl>
        {WORDS.map((word) => (
          <div key={word}>
            <dt>{t(`debrief:words.${word}.name`)}</dt>
            <dd>{t(`debrief:words.${word}.gloss`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

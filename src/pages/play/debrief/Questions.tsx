import { t } from '../../../i18n';

/** The two questions the whole game is for, and what its numbers are worth. */
export function Questions() {
  return (
    <section class="debrief-card debrief-beside debrief-questions">
      <h2>{t('debrief:questions.title')}</h2>
      <ol>
        <li>{t('debrief:questions.first')}</li>
        <li>{t('debrief:questions.second')}</li>
      </ol>
      <p>{t('debrief:questions.room')}</p>
      <p class="debrief-note">{t('debrief:honest')}</p>
    </section>
  );
}

import { t } from '../../../i18n';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { Kiosk } from '../kiosk';
import { LanguageChoice } from './LanguageChoice';

/** Before any text: in which language. The heading is for those who listen; the names need none. */
export function LanguageScreen({ kiosk }: { readonly kiosk: Kiosk }) {
  const heading = useTitleFocus();
  return (
    <main class="cover">
      <article class="card language-card">
        <h1 class="unseen" tabIndex={-1} ref={heading}>
          {t('kiosk:languages')}
        </h1>
        <LanguageChoice languages={kiosk.languages} onSpeak={(code) => kiosk.speak(code)} />
      </article>
    </main>
  );
}

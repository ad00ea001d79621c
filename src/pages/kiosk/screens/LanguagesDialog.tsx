import { t } from '../../../i18n';
import { Dialog } from '../../../widgets';
import type { Kiosk } from '../kiosk';
import { LanguageChoice } from './LanguageChoice';

/** Another language in the middle of the story, which goes on where it was. */
export function LanguagesDialog({ kiosk }: { readonly kiosk: Kiosk }) {
  return (
    <Dialog name="languages" title={t('kiosk:languages')} onClose={() => kiosk.close()}>
      <LanguageChoice languages={kiosk.languages} onSpeak={(code) => kiosk.speak(code)} />
    </Dialog>
  );
}

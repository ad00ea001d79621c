import { t } from '../../../i18n';
import type { Kiosk } from '../kiosk';
import { Invitation } from './Invitation';
import './attract.css';

/** What everybody finds: the name, an invitation, and a screen of which every spot begins. */
export function AttractScreen({ kiosk, still }: { readonly kiosk: Kiosk; readonly still: boolean }) {
  return (
    <main class="attract">
      <header class="attract-head">
        <h1>{t('game.name')}</h1>
        <p>{t('kiosk:attract.line')}</p>
      </header>
      <button type="button" class="attract-begin" data-advance onClick={() => kiosk.begin()}>
        <Invitation languages={kiosk.languages} still={still} timers={kiosk.parts.timers} />
        <span class="attract-takes">{t('kiosk:attract.takes')}</span>
      </button>
    </main>
  );
}

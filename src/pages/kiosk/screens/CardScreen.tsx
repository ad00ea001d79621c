import { t } from '../../../i18n';
import { Button, Said } from '../../../widgets';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { Kiosk } from '../kiosk';
import '../../playing/cover.css';

/** The cover of the fable, and how it is played. */
export function CardScreen({ kiosk }: { readonly kiosk: Kiosk }) {
  const fable = kiosk.fable.value;
  const heading = useTitleFocus();
  const scenario = fable?.game.scenario;
  return (
    <main class="cover">
      <article class="card cover-card">
        <h1 tabIndex={-1} ref={heading}>
          {scenario === undefined ? t('kiosk:title') : <Said text={scenario.title} />}
        </h1>
        {scenario === undefined ? (
          <p role="status">{t('kiosk:card.loading')}</p>
        ) : (
          <>
            <p class="cover-blurb">
              <Said text={scenario.blurb} />
            </p>
            <p>{t('kiosk:card.how')}</p>
            <p class="cover-minutes">{t('kiosk:card.takes', scenario.minutes)}</p>
            <Button look="main" glyph="on" advance onPress={() => kiosk.play()}>
              {t('kiosk:card.begin')}
            </Button>
          </>
        )}
      </article>
    </main>
  );
}

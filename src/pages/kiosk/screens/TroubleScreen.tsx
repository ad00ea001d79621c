import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import { useTitleFocus } from '../../playing/useTitleFocus';

/** An apology. It goes away by itself. */
export function TroubleScreen({ onStartOver }: { readonly onStartOver: () => void }) {
  const heading = useTitleFocus();
  return (
    <main class="cover">
      <article class="card cover-card">
        <h1 tabIndex={-1} ref={heading}>
          {t('kiosk:trouble.title')}
        </h1>
        <p>{t('kiosk:trouble.what')}</p>
        <Button look="main" glyph="back" onPress={onStartOver}>
          {t('kiosk:trouble.again')}
        </Button>
      </article>
    </main>
  );
}

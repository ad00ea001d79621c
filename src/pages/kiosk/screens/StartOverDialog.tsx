import { t } from '../../../i18n';
import { Button, Dialog } from '../../../widgets';

interface StartOverDialogProps {
  readonly onStartOver: () => void;
  readonly onClose: () => void;
}

/** A press on "Start over" by mistake should not cost a visitor their story. */
export function StartOverDialog({ onStartOver, onClose }: StartOverDialogProps) {
  return (
    <Dialog name="start-over" title={t('kiosk:startOver.title')} onClose={onClose}>
      <p>{t('kiosk:startOver.what')}</p>
      <div class="kiosk-ways">
        <Button look="main" onPress={onClose}>
          {t('kiosk:startOver.no')}
        </Button>
        <Button onPress={onStartOver}>{t('kiosk:startOver.yes')}</Button>
      </div>
    </Dialog>
  );
}

import { t, teach } from '../../i18n';
import words from '../../i18n/locales/en/kiosk.json';

teach('kiosk', words);
document.title = t('kiosk:title');

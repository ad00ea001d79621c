import { t, teach } from '../../i18n';
import words from '../../i18n/locales/en/class.json';

teach('class', words);
document.title = t('class:title');

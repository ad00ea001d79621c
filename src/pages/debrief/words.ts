import { teach } from '../../i18n';
import words from '../../i18n/locales/en/debrief.json';

// Whatever shows words of the debrief imports this file: no first view has to wait for them.
teach('debrief', words);

import { LANGUAGES, type LanguageCode, language } from '../../../i18n';
import './language-choice.css';

interface LanguageChoiceProps {
  readonly languages: readonly LanguageCode[];
  readonly onSpeak: (code: LanguageCode) => void;
}

/** The languages, each in its own name. */
export function LanguageChoice({ languages, onSpeak }: LanguageChoiceProps) {
  const spoken = language();
  return (
    <ul class="languages">
      {languages.map((code) => (
        <li key={code}>
          <button
            type="button"
            class="button"
            lang={code}
            dir={LANGUAGES[code].direction}
            data-language={code}
            aria-current={code === spoken}
            onClick={() => onSpeak(code)}
          >
            {LANGUAGES[code].name}
          </button>
        </li>
      ))}
    </ul>
  );
}

import { t } from '../../../i18n';
import { Button, type SettingsStore } from '../../../widgets';
import type { Kiosk } from '../kiosk';
import './bar.css';

/** What a visitor can always do: read in another language or larger, without sound, and begin again. */
export function Bar({ kiosk }: { readonly kiosk: Kiosk }) {
  return (
    <nav class="bar" aria-label={t('kiosk:bar.name')}>
      {kiosk.languages.length > 1 && (
        <Button look="quiet" onPress={() => kiosk.ask('languages')}>
          {t('kiosk:bar.language')}
        </Button>
      )}
      <TextSize settings={kiosk.parts.settings} />
      <Sound settings={kiosk.parts.settings} />
      <Button look="quiet" glyph="back" onPress={() => kiosk.ask('start-over')}>
        {t('kiosk:bar.startOver')}
      </Button>
    </nav>
  );
}

/** Percent, each a press further; after the last comes the first. */
const SIZES = [100, 130, 160] as const;

function TextSize({ settings }: { readonly settings: SettingsStore }) {
  const next = SIZES.find((size) => size > settings.current.value.textSize) ?? SIZES[0];
  return (
    <Button look="quiet" onPress={() => settings.lend({ textSize: next })}>
      {t(next === SIZES[0] ? 'kiosk:bar.usual' : 'kiosk:bar.larger')}
    </Button>
  );
}

function Sound({ settings }: { readonly settings: SettingsStore }) {
  const { muted } = settings.current.value;
  return (
    <Button look="quiet" onPress={() => settings.lend({ muted: !muted })}>
      {t(muted ? 'kiosk:bar.soundOn' : 'kiosk:bar.soundOff')}
    </Button>
  );
}

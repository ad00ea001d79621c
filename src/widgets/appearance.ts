import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { followLanguage, LANGUAGES, type LanguageCode, language, SOURCE_LANGUAGE, setLanguage } from '../i18n';
import type { Settings } from './settings';

/** What the system asks for. */
export interface SystemWishes {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly stillness: boolean;
}

/** The colours to show: the player's choice, or else what the system asks for. */
export function themeOf(settings: Settings, wishes: SystemWishes): 'light' | 'dark' | 'contrast' {
  if (settings.theme !== 'system') return settings.theme;
  if (wishes.contrast) return 'contrast';
  return wishes.dark ? 'dark' : 'light';
}

/** Whether nothing may move: the player's choice, or else what the system asks for. */
export function stillnessOf(settings: Settings, wishes: SystemWishes): boolean {
  return settings.motion === 'system' ? wishes.stillness : settings.motion === 'reduced';
}

/** What the document wears. */
export interface Dress {
  readonly theme: ReadonlySignal<'light' | 'dark' | 'contrast'>;
  /** Whether all is to stand still. */
  readonly still: ReadonlySignal<boolean>;
}

/** Puts the settings on the document (colours, motion, text size, language) and keeps doing so. */
export function dressDocument(root: HTMLElement, settings: ReadonlySignal<Settings>): Dress {
  const wishes = watchWishes();
  const theme = computed(() => themeOf(settings.value, wishes.value));
  const still = computed(() => stillnessOf(settings.value, wishes.value));
  speak(root);
  effect(() => {
    root.dataset.theme = theme.value;
    root.dataset.motion = still.value ? 'reduced' : 'full';
    root.dataset.text = settings.value.textOnly ? 'only' : 'staged';
    root.style.setProperty('--text-size', String(settings.value.textSize / 100));
  });
  const wanted = computed(() => settings.value.language);
  effect(() => setLanguage(wanted.value));
  return { theme, still };
}

function watchWishes(): ReadonlySignal<SystemWishes> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const read = (): SystemWishes => ({
    dark: dark.matches,
    contrast: contrast.matches,
    stillness: stillness.matches,
  });
  const wishes = signal(read());
  for (const query of [dark, contrast, stillness]) {
    query.addEventListener('change', () => {
      wishes.value = read();
    });
  }
  return wishes;
}

/** Makes components that read words show themselves again when the language changes. */
function speak(root: HTMLElement): void {
  const spoken = signal<LanguageCode>(SOURCE_LANGUAGE);
  followLanguage(
    () => void spoken.value,
    (code) => {
      spoken.value = code;
    },
  );
  effect(() => {
    const code = language();
    root.lang = code;
    root.dir = LANGUAGES[code].direction;
  });
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES, offeredLanguages, t } from '../../../i18n';
import {
  Button,
  Dialog,
  MOTIONS,
  Segmented,
  type Settings,
  type SettingsStore,
  Slider,
  TEXT_SIZES,
  THEMES,
  Toggle,
} from '../../../widgets';
import type { App } from '../app';
import './settings.css';

/** How the game looks, reads and sounds; every change holds at once. */
export function SettingsDialog({ app, onClose }: { readonly app: App; readonly onClose: () => void }) {
  const { settings } = app.parts;
  return (
    <Dialog name="settings" title={t('settings.title')} onClose={onClose}>
      <Reading settings={settings} />
      <Sound settings={settings} />
      <Kept app={app} />
      <About app={app} />
    </Dialog>
  );
}

interface PartProps {
  readonly settings: SettingsStore;
}

function Reading({ settings }: PartProps) {
  const { textSize, theme, motion, textOnly, meters, shortcuts, language } = settings.current.value;
  const change = (some: Partial<Settings>): void => settings.change(some);
  return (
    <section class="settings-part" aria-labelledby="settings-reading">
      <h3 id="settings-reading">{t('settings.reading')}</h3>
      <Slider
        label={t('settings.textSize')}
        value={textSize}
        {...TEXT_SIZES}
        shown={t('settings.percent', { value: textSize })}
        onChange={(value) => change({ textSize: value })}
      />
      <Segmented
        legend={t('settings.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(value) => change({ theme: value })}
      />
      <Segmented
        legend={t('settings.motion')}
        value={motion}
        options={MOTIONS.map((value) => ({ value, label: t(`settings.motions.${value}`) }))}
        onChange={(value) => change({ motion: value })}
      />
      <Toggle label={t('settings.textOnly')} on={textOnly} onChange={(on) => change({ textOnly: on })} />
      <Toggle label={t('settings.meters')} on={meters} onChange={(on) => change({ meters: on })} />
      <Toggle label={t('settings.shortcuts')} on={shortcuts} onChange={(on) => change({ shortcuts: on })} />
      <Segmented
        legend={t('settings.language')}
        value={language}
        options={offeredLanguages(import.meta.env.DEV || LANGUAGES[language].made).map((value) => ({
          ...{ value, label: LANGUAGES[value].name, lang: value },
        }))}
        onChange={(value) => change({ language: value })}
      />
    </section>
  );
}

const VOLUMES = ['music', 'effects', 'voices'] as const;

function Sound({ settings }: PartProps) {
  const current = settings.current.value;
  return (
    <section class="settings-part" aria-labelledby="settings-sound">
      <h3 id="settings-sound">{t('settings.sound')}</h3>
      <Toggle label={t('settings.muted')} on={current.muted} onChange={(on) => settings.change({ muted: on })} />
      {VOLUMES.map((name) => (
        <Slider
          key={name}
          label={t(`settings.volumes.${name}`)}
          value={current[name]}
          least={0}
          most={100}
          step={5}
          shown={t('settings.percent', { value: current[name] })}
          onChange={(value) => settings.change({ [name]: value })}
        />
      ))}
      <Toggle
        label={t('settings.captions')}
        on={current.captions}
        onChange={(on) => settings.change({ captions: on })}
      />
    </section>
  );
}

const ERASING = { asked: 'settings.erase', sure: 'settings.eraseSure' } as const;

/** Erasing asks once more in the same button, since nothing brings a run back. A double press is one answer, not two. */
function Kept({ app }: { readonly app: App }) {
  const [step, setStep] = useState<'asked' | 'sure' | 'done'>('asked');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step === 'done') said.current?.focus();
  }, [step]);
  const press = ({ detail: pressesInARow }: MouseEvent): void => {
    if (step === 'asked') setStep('sure');
    else if (pressesInARow < 2) void app.eraseAll().then(() => setStep('done'));
  };
  return (
    <section class="settings-part" aria-labelledby="settings-kept">
      <h3 id="settings-kept">{t('settings.kept')}</h3>
      <p>{t('settings.keptWhat')}</p>
      <p role="status" tabIndex={-1} ref={said}>
        {step === 'done' && t('settings.erased')}
      </p>
      {step !== 'done' && <Button onPress={press}>{t(ERASING[step])}</Button>}
    </section>
  );
}

function About({ app }: { readonly app: App }) {
  return (
    <section class="settings-part" aria-labelledby="settings-about">
      <h3 id="settings-about">{t('settings.about')}</h3>
      <Button onPress={() => app.turn({ type: 'open', overlay: 'credits' })}>{t('credits.title')}</Button>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Button, Glyph } from '../../../widgets';
import type { App } from '../app';

/** A way in for fables and runs that come from elsewhere: a file, or the link or code of a run. */
export function BringOwn({ app }: { readonly app: App }) {
  const [pasted, setPasted] = useState('');
  const open = (): void => {
    if (pasted.trim() !== '') void app.openRun(pasted);
  };
  return (
    <details class="bring">
      <summary>{t('title.bring')}</summary>
      <div class="card bring-ways">
        <label class="button bring-file">
          <Glyph name="file" />
          <span>{t('title.file')}</span>
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => openFirst(app, currentTarget)}
          />
        </label>
        <label for="bring-link">{t('title.link')}</label>
        <div class="bring-link">
          <input
            id="bring-link"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && open()}
          />
          <Button onPress={open}>{t('title.openLink')}</Button>
        </div>
      </div>
    </details>
  );
}

/** Emptied afterwards, so that the same file can be opened again once it has been mended. */
function openFirst(app: App, input: HTMLInputElement): void {
  const file = input.files?.[0];
  if (file !== undefined) void app.openFile(file);
  input.value = '';
}

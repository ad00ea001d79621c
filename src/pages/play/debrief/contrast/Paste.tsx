import { useState } from 'preact/hooks';
import type { Game } from '../../../../engine';
import { t } from '../../../../i18n';
import { Button } from '../../../../widgets';
import type { Chosen } from './chosen';
import { readPasted } from './readPasted';

interface PasteProps {
  readonly game: Game;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A partner's run, by its link or code. What cannot be read is said beside the field, and stays in it. */
export function Paste({ game, onChoose }: PasteProps) {
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState('');
  const compare = (): void => {
    const found = readPasted(pasted, game);
    setRefused('refused' in found ? found.refused : '');
    if ('log' in found) onChoose({ name: t('debrief:contrast.partner.name'), log: found.log });
  };
  return (
    <form
      class="contrast-ways"
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <h3>{t('debrief:contrast.partner.title')}</h3>
      <label for="contrast-code">{t('debrief:contrast.partner.label')}</label>
      <input
        id="contrast-code"
        class="debrief-field"
        value={pasted}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="contrast-refused"
        aria-invalid={refused !== ''}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      <p class="debrief-buttons">
        <Button onPress={compare}>{t('debrief:contrast.partner.look')}</Button>
      </p>
      <p id="contrast-refused" role="status">
        {refused}
      </p>
    </form>
  );
}

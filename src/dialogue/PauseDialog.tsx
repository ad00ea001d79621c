import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button, Dialog } from '../widgets';
import './pause.css';

interface PauseDialogProps {
  /** Whether the run will still be there after leaving. */
  readonly kept: boolean;
  /** Whether single letters and digits are shortcuts. */
  readonly shortcuts: boolean;
  readonly onResume: () => void;
  readonly onSettings: () => void;
  readonly onHistory: () => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

/** A stop in the story, and the ways on from it. */
export function PauseDialog(props: PauseDialogProps) {
  return (
    <Dialog name="pause" title={t('pause.title')} onClose={props.onResume}>
      <p>{t(props.kept ? 'pause.kept' : 'pause.notKept')}</p>
      <div class="pause-ways">
        <Button look="main" glyph="start" onPress={props.onResume}>
          {t('pause.resume')}
        </Button>
        <Button glyph="settings" onPress={props.onSettings}>
          {t('pause.settings')}
        </Button>
        <Button glyph="history" onPress={props.onHistory}>
          {t('pause.history')}
        </Button>
        <Restart onRestart={props.onRestart} />
        <Button glyph="back" onPress={props.onLeave}>
          {t('pause.leave')}
        </Button>
      </div>
      <Keys shortcuts={props.shortcuts} />
    </Dialog>
  );
}

/** Asks once more in the same button, since nothing brings the run back. A double press is one answer, not two. */
function Restart({ onRestart }: Pick<PauseDialogProps, 'onRestart'>) {
  const [sure, setSure] = useState(false);
  const press = ({ detail: pressesInARow }: MouseEvent): void => {
    if (!sure) setSure(true);
    else if (pressesInARow < 2) onRestart();
  };
  return <Button onPress={press}>{t(sure ? 'pause.restartSure' : 'pause.restart')}</Button>;
}

function Keys({ shortcuts }: Pick<PauseDialogProps, 'shortcuts'>) {
  const keys = [
    [t('pause.keyNames.goOn'), t('pause.keyGoOn')],
    [t('pause.keyNames.choose'), t('pause.keyChoose')],
    [t('pause.keyNames.history'), t('pause.keyHistory')],
    [t('pause.keyNames.pause'), t('pause.keyPause')],
    [t('pause.keyNames.settings'), t('pause.keySettings')],
    [t('pause.keyNames.repeat'), t('pause.keyRepeat')],
  ] as const;
  return (
    <section class="keys" aria-labelledby="keys-title">
      <h3 id="keys-title">{t('pause.keys')}</h3>
      {!shortcuts && <p>{t('pause.keysOff')}</p>}
      <dl>
        {keys.map(([key, deed]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

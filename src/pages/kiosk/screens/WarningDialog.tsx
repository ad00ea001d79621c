import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Button, openModal } from '../../../widgets';
import './warning.css';

/** Seconds at which what is left is said aloud: every one of them would be a chant. */
const SAID_AT = [30, 20, 10, 5];

interface WarningDialogProps {
  /** Until everything starts over. */
  readonly seconds: number;
  readonly onStay: () => void;
}

/** Asks whether anybody is still there. Any touch or key anywhere answers; the button is for those who look for one. */
export function WarningDialog({ seconds, onStay }: WarningDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => openModal(dialog.current, heading.current), []);
  return (
    <dialog
      class="dialog warning"
      data-dialog="warning"
      role="alertdialog"
      aria-labelledby="warning-title"
      aria-describedby="warning-what"
      ref={dialog}
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="warning-title" tabIndex={-1} ref={heading}>
        {t('kiosk:warning.title')}
      </h2>
      <p class="warning-left" aria-hidden="true">
        {seconds}
      </p>
      <p id="warning-what">{t('kiosk:warning.what')}</p>
      <Spoken seconds={seconds} />
      <Button look="main" onPress={onStay}>
        {t('kiosk:warning.stay')}
      </Button>
    </dialog>
  );
}

/** Inside the dialog, since what lies outside a modal one is not there for screen readers. */
function Spoken({ seconds }: { readonly seconds: number }) {
  const [said, setSaid] = useState(seconds);
  if (said !== seconds && SAID_AT.includes(seconds)) setSaid(seconds);
  return (
    <p role="status" class="unseen">
      {t('kiosk:warning.left', { count: said })}
    </p>
  );
}

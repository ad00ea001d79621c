import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button } from './Button';
import { toClipboard } from './clipboard';
import './copy-field.css';

interface CopyFieldProps {
  /** Id of the field, for links and tests. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What it is for, beneath it. */
  readonly note: string;
  /** What the button says. */
  readonly copy: string;
  /** Called when it has been copied. */
  readonly onCopied?: () => void;
}

type Copying = 'untried' | 'copied' | 'refused';

/** Words to be taken elsewhere: in a field, to be marked, and with a button that copies them. */
export function CopyField({ id, label, value, note, copy, onCopied }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const [copied, setCopied] = useState<{ readonly value: string; readonly how: Copying }>({ value, how: 'untried' });
  const press = async (): Promise<void> => {
    const done = await toClipboard(value);
    if (!done) field.current?.select();
    setCopied({ value, how: done ? 'copied' : 'refused' });
    if (done) onCopied?.();
  };
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <input id={id} ref={field} readOnly value={value} aria-describedby={noteId} />
      <Button onPress={() => void press()}>{copy}</Button>
      <p role="status">{sayCopying(copied.value === value ? copied.how : 'untried')}</p>
      <p id={noteId} class="copy-note">
        {note}
      </p>
    </div>
  );
}

function sayCopying(copying: Copying): string {
  if (copying === 'untried') return '';
  return t(copying === 'copied' ? 'copy.copied' : 'copy.refused');
}

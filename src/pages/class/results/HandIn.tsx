import { useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Button, Glyph } from '../../../widgets';
import type { Progress } from './useReader';

interface HandInProps {
  readonly text: string;
  /** Whether the text is in view: it may hold names. */
  readonly open: boolean;
  readonly progress: Progress | null;
  readonly onText: (text: string) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onRead: (text: string) => void;
  readonly onExample: () => void;
}

/** Where codes are pasted, dropped or fetched from a file. */
export function HandIn(props: HandInProps) {
  const { text, open, progress, onText, onOpen, onRead, onExample } = props;
  const [trouble, setTrouble] = useState('');
  const takeFile = (file: File | undefined): void => {
    setTrouble('');
    if (file === undefined) return;
    void textOf(file).then(
      (words) => {
        onText(words);
        onRead(words);
      },
      () => setTrouble(t('class:hand-in.badFile', { name: file.name })),
    );
  };
  const readText = (): void => {
    setTrouble(text.trim() === '' ? t('class:hand-in.empty') : '');
    if (text.trim() !== '') onRead(text);
  };
  return (
    <details
      class="card class-card hand-in"
      open={open}
      onToggle={(event) => onOpen(event.currentTarget.open)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <summary>{t('class:hand-in.title')}</summary>
      <label for="codes">{t('class:hand-in.label')}</label>
      <textarea
        id="codes"
        rows={8}
        spellcheck={false}
        autocomplete="off"
        value={text}
        aria-describedby="codes-note codes-trouble"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="codes-note" class="class-note">
        {t('class:hand-in.note')}
      </p>
      <div class="hand-in-ways">
        <Button look="main" glyph="on" onPress={readText}>
          {t('class:hand-in.read')}
        </Button>
        <FileButton onFile={takeFile} />
        <Button onPress={onExample}>{t('class:hand-in.example')}</Button>
      </div>
      <p id="codes-trouble" class="class-wrong" role="status">
        {trouble}
      </p>
      {progress !== null && <Reading {...progress} />}
    </details>
  );
}

/** Emptied afterwards, so that the same file can be taken again once it has grown. */
function FileButton({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  return (
    <label class="button file-button">
      <Glyph name="file" />
      <span>{t('class:hand-in.file')}</span>
      <input
        class="unseen"
        type="file"
        accept=".txt,.csv,.md,text/*"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Reading({ done, all }: Progress) {
  const words = t('class:hand-in.progress', { done, all });
  return (
    <div class="hand-in-progress">
      <progress value={done} max={Math.max(1, all)} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}

/** Far more than any class sends, and little enough to read at once. */
const MOST_BYTES = 2_000_000;

async function textOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new RangeError(`${file.size} bytes`);
  const text = await file.text();
  if (text.includes('\u0000')) throw new TypeError('not a text');
  return text;
}

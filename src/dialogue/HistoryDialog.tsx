import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownLine } from '../director/ports';
import { t } from '../i18n';
import { Dialog } from '../widgets';
import { LineText } from './LineText';

interface HistoryDialogProps {
  readonly history: readonly ShownLine[];
  readonly onClose: () => void;
}

/** Everything said in this run so far, oldest first and the latest in view: that is what one comes to look up. */
export function HistoryDialog({ history, onClose }: HistoryDialogProps) {
  const end = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <Dialog name="history" title={t('history.title')} onClose={onClose}>
      {history.length === 0 && <p>{t('history.empty')}</p>}
      {history.map((line, place) => (
        <LineText key={place} line={line} />
      ))}
      <span ref={end} />
    </Dialog>
  );
}

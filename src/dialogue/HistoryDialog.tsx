import type { ShownLine } from '../director/ports';
import { t } from '../i18n';
import { Dialog } from '../widgets';
import { LineText } from './LineText';

interface HistoryDialogProps {
  readonly history: readonly ShownLine[];
  readonly onClose: () => void;
}

/** Everything said in this run so far, oldest first. */
export function HistoryDialog({ history, onClose }: HistoryDialogProps) {
  return (
    <Dialog name="history" title={t('history.title')} onClose={onClose}>
      {history.length === 0 && <p>{t('history.empty')}</p>}
      {history.map((line, place) => (
        <LineText key={place} line={line} />
      ))}
    </Dialog>
  );
}

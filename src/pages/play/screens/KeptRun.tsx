import { t } from '../../../i18n';
import type { SavedRun } from '../../../run';
import { Button } from '../../../widgets';

interface KeptRunProps {
  readonly run: SavedRun;
  /** Whether this is the control by which the page goes on. */
  readonly advance?: boolean;
  readonly onOpen: () => void;
}

/** The latest run of a fable on this device: how far it got, and the way back to it. */
export function KeptRun({ run, advance = false, onOpen }: KeptRunProps) {
  const over = run.verdict !== null;
  return (
    <div class="kept-run">
      <p>{over ? t('title.finished') : stoppedAt(run.log.entries.length)}</p>
      <Button look="main" glyph={over ? 'history' : 'start'} advance={advance} onPress={onOpen}>
        {t(over ? 'title.debrief' : 'title.resume')}
      </Button>
    </div>
  );
}

function stoppedAt(decisions: number): string {
  return decisions === 0 ? t('title.stoppedAtOnce') : t('title.stopped', { count: decisions });
}

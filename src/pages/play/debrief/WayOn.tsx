import { useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Button } from '../../../widgets';

interface WayOnProps {
  readonly link: string;
  readonly onPlayAgain: () => void;
  readonly onTitle: () => void;
}

/** What can be done from here: play again, leave, take a link along. */
export function WayOn({ link, onPlayAgain, onTitle }: WayOnProps) {
  return (
    <section class="debrief-card debrief-way-on">
      <h2>{t('debrief:end.title')}</h2>
      <p class="debrief-buttons">
        <Button look="main" onPress={onPlayAgain}>
          {t('debrief:end.again')}
        </Button>
        <Button onPress={onTitle}>{t('debrief:end.leave')}</Button>
      </p>
      <RunLink link={link} />
    </section>
  );
}

type Copying = 'untried' | 'copied' | 'refused';

function RunLink({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copying, setCopying] = useState<Copying>('untried');
  const copy = async (): Promise<void> => {
    const done = await copied(link);
    if (!done) field.current?.select();
    setCopying(done ? 'copied' : 'refused');
  };
  return (
    <div class="debrief-link">
      <label for="debrief-link">{t('debrief:end.link')}</label>
      <input id="debrief-link" ref={field} readOnly value={link} aria-describedby="debrief-link-note" />
      <Button onPress={() => void copy()}>{t('debrief:end.copy')}</Button>
      <p id="debrief-link-note" class="debrief-note">
        {t('debrief:end.linkNote')}
      </p>
      <p role="status">{sayCopying(copying)}</p>
    </div>
  );
}

/** Whether the browser took it: it may refuse, or have no clipboard at all (a page opened without https). */
async function copied(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}

function sayCopying(copying: Copying): string {
  if (copying === 'untried') return '';
  return t(copying === 'copied' ? 'debrief:end.copied' : 'debrief:end.copyFailed');
}

import type { ShownDilemma } from '../director/ports';
import { sayPlainly, t } from '../i18n';
import type { Counsellor } from '../scenario';
import { Button, Said } from '../widgets';
import { answerId } from './news';
import './counsel.css';

interface CounselProps {
  readonly counsellors: ShownDilemma['counsellors'];
  readonly onAsk: (counsellor: Counsellor) => void;
}

/** The two who may be asked; each answer takes the place of the button that asked for it. */
export function Counsel({ counsellors, onAsk }: CounselProps) {
  return (
    <section class="counsel" aria-labelledby="counsel-title">
      <h3 id="counsel-title" class="unseen">
        {t('dialogue.counsel')}
      </h3>
      <ul>
        {counsellors.map(({ counsellor, part, answer }) => (
          <li key={counsellor}>
            {answer === null ? (
              <Button glyph="speech" onPress={() => onAsk(counsellor)}>
                {t('dialogue.ask', { name: sayPlainly(part.name) })}
              </Button>
            ) : (
              <p class="answer" id={answerId(counsellor)} tabIndex={-1}>
                <bdi class="speaker">
                  <Said text={part.name} />
                </bdi>{' '}
                <Said text={answer} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {counsellors.some(({ asked }) => !asked) && <p class="free">{t('dialogue.free')}</p>}
    </section>
  );
}

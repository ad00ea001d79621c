import { t } from '../../../i18n';
import { Button, CopyField } from '../../../widgets';

/** Where the code for the class stands. */
export const CLASS_CODE_ID = 'class-code';

/** What a run can be carried off as. */
export interface Carried {
  /** The address that opens its debrief anywhere. */
  readonly link: string;
  readonly code: string;
  /** Whether it was played for a class. */
  readonly forClass: boolean;
}

interface WayOnProps {
  readonly carried: Carried;
  readonly onPlayAgain: () => void;
  readonly onTitle: () => void;
}

/** What can be done from here: hand over a code, play again, leave, take a link along. */
export function WayOn({ carried, onPlayAgain, onTitle }: WayOnProps) {
  const { link, code, forClass } = carried;
  return (
    <>
      {forClass ? <ForClass code={code} /> : null}
      <section class="debrief-card debrief-way-on">
        <h2>{t('debrief:end.title')}</h2>
        <p class="debrief-buttons">
          <Button look="main" onPress={onPlayAgain}>
            {t('debrief:end.again')}
          </Button>
          <Button onPress={onTitle}>{t('debrief:end.leave')}</Button>
        </p>
        <CopyField
          id="debrief-link"
          label={t('debrief:end.link')}
          value={link}
          note={t('debrief:end.linkNote')}
          copy={t('debrief:end.copy')}
        />
        {forClass ? null : <RunCode code={code} label={t('debrief:end.code')} note={t('debrief:end.codeNote')} />}
      </section>
    </>
  );
}

/** First of all the class: whoever plays for one wants to be done with it. */
function ForClass({ code }: { readonly code: string }) {
  return (
    <section class="debrief-card debrief-class">
      <h2>{t('debrief:end.classTitle')}</h2>
      <RunCode code={code} label={t('debrief:end.classCode')} note={t('debrief:end.classNote')} />
    </section>
  );
}

function RunCode({ code, label, note }: { readonly code: string; readonly label: string; readonly note: string }) {
  return <CopyField id={CLASS_CODE_ID} label={label} value={code} note={note} copy={t('debrief:end.copyCode')} />;
}

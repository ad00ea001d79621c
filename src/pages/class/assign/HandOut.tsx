import { t } from '../../../i18n';
import { Button, CopyField } from '../../../widgets';
import type { Desk } from '../desk';
import { QrCode } from './QrCode';
import { savePng, saveSvg } from './saving';

/** The assignment as something to hand out: link, QR code, and the way to the projector. */
export function HandOut({ desk }: { readonly desk: Desk }) {
  const link = desk.link.value;
  const { fable } = desk.assignment.value;
  const take = (save: typeof saveSvg) => () => {
    desk.handOut();
    void save(link, `hand-in-glove-${fable}`);
  };
  const project = (): void => {
    desk.handOut();
    location.hash = '#projector';
  };
  return (
    <section class="card class-card hand-out" aria-labelledby="hand-out">
      <h2 id="hand-out">{t('class:hand.title')}</h2>
      <CopyField
        id="class-link"
        label={t('class:hand.link')}
        value={link}
        note={t('class:hand.linkNote')}
        copy={t('class:hand.copy')}
        onCopied={() => desk.handOut()}
      />
      <div class="hand-qr">
        <QrCode words={link} label={t('class:hand.qr')} />
        <div class="hand-ways">
          <Button look="main" onPress={project}>
            {t('class:hand.project')}
          </Button>
          <Button glyph="file" onPress={take(saveSvg)}>
            {t('class:hand.svg')}
          </Button>
          <Button glyph="file" onPress={take(savePng)}>
            {t('class:hand.png')}
          </Button>
        </div>
      </div>
      <p class="class-note">{t('class:hand.remembered')}</p>
    </section>
  );
}

import { Fragment } from 'preact';
import { t } from '../../../i18n';
import { Said } from '../../../widgets';
import { COVERS } from '../../covers';
import type { Desk } from '../desk';
import { QrCode } from './QrCode';

/** The assignment as large as the wall allows: what it is, a code for phones, and the link for everybody else. */
export function ProjectorView({ desk }: { readonly desk: Desk }) {
  const { fable } = desk.assignment.value;
  const link = desk.link.value;
  const cover = COVERS.find(({ id }) => id === fable);
  return (
    <main class="projector">
      <QrCode words={link} label={t('class:hand.qr')} />
      <div class="projector-words">
        <p class="projector-game">{t('game.name')}</p>
        <h1 data-heading="projector" tabIndex={-1}>
          {cover !== undefined && <Said text={cover.title} />}
        </h1>
        <p>{t('class:projector.how')}</p>
        <code class="projector-link">
          {piecesOf(link).map((piece) => (
            <Fragment key={piece}>
              <wbr />
              {piece}
            </Fragment>
          ))}
        </code>
        <p class="projector-back">
          <a class="button" data-look="quiet" href="#assign">
            {t('class:projector.back')}
          </a>
        </p>
      </div>
    </main>
  );
}

/** A link as it is typed (nobody types https), in the pieces between which a line may break. */
const piecesOf = (link: string): string[] => link.replace(/^https?:\/\//, '').split(/(?=[?&/])/);

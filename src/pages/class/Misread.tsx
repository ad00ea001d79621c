import { LANGUAGES, sayPlainly, t } from '../../i18n';
import { Button } from '../../widgets';
import type { Assignment } from '../assignment';
import { COVERS } from '../covers';
import type { Desk } from './desk';
import type { OwnComplaint } from './ownAddress';
import './misread.css';

/** What could not be read in the page's own address, and what is there instead; stays until it is put away. */
export function Misread({ desk }: { readonly desk: Desk }) {
  const misread = desk.misread.value;
  if (misread === null) return null;
  return (
    <aside class="card misread" aria-label={t('notice.title')}>
      <div role="status">
        {misread.complaints.map((complaint) => (
          <p key={complaint.about}>{wordsOf(complaint, misread.instead)}</p>
        ))}
        <p>{t('class:misread.rest')}</p>
      </div>
      <Button onPress={() => desk.understand()}>{t('notice.understood')}</Button>
    </aside>
  );
}

function wordsOf({ about, value }: OwnComplaint, instead: Assignment): string {
  if (about === 'lang') return t('notice.badLang', { value });
  if (about === 'seed') return t('class:misread.seed', { value, seed: instead.seed });
  if (about === 'for') return t('class:misread.for', { value, language: LANGUAGES[instead.language].name });
  if (about === 'meters') return t('class:misread.meters', { value });
  const cover = COVERS.find(({ id }) => id === instead.fable);
  const fable = cover === undefined ? instead.fable : sayPlainly(cover.title);
  return about === 'fable' ? t('class:misread.fable', { value, fable }) : t('class:misread.noFable', { fable });
}

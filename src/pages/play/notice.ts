import { t } from '../../i18n';
import type { Complaint } from './address';

/** Something a player should know that stops nothing. */
export type Notice =
  | ({ readonly type: 'complaint' } & Complaint)
  | { readonly type: 'not-kept' }
  | { readonly type: 'saves-lost' };

/** A notice in the spoken language. */
export function wordsOfNotice(notice: Notice): string {
  if (notice.type === 'not-kept') return t('notice.notKept');
  if (notice.type === 'saves-lost') return t('notice.savesLost');
  const { about, value } = notice;
  if (about === 'fable') return t('notice.noFable');
  if (about === 'seed') return t('notice.badSeed', { value });
  if (about === 'lang') return t('notice.badLang', { value });
  if (about === 'speed') return t('notice.badSpeed', { value });
  if (about === 'meters') return t('notice.badMeters', { value });
  return about === 'class' ? t('notice.badClass', { value }) : t('notice.badText', { value });
}

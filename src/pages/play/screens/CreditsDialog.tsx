import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Dialog } from '../../../widgets';
import { LateCode } from '../../playing/lateCode';

type Credits = typeof import('../../credits/Credits')['Credits'];

const credits = new LateCode(() => import('../../credits/Credits'));

/** Who made what; the names are fetched when somebody asks for them. */
export function CreditsDialog({ onClose }: { readonly onClose: () => void }) {
  const [found, setFound] = useState<{ readonly List: Credits | null } | null>(null);
  useEffect(() => {
    credits.fetch().then(
      (module) => setFound({ List: module.Credits }),
      () => setFound({ List: null }),
    );
  }, []);
  return (
    <Dialog name="credits" title={t('credits.title')} onClose={onClose}>
      {found?.List ? <found.List /> : <p role="status">{t(found === null ? 'credits.loading' : 'credits.unread')}</p>}
    </Dialog>
  );
}

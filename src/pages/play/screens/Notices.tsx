import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import type { App } from '../app';
import { wordsOfNotice } from '../notice';
import './notices.css';

/** What a player should know that stops nothing; each stays until it is put away. */
export function Notices({ app }: { readonly app: App }) {
  const notices = app.notices.value;
  if (notices.length === 0) return null;
  return (
    <aside class="notices" aria-label={t('notice.title')}>
      {notices.map((notice) => (
        <div key={notice} class="notice" data-notice={notice.type}>
          <p role="status">{wordsOfNotice(notice)}</p>
          <Button look="quiet" onPress={() => app.dismiss(notice)}>
            {t('notice.understood')}
          </Button>
        </div>
      ))}
    </aside>
  );
}

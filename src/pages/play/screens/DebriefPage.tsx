import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { encodeRun } from '../../../run';
import { runLink } from '../address';
import type { App, Finished } from '../app';
import { troubleOf } from '../trouble';

type DebriefScreen = typeof import('../debrief/DebriefScreen')['default'];

/** The debrief, whose code is fetched when it is wanted. */
export function DebriefPage({ app, finished }: { readonly app: App; readonly finished: Finished }) {
  const [loaded, setLoaded] = useState<{ Screen: DebriefScreen } | null>(null);
  const { fable, log } = finished;
  const link = useMemo(() => runLink(location, encodeRun(fable.game, log)), [fable, log]);
  useEffect(() => {
    import('../debrief/DebriefScreen').then(
      (module) => setLoaded({ Screen: module.default }),
      (error) => app.fail(troubleOf(error, 'FABLE_UNREAD')),
    );
  }, [app]);
  if (loaded === null) return <main class="cover">{t('title.loading')}</main>;
  return (
    <loaded.Screen
      game={fable.game}
      log={log}
      link={link}
      onPlayFrom={(decision) => app.playFrom(finished, decision)}
      onPlayAgain={() => app.begin(fable)}
      onTitle={() => app.toTitle()}
    />
  );
}

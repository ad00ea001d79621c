import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { encodeRun } from '../../../run';
import { LateCode } from '../../playing/lateCode';
import { runLink } from '../address';
import type { App, Finished } from '../app';
import type { Reflection } from '../reflections';
import { troubleOf } from '../trouble';

type DebriefScreen = typeof import('../debrief/AfterRun')['default'];

/** Whoever plays should fetch it ahead. */
export const debriefScreen = new LateCode(() => import('../debrief/AfterRun'));

/** The debrief, whose code is fetched when it is wanted. */
export function DebriefPage({ app, finished }: { readonly app: App; readonly finished: Finished }) {
  const [loaded, setLoaded] = useState<{ Screen: DebriefScreen } | null>(null);
  const { fable, log } = finished;
  const carried = useMemo(() => {
    const code = encodeRun(fable.game, log);
    return { code, link: runLink(location, code), forClass: app.assigned(fable) !== null };
  }, [app, fable, log]);
  useEffect(() => {
    debriefScreen.fetch().then(
      (module) => setLoaded({ Screen: module.default }),
      (error) => app.fail(troubleOf(error, 'DEBRIEF_UNREAD')),
    );
  }, [app]);
  if (loaded === null) return <OnItsWay />;
  return (
    <loaded.Screen
      app={app}
      game={fable.game}
      log={log}
      carried={carried}
      reflection={reflectionOf(app, finished, carried.code)}
      earlier={app.endedBefore(finished)}
      pictures={!app.parts.settings.current.value.textOnly}
      onPlayFrom={(decision) => app.playFrom(finished, decision)}
      onPlayAgain={() => app.begin(fable)}
      onTitle={() => app.toTitle()}
      onSettings={() => app.turn({ type: 'open', overlay: 'settings' })}
    />
  );
}

/** What was and can be written about a run; of a fable from a file of the player's own nothing is kept. */
function reflectionOf({ parts: { reflections } }: App, { fable: { ours } }: Finished, code: string): Reflection {
  if (!ours) return { kept: {}, ours, keep: () => false };
  return { kept: reflections.read(code), ours, keep: (prompt, words) => reflections.keep(code, prompt, words) };
}

/** Stands in for the debrief, with the same heading, so that the focus has somewhere to be from the first moment. */
function OnItsWay() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="cover">
      <h1 ref={heading} tabIndex={-1}>
        {t('debrief.title')}
      </h1>
      <p>{t('title.loading')}</p>
    </main>
  );
}

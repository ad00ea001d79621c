import { HistoryDialog, PauseDialog, useKeys } from '../../dialogue';
import { type Dress, LiveRegion } from '../../widgets';
import { Boundary } from '../playing/Boundary';
import { Playing } from '../playing/Playing';
import type { App } from './app';
import { CreditsDialog } from './screens/CreditsDialog';
import { DebriefPage } from './screens/DebriefPage';
import { ErrorScreen } from './screens/ErrorScreen';
import { FableCard } from './screens/FableCard';
import { LateRiver } from './screens/LateRiver';
import { Notices } from './screens/Notices';
import { OnItsWay } from './screens/OnItsWay';
import { SettingsDialog } from './screens/SettingsDialog';
import { TitleScreen } from './screens/TitleScreen';
import { troubleOf } from './trouble';

/** All that is on the page: the open screen, what lies over it, notices, and the live region. */
export function AppView({ app, dress }: { readonly app: App; readonly dress: Dress }) {
  return (
    <>
      <Notices app={app} />
      <Boundary onError={(error) => app.fail(troubleOf(error))}>
        <LateRiver app={app} dress={dress} />
        <PageView app={app} />
        <Overlays app={app} />
        {app.state.value.page.at !== 'play' && <SettingsKey app={app} />}
      </Boundary>
      <LiveRegion announcer={app.parts.announcer} />
    </>
  );
}

function PageView({ app }: { readonly app: App }) {
  const { page } = app.state.value;
  const session = app.session.value;
  const fable = app.fable.value;
  const finished = app.finished.value;
  if (page.at === 'opening') return <OnItsWay app={app} />;
  if (page.at === 'error') return <ErrorScreen trouble={page.trouble} onTitle={() => app.toTitle()} />;
  if (page.at === 'fable' && fable !== null) return <FableCard app={app} fable={fable} />;
  if (page.at === 'debrief' && finished !== null) return <DebriefPage app={app} finished={finished} />;
  if (page.at !== 'play' || session === null) return <TitleScreen app={app} />;
  return (
    <Playing
      session={session}
      settings={app.parts.settings.current}
      pace={app.parts.address.pace}
      onOpen={(overlay) => app.turn({ type: 'open', overlay })}
      onFinish={() => app.finish()}
    />
  );
}

function Overlays({ app }: { readonly app: App }) {
  const { overlays } = app.state.value;
  const close = (): void => app.turn({ type: 'close' });
  return (
    <>
      {overlays.map((overlay) => {
        if (overlay === 'pause') return <Pause key={overlay} app={app} onClose={close} />;
        if (overlay === 'credits') return <CreditsDialog key={overlay} onClose={close} />;
        if (overlay === 'settings') return <SettingsDialog key={overlay} app={app} onClose={close} />;
        const history = app.session.value?.director.history ?? [];
        return <HistoryDialog key={overlay} history={history} onClose={close} />;
      })}
    </>
  );
}

/** The settings are one key away on every screen; a run has more keys, and listens for all of them itself. */
function SettingsKey({ app }: { readonly app: App }) {
  const { shortcuts } = app.parts.settings.current.value;
  useKeys(shortcuts, () => app.turn({ type: 'open', overlay: 'settings' }), ['settings']);
  return null;
}

function Pause({ app, onClose }: { readonly app: App; readonly onClose: () => void }) {
  const fable = app.fable.value;
  return (
    <PauseDialog
      kept={fable?.ours !== false}
      shortcuts={app.parts.settings.current.value.shortcuts}
      onResume={onClose}
      onSettings={() => app.turn({ type: 'open', overlay: 'settings' })}
      onHistory={() => app.turn({ type: 'open', overlay: 'history' })}
      onRestart={() => fable !== null && app.begin(fable)}
      onLeave={() => app.toTitle()}
    />
  );
}

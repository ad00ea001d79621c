import type { ReadonlySignal } from '@preact/signals';
import { LiveRegion } from '../../widgets';
import { LivingScene } from '../living/LivingScene';
import { Boundary } from '../playing/Boundary';
import { Playing } from '../playing/Playing';
import type { Kiosk } from './kiosk';
import { LANDING } from './moments';
import { AttractScreen } from './screens/AttractScreen';
import { Bar } from './screens/Bar';
import { CardScreen } from './screens/CardScreen';
import { LanguageScreen } from './screens/LanguageScreen';
import { LanguagesDialog } from './screens/LanguagesDialog';
import { LateDebrief } from './screens/LateDebrief';
import { StartOverDialog } from './screens/StartOverDialog';
import { TroubleScreen } from './screens/TroubleScreen';
import { WarningDialog } from './screens/WarningDialog';
import './kiosk.css';

interface KioskViewProps {
  readonly kiosk: Kiosk;
  /** Whether nothing may move. */
  readonly still: ReadonlySignal<boolean>;
}

/** All that is on the page of the kiosk: what is behind, the open screen, and what lies over it. */
export function KioskView({ kiosk, still }: KioskViewProps) {
  return (
    <>
      <Boundary onError={(error) => kiosk.fail(error)}>
        <Behind kiosk={kiosk} still={still} />
        <Screen kiosk={kiosk} still={still} />
        <Over kiosk={kiosk} />
      </Boundary>
      <LiveRegion announcer={kiosk.parts.announcer} />
    </>
  );
}

/** The landing, until the stage has taken over; each visitor finds it at dawn. */
function Behind({ kiosk, still }: KioskViewProps) {
  const { page } = kiosk.state.value;
  if (page === 'play' || page === 'debrief') return null;
  const moving = page === 'attract' && !still.value;
  return <LivingScene key={kiosk.visits.value} timers={kiosk.parts.timers} scenes={LANDING} moving={moving} />;
}

function Screen({ kiosk, still }: KioskViewProps) {
  const { page } = kiosk.state.value;
  const fable = kiosk.fable.value;
  const session = kiosk.session.value;
  const finished = kiosk.finished.value;
  const startOver = (): void => kiosk.reset();
  if (page === 'trouble') return <TroubleScreen onStartOver={startOver} />;
  if (page === 'language') return <LanguageScreen kiosk={kiosk} />;
  if (page === 'card') return <CardScreen kiosk={kiosk} />;
  if (page === 'play' && session !== null) return <Story kiosk={kiosk} session={session} />;
  if (page === 'debrief' && fable !== null && finished !== null) {
    return <LateDebrief fable={fable} log={finished} onStartOver={startOver} onError={(error) => kiosk.fail(error)} />;
  }
  return <AttractScreen kiosk={kiosk} still={still.value} />;
}

function Story({
  kiosk,
  session,
}: {
  readonly kiosk: Kiosk;
  readonly session: NonNullable<Kiosk['session']['value']>;
}) {
  const { settings, address } = kiosk.parts;
  return (
    <Playing
      session={session}
      settings={settings.current}
      pace={address.pace}
      onOpen={null}
      onFinish={() => kiosk.finish()}
    />
  );
}

const WITH_BAR = ['card', 'play', 'debrief'];

function Over({ kiosk }: { readonly kiosk: Kiosk }) {
  const { page, overlay, warning } = kiosk.state.value;
  return (
    <>
      {WITH_BAR.includes(page) && <Bar kiosk={kiosk} />}
      {overlay === 'languages' && <LanguagesDialog kiosk={kiosk} />}
      {overlay === 'start-over' && <StartOverDialog onStartOver={() => kiosk.reset()} onClose={() => kiosk.close()} />}
      {warning !== null && <WarningDialog seconds={warning} onStay={() => kiosk.sign()} />}
    </>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import { PlayScreen } from '../../dialogue';
import { type Meter, metersOf } from '../../director';
import type { Pace } from '../../director/ports';
import type { Settings } from '../../widgets';
import type { Session } from './session';

/** Milliseconds in which a double press on what came before does not make a choice. */
const COOL_DOWN_MS = 400;

interface PlayingProps {
  readonly session: Session;
  readonly settings: ReadonlySignal<Settings>;
  readonly pace: Pace;
  /** Null where nothing may lie over the story. */
  readonly onOpen: ((overlay: 'pause' | 'history' | 'settings') => void) | null;
  readonly onFinish: () => void;
}

/** A run in words, whichever door one came in by. */
export function Playing({ session, settings, pace, onOpen, onFinish }: PlayingProps) {
  return (
    <PlayScreen
      key={session}
      fable={session.fable.game.scenario.title}
      presenter={session.presenter}
      steering={session.steering}
      settings={settings}
      meters={() => metersNow(session)}
      coolDown={pace === 'instant' ? 0 : COOL_DOWN_MS}
      onOpen={onOpen}
      onFinish={onFinish}
    />
  );
}

function metersNow({ director: { game, log, state } }: Session): readonly Meter[] {
  return metersOf(game, log, state);
}

import { useEffect, useState } from 'preact/hooks';
import type { Timers } from '../../../director';
import { type LanguageCode, t } from '../../../i18n';

interface InvitationProps {
  readonly languages: readonly LanguageCode[];
  /** Whether nothing may change by itself: then all of them are there at once. */
  readonly still: boolean;
  readonly timers: Timers;
}

const STAYS_MS = 4000;

/** The invitation in each language, one after the other. Screen readers get all of them, each in its own voice. */
export function Invitation({ languages, still, timers }: InvitationProps) {
  const [turn, setTurn] = useState(0);
  const alone = still || languages.length < 2;
  useEffect(() => {
    if (!alone) return timers.after(STAYS_MS, () => setTurn(turn + 1));
  }, [alone, turn, timers]);
  return (
    <span class="invitation" data-alone={alone}>
      {languages.map((code, place) => (
        <span key={code} lang={code} data-out={!alone && place !== turn % languages.length}>
          {t('kiosk:attract.touch', { lng: code })}
        </span>
      ))}
    </span>
  );
}

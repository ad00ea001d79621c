import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PartDebrief } from '../../../debrief';
import type { Tableau } from '../../../director/ports';
import type { Game } from '../../../engine';
import { language, sayPlainly, t } from '../../../i18n';
import type { RunLog } from '../../../run';
import type { Verdict } from '../../../scenario';
import { lastTableau } from './lastTableau';
import { paintEnding } from './paintEnding';

interface EndingPictureProps {
  readonly part: PartDebrief;
  readonly game: Game;
  readonly log: RunLog;
}

/** The place as it ended, with whoever was there to see it; nothing of a part that has not ended. */
export function EndingPicture({ part: { outcome, decisions }, game, log }: EndingPictureProps) {
  const last = decisions.at(-1)?.number ?? 0;
  const tableau = useMemo(() => lastTableau(game, log, last), [game, log, last]);
  if (outcome === null || tableau === null) return null;
  return <Picture tableau={tableau} verdict={outcome.verdict} />;
}

function Picture({ tableau, verdict }: { readonly tableau: Tableau; readonly verdict: Verdict }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    if (canvas.current !== null) void paintEnding(canvas.current, tableau, verdict, leaving.signal);
    return () => leaving.abort();
  }, [tableau, verdict]);
  return <canvas class="ending-picture" role="img" aria-label={described(tableau, verdict)} ref={canvas} />;
}

/** What is to be seen, for whoever does not see it. */
function described({ place, actors }: Tableau, verdict: Verdict): string {
  const names = actors.map(({ part }) => sayPlainly(part.name));
  const list = new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
  const who = names.length === 0 ? t('debrief:picture.nobody') : t('debrief:picture.who', { names: list });
  return t(`debrief:picture.${verdict}`, { place: place === null ? '' : sayPlainly(place), who });
}

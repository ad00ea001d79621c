import type { ComponentChildren } from 'preact';
import { sayChange, sayLevel } from '../../charts';
import type { Outcome, PartDebrief, PathPoint } from '../../debrief';
import { t } from '../../i18n';
import { Said } from '../../widgets';
import { Apart } from './Apart';

/** Tenths of a point: from here on stale rules are worth a word. */
const STALE = 100;

/** What became of the place, and plainly why: whole sentences, each by key. Above them the picture of it, where there is one. */
export function VerdictCard({ part, children }: { readonly part: PartDebrief; readonly children?: ComponentChildren }) {
  const { outcome, leans } = part;
  const end = part.path.at(-1);
  return (
    <section class="debrief-card debrief-verdict">
      {children}
      {outcome === null ? <p>{t('debrief:unfinished')}</p> : <Told outcome={outcome} />}
      {end === undefined ? null : <p>{balanceOf(end)}</p>}
      <Apart part={part} />
      {outcome === null ? null : <Measured outcome={outcome} />}
      <p>
        {t('debrief:verdict.leans', {
          managing: leans.managing,
          leading: leans.leading,
          blended: leans.blended,
        })}
      </p>
    </section>
  );
}

/** What became of the place and why, without the numbers it was read from. */
export function Told({ outcome }: { readonly outcome: Outcome }) {
  const { verdict, early, endingTitle } = outcome;
  return (
    <>
      <h2>{t(`debrief:verdict.heading.${verdict}`)}</h2>
      {endingTitle === null ? null : (
        <p class="debrief-ending">
          <Said text={endingTitle} />
        </p>
      )}
      <p class="debrief-became">{t(`debrief:verdict.became.${verdict}`)}</p>
      {early === null ? null : <p>{t(`debrief:verdict.early.${early}`)}</p>}
      <p>{t(`debrief:verdict.because.${verdict}`)}</p>
    </>
  );
}

function balanceOf({ quadrant, x, y }: PathPoint): string {
  return t(`debrief:balance.${quadrant}`, { x: sayDistance(x), y: sayDistance(y) });
}

const sayDistance = (points: number): string => sayLevel(Math.round(Math.abs(points) * 10));

/** The numbers the verdict was read from. */
export function Measured({ outcome }: { readonly outcome: Outcome }) {
  const { tilt, early, staleRules, constituencies } = outcome;
  const { members, served, stewards } = constituencies;
  return (
    <>
      <p class="debrief-note">
        {t(early === null ? 'debrief:verdict.drift' : 'debrief:verdict.driftEarly', { tilt: sayChange(tilt) })}
      </p>
      {staleRules < STALE ? null : (
        <p class="debrief-note">{t('debrief:verdict.stale', { stale: sayLevel(staleRules) })}</p>
      )}
      <p class="debrief-note">
        {t('debrief:verdict.groups', {
          members: sayLevel(members),
          served: sayLevel(served),
          stewards: sayLevel(stewards),
        })}
      </p>
    </>
  );
}

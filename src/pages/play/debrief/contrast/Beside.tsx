import { sayChange, sayLevel, TwoWaysMap } from '../../../../charts';
import {
  type DebriefDecision,
  deedsOf,
  type Gap,
  type PartContrast,
  type PartDebrief,
  type Parting,
} from '../../../../debrief';
import { t } from '../../../../i18n';
import { mapPointsOf } from '../../../debrief/mapPoints';
import { SaidAndDone } from '../SaidAndDone';

interface BesideProps {
  readonly contrast: PartContrast;
  /** What the other run is called. */
  readonly other: string;
}

/** How each of two runs of one place ended. */
export function Ended({ contrast, other }: BesideProps) {
  return (
    <dl class="what-if-ends">
      <End name={other} part={contrast.other} />
      <End name={t('debrief:contrast.mine')} part={contrast.mine} />
    </dl>
  );
}

function End({ name, part: { outcome } }: { readonly name: string; readonly part: PartDebrief }) {
  const words = outcome === null ? t('debrief:contrast.unfinished') : t(`debrief:verdict.heading.${outcome.verdict}`);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** Both ways over the map. */
export function WaysMap({ contrast, other }: BesideProps) {
  return (
    <TwoWaysMap
      first={{ name: t('debrief:contrast.mine'), points: mapPointsOf(contrast.mine.path) }}
      second={{ name: other, points: mapPointsOf(contrast.other.path) }}
    />
  );
}

/** Where two runs part, what was said there by each and what it did, and how far apart they come. */
export function Parted({ parting, other }: { readonly parting: Parting | null; readonly other: string }) {
  if (parting === null) return <p>{t('debrief:contrast.same')}</p>;
  const { pair, soon, late } = parting;
  return (
    <>
      <h4>{t('debrief:contrast.parts', { turn: pair.number })}</h4>
      <p>{t(pair.likeness === 'scene' ? 'debrief:contrast.askedTheSame' : 'debrief:contrast.askedOtherwise')}</p>
      <div class="twin-pair">
        <Side heading={other} decision={pair.other} />
        <Side heading={t('debrief:contrast.mine')} decision={pair.mine} />
      </div>
      <Gaps title={t('debrief:contrast.soon')} gaps={soon} />
      <Gaps title={t('debrief:contrast.late')} gaps={late} />
    </>
  );
}

function Side({ heading, decision }: { readonly heading: string; readonly decision: DebriefDecision | null }) {
  if (decision === null) return null;
  return <SaidAndDone heading={heading} chosen={decision.chosen} deeds={deedsOf(decision)} />;
}

interface GapsProps {
  readonly title: string;
  readonly gaps: readonly Gap[];
}

/** The numbers that stand farthest apart. */
function Gaps({ title, gaps }: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <>
      <p class="debrief-label">{title}</p>
      <ul class="what-if-gaps">
        {gaps.map(({ stock, mine, other }) => {
          const say = stock === 'tilt' ? sayChange : sayLevel;
          return (
            <li key={stock}>
              {t('debrief:contrast.gap', {
                stock: t(`debrief:stock.${stock}`),
                other: say(other),
                mine: say(mine),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

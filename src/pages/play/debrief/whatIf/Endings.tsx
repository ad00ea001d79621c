import type { ReadonlySignal } from '@preact/signals';
import { ShareBars } from '../../../../charts';
import { type Chances, type Endings as EndingCounts, SEEDS_TRIED } from '../../../../debrief';
import { t } from '../../../../i18n';
import { type Id, VERDICTS, type Verdict } from '../../../../scenario';
import { sayCount, sayShare } from './sayShare';

interface EndingsProps {
  readonly chances: ReadonlySignal<Chances>;
  readonly part: Id;
  /** What the player's own choices come to, to be named beside. */
  readonly mine?: ReadonlySignal<Chances>;
}

/** How a part ends under the seeds tried so far, and how many those are while there are more to come. */
export function Endings({ chances, part, mine }: EndingsProps) {
  const { runs, parts } = chances.value;
  const shares = VERDICTS.map((verdict) => ({
    key: verdict,
    name: t(`debrief:verdict.heading.${verdict}`),
    share: shareOf(parts[part], verdict, runs),
    beside: mine && shareOf(mine.value.parts[part], verdict, mine.value.runs),
  }));
  return (
    <>
      <ShareBars
        shares={shares.map(({ key, name, share, beside }) => ({ key, name, share, figure: sayBoth(share, beside) }))}
      />
      <p class="debrief-note">
        {t(runs < SEEDS_TRIED ? 'debrief:luck.trying' : 'debrief:luck.tried', {
          runs: sayCount(runs),
          of: sayCount(SEEDS_TRIED),
        })}
      </p>
    </>
  );
}

const shareOf = (endings: EndingCounts | undefined, verdict: Verdict, runs: number): number =>
  endings === undefined || runs === 0 ? 0 : endings[verdict] / runs;

const sayBoth = (share: number, mine: number | undefined): string =>
  mine === undefined
    ? sayShare(share)
    : t('debrief:luck.besideYours', { share: sayShare(share), mine: sayShare(mine) });

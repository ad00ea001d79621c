import { ShareBars } from '../../../../charts';
import { type Chances, SEEDS_TRIED } from '../../../../debrief';
import { t } from '../../../../i18n';
import { type Id, VERDICTS } from '../../../../scenario';
import { sayShare } from './sayShare';

interface EndingsProps {
  readonly chances: Chances;
  readonly part: Id;
}

/** How a part ends under the seeds tried so far, and how many those are while there are more to come. */
export function Endings({ chances: { runs, parts }, part }: EndingsProps) {
  const endings = parts[part];
  return (
    <>
      <ShareBars
        whole={runs}
        say={sayShare}
        shares={VERDICTS.map((verdict) => ({
          key: verdict,
          name: t(`debrief:verdict.heading.${verdict}`),
          count: endings?.[verdict] ?? 0,
        }))}
      />
      <p class="debrief-note">
        {t(runs < SEEDS_TRIED ? 'debrief:luck.trying' : 'debrief:luck.tried', { runs, of: SEEDS_TRIED })}
      </p>
    </>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import { type Chances, howOften, type PartDebrief, SEEDS_TRIED } from '../../../../debrief';
import { t } from '../../../../i18n';
import { Said } from '../../../../widgets';
import { ChapterTitle } from '../chapters/ChapterTitle';
import { Endings } from './Endings';
import { sayShare } from './sayShare';

interface LuckProps {
  readonly chances: ReadonlySignal<Chances>;
  readonly parts: readonly PartDebrief[];
}

/** How much of an end was luck: the same choices in a thousand other worlds. For a run that has an end. */
export function Luck({ chances, parts }: LuckProps) {
  return (
    <section class="debrief-card debrief-beside" aria-labelledby="luck">
      <ChapterTitle chapter="luck" />
      <p>{t('debrief:luck.intro')}</p>
      {parts.map((part) => (
        <div key={part.part} class="luck-part">
          {part.name !== null && (
            <h3>
              <Said text={part.name} />
            </h3>
          )}
          <p>{tell(part, chances.value)}</p>
          <Endings chances={chances} part={part.part} />
        </div>
      ))}
      <StandIns chances={chances.value} />
    </section>
  );
}

/** Whether it went as it mostly does, or as it seldom does; nothing before all has been tried. */
function tell({ part, outcome }: PartDebrief, { runs, parts }: Chances): string {
  const endings = parts[part];
  if (outcome === null || endings === undefined || runs < SEEDS_TRIED) return '';
  const share = endings[outcome.verdict] / runs;
  return t(`debrief:luck.${howOften(share)}`, {
    verdict: t(`debrief:verdict.heading.${outcome.verdict}`),
    share: sayShare(share),
  });
}

/** How much of it was not the player’s own doing: said, because it flatters. */
function StandIns({ chances: { decisions, standIns } }: { readonly chances: Chances }) {
  if (standIns === 0) return null;
  return <p class="debrief-note">{t('debrief:luck.standIns', { share: sayShare(standIns / decisions) })}</p>;
}

import type { Ref } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { contrastOf, explain, type PartContrast } from '../../../../debrief';
import { t } from '../../../../i18n';
import { Button, Said } from '../../../../widgets';
import type { ExplainedRun } from '../explainedRun';
import { Ended, Parted, WaysMap } from './Beside';
import type { Chosen } from './chosen';
import { TurnTable } from './TurnTable';

interface ComparedProps {
  readonly run: ExplainedRun;
  readonly chosen: Chosen;
  readonly handle: Ref<HTMLHeadingElement>;
}

/** Both runs: how they ended, their ways, all turns side by side, and, when it is asked for, what differed first. */
export function Compared({ run, chosen, handle }: ComparedProps) {
  const contrasts = useMemo(() => contrastOf(run, explain(run.game, chosen.log)), [run, chosen]);
  return (
    <div class="what-if-result">
      <h3 ref={handle} tabIndex={-1}>
        {t('debrief:contrast.beside', { name: chosen.name })}
      </h3>
      {contrasts.map((contrast) => (
        <PartBeside key={contrast.part} contrast={contrast} other={chosen.name} />
      ))}
    </div>
  );
}

function PartBeside({ contrast, other }: { readonly contrast: PartContrast; readonly other: string }) {
  const [looked, setLooked] = useState(false);
  const question = useId();
  const answer = useRef<HTMLElement>(null);
  // The button that had the focus is gone by then.
  useEffect(() => answer.current?.focus(), [looked]);
  return (
    <div class="what-if-part">
      {contrast.name !== null && (
        <h4>
          <Said text={contrast.name} />
        </h4>
      )}
      <Ended contrast={contrast} other={other} />
      <WaysMap contrast={contrast} other={other} />
      <TurnTable contrast={contrast} other={other} />
      <p id={question} class="contrast-question">
        {t('debrief:contrast.question')}
      </p>
      {looked ? (
        <section ref={answer} aria-labelledby={question} tabIndex={-1}>
          <Parted parting={contrast.parting} other={other} />
        </section>
      ) : (
        <Button onPress={() => setLooked(true)}>{t('debrief:contrast.look')}</Button>
      )}
    </div>
  );
}

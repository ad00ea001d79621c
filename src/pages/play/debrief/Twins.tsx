import type { NamedPart, TwinMoment, TwinSide, Twins as TwinsOfRun } from '../../../debrief';
import { t } from '../../../i18n';
import { Said } from '../../../widgets';
import { SaidAndDone } from './SaidAndDone';
import './twins.css';

/** Two places that were asked the same, side by side: how each ended, and at every moment what was said and what it did. */
export function Twins({ twins }: { readonly twins: TwinsOfRun }) {
  const { first, second, moments } = twins;
  return (
    <section class="debrief-card twins" aria-labelledby="twins">
      <h2 id="twins">{t('debrief:twins.title')}</h2>
      <p>{t('debrief:twins.intro')}</p>
      <div class="twin-pair">
        <Became part={first} />
        <Became part={second} />
      </div>
      {moments.map((moment) => (
        <Moment key={moment.scene} moment={moment} first={first} second={second} />
      ))}
    </section>
  );
}

function Became({ part: { name, outcome } }: { readonly part: NamedPart }) {
  return (
    <div class="twin-side">
      <h3>
        <Said text={name} />
      </h3>
      {outcome !== null && <p class="twin-verdict">{t(`debrief:verdict.heading.${outcome.verdict}`)}</p>}
      {outcome?.endingTitle && (
        <p class="debrief-ending">
          <Said text={outcome.endingTitle} />
        </p>
      )}
    </div>
  );
}

interface MomentProps {
  readonly moment: TwinMoment;
  readonly first: NamedPart;
  readonly second: NamedPart;
}

function Moment({ moment, first, second }: MomentProps) {
  const { title, prompt } = moment.first.decision;
  return (
    <article class="twin-moment">
      <h3>
        <Said text={title ?? prompt} />
      </h3>
      {title !== null && (
        <p>
          <Said text={prompt} />
        </p>
      )}
      {moment.alike && <p class="debrief-note">{t('debrief:twins.alike')}</p>}
      <div class="twin-pair">
        <Side side={moment.first} part={first} />
        <Side side={moment.second} part={second} />
      </div>
    </article>
  );
}

function Side({ side: { decision, deeds }, part }: { readonly side: TwinSide; readonly part: NamedPart }) {
  return <SaidAndDone heading={<Said text={part.name} />} chosen={decision.chosen} deeds={deeds} />;
}

import { LANGUAGES, offeredLanguages, t } from '../../../i18n';
import { Said, Segmented } from '../../../widgets';
import { COVERS } from '../../covers';
import type { Desk } from '../desk';
import { noteAddress } from '../notes/place';
import { HandOut } from './HandOut';
import { SeedField } from './SeedField';

/** An assignment in the making, with its link beside it from the first moment. */
export function AssignView({ desk }: { readonly desk: Desk }) {
  return (
    <div class="class-view">
      <header class="class-intro">
        <h1 data-heading="assign" tabIndex={-1}>
          {t('class:assign.title')}
        </h1>
        <p>{t('class:assign.intro')}</p>
      </header>
      <div class="assign">
        <form class="card class-card" onSubmit={(event) => event.preventDefault()}>
          <FableField desk={desk} />
          <SeedField desk={desk} />
          <MetersField desk={desk} />
          <LanguageField desk={desk} />
        </form>
        <HandOut desk={desk} />
      </div>
    </div>
  );
}

function FableField({ desk }: { readonly desk: Desk }) {
  const { fable } = desk.assignment.value;
  return (
    <fieldset class="field fables">
      <legend>{t('class:assign.fable')}</legend>
      {COVERS.map(({ id, title, blurb, minutes }) => (
        <label key={id} class="fable">
          <input type="radio" name="fable" checked={id === fable} onChange={() => desk.change({ fable: id })} />
          <span>
            <b>
              <Said text={title} />
            </b>
            <span class="fable-minutes">{t('title.minutes', minutes)}</span>
            <span class="fable-blurb">
              <Said text={blurb} />
            </span>
          </span>
        </label>
      ))}
      <p>
        <a href={noteAddress(fable)}>{t('class:assign.note')}</a>
      </p>
    </fieldset>
  );
}

function MetersField({ desk }: { readonly desk: Desk }) {
  const { meters } = desk.assignment.value;
  const options = (['hidden', 'shown'] as const).map((value) => ({ value, label: t(`class:assign.meters.${value}`) }));
  return (
    <div class="class-field">
      <Segmented
        legend={t('class:assign.meters.title')}
        value={meters ? 'shown' : 'hidden'}
        options={options}
        onChange={(value) => desk.change({ meters: value === 'shown' })}
      />
      <p class="class-note">{t(meters ? 'class:assign.meters.shownNote' : 'class:assign.meters.hiddenNote')}</p>
    </div>
  );
}

/** A choice of one is none: with a single language there is nothing to ask. */
function LanguageField({ desk }: { readonly desk: Desk }) {
  const { language } = desk.assignment.value;
  const offered = offeredLanguages(LANGUAGES[language].made);
  if (offered.length < 2) return null;
  const options = offered.map((value) => ({ value, label: LANGUAGES[value].name, lang: value }));
  return (
    <Segmented
      legend={t('class:assign.language')}
      value={language}
      options={options}
      onChange={(value) => desk.change({ language: value })}
    />
  );
}

import { t, teach } from '../../i18n';
import words from '../../i18n/locales/en/credits.json';
import CREDITED from './credited.json';
import './credits.css';

teach('credits', words);

type Work = Exclude<keyof (typeof words)['works'], 'title'>;

/** Made by `npm run assets`, of the game's files and of what its bundle carries. */
const { works, libraries } = CREDITED as unknown as {
  readonly works: readonly (readonly [work: Work, licence: string])[];
  readonly libraries: readonly (readonly [name: string, version: string, licence: string])[];
};

/** Who made what the game is made of, and under which licence. */
export function Credits() {
  return (
    <div class="credits">
      <p>{t('credits:ours')}</p>
      <p>{t('credits:idea')}</p>
      <section aria-labelledby="credits-works">
        <h3 id="credits-works">{t('credits:works.title')}</h3>
        <dl>
          {works.map(([work, licence]) => (
            <div key={work}>
              <dt>{t(`credits:works.${work}.what`)}</dt>
              <dd>{t(`credits:works.${work}.who`)}</dd>
              <dd class="credits-licence">{t('credits:licence', { licence })}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Libraries />
      <SmallPrint />
    </div>
  );
}

function Libraries() {
  return (
    <section aria-labelledby="credits-libraries">
      <h3 id="credits-libraries">{t('credits:libraries.title')}</h3>
      <p>{t('credits:libraries.thanks', { count: libraries.length })}</p>
      <table aria-labelledby="credits-libraries">
        <thead>
          <tr>
            <th scope="col">{t('credits:libraries.name')}</th>
            <th scope="col">{t('credits:libraries.version')}</th>
            <th scope="col">{t('credits:libraries.licence')}</th>
          </tr>
        </thead>
        <tbody>{libraries.map(libraryRow)}</tbody>
      </table>
    </section>
  );
}

/** Names, versions and licences are the same in every language. */
function libraryRow([name, version, licence]: (typeof libraries)[number]) {
  return (
    <tr key={name}>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        <code>{version}</code>
      </td>
      <td>
        <code>{licence}</code>
      </td>
    </tr>
  );
}

/** Apart from this page: somebody may be in the middle of a story. */
const APART = { target: '_blank', rel: 'noopener' } as const;

function SmallPrint() {
  return (
    <section aria-labelledby="credits-more">
      <h3 id="credits-more">{t('credits:more.title')}</h3>
      <ul class="credits-more">
        <li>
          <a href="LICENCES.txt" {...APART}>
            {t('credits:more.texts')}
          </a>
        </li>
        <li>
          <a href="manifest.json" {...APART}>
            {t('credits:more.files')}
          </a>
        </li>
      </ul>
      <p>{t('credits:more.note')}</p>
    </section>
  );
}

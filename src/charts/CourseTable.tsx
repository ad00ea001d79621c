import { t } from '../i18n';
import type { CoursePanel } from './CourseLines';
import './driftMap.css';
import { sayChange, sayLevel } from './numbers';

interface CourseTableProps {
  readonly panels: readonly CoursePanel[];
  /** The decision that each level stands after. */
  readonly decisions: readonly number[];
}

/** The numbers behind all pictures over time, a table for each, behind one disclosure. */
export function CourseTable({ panels, decisions }: CourseTableProps) {
  return (
    <details class="drift-map-table">
      <summary>{t('debrief:course.table')}</summary>
      {panels.map((panel) => (
        <Table key={panel.title} panel={panel} decisions={decisions} />
      ))}
    </details>
  );
}

function Table({ panel, decisions }: Pick<CourseTableProps, 'decisions'> & { readonly panel: CoursePanel }) {
  const { title, lines, signed } = panel;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief:map.after')}</th>
          {lines.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision, nth) => (
          <tr key={decision}>
            <th scope="row">{nth === 0 ? t('debrief:map.start') : decision}</th>
            {lines.map(({ name, levels }) => (
              <td key={name} data-label={name}>
                <bdi dir="ltr">{(signed ? sayChange : sayLevel)(levels[nth] ?? 0)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

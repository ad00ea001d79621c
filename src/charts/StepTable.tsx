import { t } from '../i18n';

/** What stands beside one step of a way. */
export interface Step {
  /** How many decisions were made by then. */
  readonly decision: number;
  /** In words, where it stood. */
  readonly where?: string;
  /** One for each column, ready to be read. */
  readonly figures: readonly string[];
}

interface StepTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** From the start. */
  readonly steps: readonly Step[];
}

/** Figures from the start through each decision. Where it is too narrow for columns, each row becomes a short list. */
export function StepTable({ caption, columns, steps }: StepTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[t('debrief:map.after'), ...columns].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ decision, where, figures }, i) => (
          <tr key={decision}>
            <th scope="row">
              {i === 0 ? t('debrief:map.start') : decision}
              {where !== undefined && <span class="drift-map-where">{where}</span>}
            </th>
            {figures.map((figure, nth) => (
              <td key={columns[nth]} data-label={columns[nth]}>
                <bdi dir="ltr">{figure}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

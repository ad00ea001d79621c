import { t } from '../i18n';
import { type CoursePanel, sayIn } from './coursePanel';
import './driftMap.css';
import { StepTable } from './StepTable';

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
        <StepTable
          key={panel.title}
          caption={panel.title}
          columns={panel.lines.map(({ name }) => name)}
          steps={decisions.map((decision, nth) => ({
            decision,
            figures: panel.lines.map(({ levels }) => sayIn(panel, levels[nth] ?? 0)),
          }))}
        />
      ))}
    </details>
  );
}

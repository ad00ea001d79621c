import { COEFFICIENTS } from '../../../engine';
import { OVERRIDABLE } from '../../../scenario/schema/scenario';
import type { Fable } from '../fable';
import type { LintFinding } from '../finding';

/** Notes every number of the model that a part changes. */
export const checkOverrides = ({ scenario }: Fable): LintFinding[] =>
  scenario.parts.flatMap(({ model }, part) =>
    OVERRIDABLE.flatMap((id): LintFinding[] => {
      const value = model?.[id];
      if (value === undefined) return [];
      const place = { path: ['parts', part, 'model', id], at: 'key', words: { id } } as const;
      return [{ code: 'LINT_OVERRIDE', ...place, found: `${value}`, expected: `${COEFFICIENTS[id]} as elsewhere` }];
    }),
  );

import type { CoursePanel } from '../../../../charts';
import type { Course, CourseLine } from '../../../../debrief';
import { t } from '../../../../i18n';

const PANELS = {
  managing: ['management', 'needM'],
  leading: ['leadership', 'needL'],
  heart: ['vision', 'partnership'],
  burden: ['staleRules', 'backlog'],
  goodwill: ['members', 'served', 'stewards'],
  drift: ['tilt'],
} as const satisfies Readonly<Record<string, readonly CourseLine[]>>;

/** What is shown over time, by what is best seen together. */
export function panelsOf({ points }: Course): CoursePanel[] {
  const names = Object.keys(PANELS) as (keyof typeof PANELS)[];
  return names.map((name) => ({
    title: t(`debrief:course.panel.${name}`),
    signed: name === 'drift',
    lines: PANELS[name].map((line) => ({
      name: t(`debrief:course.line.${line}`),
      levels: points.map(({ levels }) => levels[line]),
      need: line === 'needM' || line === 'needL',
    })),
  }));
}
